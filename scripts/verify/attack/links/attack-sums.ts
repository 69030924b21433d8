import { attackPieces, type PieceAttack } from '../programme/attack-pieces.ts'
import type { BrokenCell } from '../tables/broken-cell.ts'
import type { PublishedTable } from '../tables/rebuilt-tables.ts'
import { type ColumnAt, type ColumnLink, columnLinks, valueIn, wholesOf } from './column-link.ts'
import { findSums, type NumberSeries } from './find-sums.ts'
import { isRefuted, linkSystem } from './link-system.ts'

/** Names under which sums over programmes would be published. People and families must never be added up so. */
const sumNames = /^(?:semua|total|jumlah|gabungan|all)(?:-|$)/

/** Areas with somebody counted in which a column must repeat another before it counts as the same count. */
const CONFIRMING_AREAS = 5

/**
 * Looks for tables that add up to one another although nothing says so: programmes of one period or periods of one
 * programme, and programmes that count what a category of another counts. Where such a relation holds in everything
 * published, their hidden cells are attacked together.
 */
export function* attackSums(tables: readonly PublishedTable[], attack: PieceAttack): Generator<BrokenCell> {
	for (const table of tables) {
		if (sumNames.test(table.programme)) {
			yield { rule: 'related', cell: table.cellAt('total', 0, 0), expected: 'no sums over programmes' }
		}
	}
	const byPeriod = [...Map.groupBy(tables, ({ period, measure }) => `${period}\t${measure}`).values()]
	const byProgramme = Map.groupBy(tables, ({ programme, measure }) => `${programme}\t${measure}`)
	for (const group of byPeriod) yield* attackGroup(group, ({ programme }) => programme, attack)
	for (const group of byProgramme.values()) yield* attackGroup(group, ({ period }) => period, attack)
	for (const group of byPeriod) for (const link of repeatedCategories(group)) yield* attackRelation([link], attack)
}

function* attackGroup(
	tables: readonly PublishedTable[],
	groupOf: (table: PublishedTable) => string,
	attack: PieceAttack,
): Generator<BrokenCell> {
	const areas = [...new Set(tables.flatMap((table) => table.areas))]
	const series = tables.map((table, at): NumberSeries => {
		const totals = table.totals.columns[0] as Float64Array
		const values = Float64Array.from(areas, (code) => totals[table.areaAt.get(code) ?? -1] ?? Number.NaN)
		return { name: String(at), group: groupOf(table), values }
	})
	const { sums, untried } = findSums(series)
	attack.untried.add('sums', untried.length)
	for (const { whole, parts } of sums) {
		const links = columnLinks(
			tables[Number(whole)] as PublishedTable,
			parts.map((part) => tables[Number(part)] as PublishedTable),
			'none',
		)
		// Categories may be divided otherwise: the totals alone are what was found.
		yield* attackRelation(links.some(isRefuted) ? links.slice(0, 1) : links, attack)
	}
}

/** A relation that no hidden numbers can satisfy holds by chance in what is published, and tells nothing. */
function* attackRelation(links: readonly ColumnLink[], attack: PieceAttack): Generator<BrokenCell> {
	const { pieces, cellOf } = linkSystem(links)
	const found = [...attackPieces(pieces, attack, wholesOf(links))]
	if (found.some(({ kind }) => kind === 'contradiction')) return
	for (const { key } of found) {
		yield { rule: 'related', cell: cellOf(key), expected: 'hidden from sums of other tables, too' }
	}
}

/** Programmes whose totals repeat one category of another programme wherever both are published. */
function repeatedCategories(tables: readonly PublishedTable[]): ColumnLink[] {
	return tables.flatMap((whole) =>
		[...whole.breakdowns].flatMap(([breakdown, { categories }]) =>
			categories.flatMap((_, at) =>
				tables
					.filter(({ programme }) => programme !== whole.programme)
					.map(
						(of): ColumnLink => ({
							whole: { of: whole, breakdown, column: at + 1 },
							parts: [{ of, breakdown: 'total', column: 0 }],
							rest: 'none',
						}),
					)
					.filter(isRepeated),
			),
		),
	)
}

function isRepeated({ whole, parts: [part] }: ColumnLink): boolean {
	let confirmed = 0
	for (const code of whole.of.areas) {
		const [one, other] = [valueIn(whole, code), valueIn(part as ColumnAt, code)]
		if (Number.isNaN(one) || Number.isNaN(other)) continue
		if (one !== other) return false
		if (one > 0) confirmed++
	}
	return confirmed >= CONFIRMING_AREAS
}
