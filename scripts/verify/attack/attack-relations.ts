import { attackPieces, type OpenSolver } from './attack-pieces.ts'
import { findSums, type NumberSeries, type SumRelation } from './number-relations.ts'
import { createEquations, type EquationPiece } from './programme/equation-system.ts'
import { parseUnknown, tableEquations, termOf } from './programme/joint-equations.ts'
import { countMeasures } from './read/printed-cell.ts'
import type { BrokenCell } from './tables/broken-cell.ts'
import type { PublishedTable } from './tables/rebuilt-tables.ts'

/** Names under which sums over programmes would be published. People and families must never be added up so. */
const sumNames = /^(?:semua|total|jumlah|gabungan|all)(?:-|$)/

/**
 * Looks for tables that add up to one another, programmes of one period or periods of one programme, and where such a
 * relation holds in everything published, attacks their hidden cells together.
 */
export function* attackRelations(
	tables: readonly PublishedTable[],
	threshold: number,
	open: OpenSolver,
): Generator<BrokenCell> {
	const counts = tables.filter(({ measure }) => countMeasures.has(measure))
	for (const table of counts) {
		if (sumNames.test(table.programme)) {
			yield { rule: 'related', cell: table.cellAt('total', 0, 0), expected: 'no sums over programmes' }
		}
	}
	const byPeriod = Map.groupBy(counts, ({ period }) => period)
	const byProgramme = Map.groupBy(counts, ({ programme, measure }) => `${programme}\t${measure}`)
	for (const group of byPeriod.values()) yield* attackGroup(group, ({ programme }) => programme, threshold, open)
	for (const group of byProgramme.values()) yield* attackGroup(group, ({ period }) => period, threshold, open)
}

function* attackGroup(
	tables: readonly PublishedTable[],
	groupOf: (table: PublishedTable) => string,
	threshold: number,
	open: OpenSolver,
): Generator<BrokenCell> {
	const areas = [...new Set(tables.flatMap((table) => table.areas))]
	const series = tables.map((table, at): NumberSeries => {
		const totals = table.totals.columns[0] as Float64Array
		const values = Float64Array.from(areas, (code) => totals[table.areaAt.get(code) ?? -1] ?? Number.NaN)
		return { name: String(at), group: groupOf(table), values }
	})
	for (const relation of findSums(series)) {
		const found = [...attackPieces(relatedPieces(tables, relation, areas), open, threshold)]
		// A relation that no hidden numbers can satisfy holds by chance in what is published, and tells nothing.
		if (found.some(({ kind }) => kind === 'contradiction')) continue
		for (const { key } of found) {
			const { scope, breakdown, column, area } = parseUnknown(key)
			const cell = (tables[Number(scope)] as PublishedTable).cellAt(breakdown, column, area)
			yield { rule: 'related', cell, expected: 'hidden from sums of other tables, too' }
		}
	}
}

/** The equations of all tables of a relation, and the relation itself in every area. */
function relatedPieces(
	tables: readonly PublishedTable[],
	{ whole, parts }: SumRelation,
	areas: readonly string[],
): EquationPiece[] {
	const equations = createEquations()
	for (const scope of [whole, ...parts]) {
		const { totals, breakdowns } = tables[Number(scope)] as PublishedTable
		const own =
			breakdowns.size === 0
				? [['total', totals] as const]
				: [...breakdowns].map(([name, { table }]) => [name, table] as const)
		for (const [name, table] of own) for (const terms of tableEquations(scope, name, table)) equations.add(terms)
	}
	const totalOf = (scope: string, code: string, coefficient: number) => {
		const { areaAt, totals } = tables[Number(scope)] as PublishedTable
		const area = areaAt.get(code)
		return area === undefined ? [] : [termOf(scope, 'total', totals, 0, area, coefficient)]
	}
	for (const code of areas) {
		const terms = [...totalOf(whole, code, -1), ...parts.flatMap((part) => totalOf(part, code, 1))]
		if (terms.length === parts.length + 1) equations.add(terms)
	}
	return equations.pieces()
}

/** Areas that must have grown, and none shrunk, before a series within a year counts as cumulative. */
const CONFIRMING_RISES = 10

/**
 * Series that only grow within a year count up. There, the difference between two published periods is a count of its
 * own, and must not be small either.
 */
export function* attackPeriods(tables: readonly PublishedTable[], threshold: number): Generator<BrokenCell> {
	const parts = tables.filter(({ measure, period }) => countMeasures.has(measure) && period.length > 4)
	const series = Map.groupBy(parts, ({ programme, measure, period }) =>
		[programme, measure, period.slice(0, period.includes('T') ? 6 : 5)].join('\t'),
	)
	for (const group of series.values()) {
		const steps = stepsOf(group.toSorted((a, b) => (a.period < b.period ? -1 : 1)))
		const rises = steps.filter(({ growth }) => growth > 0).length
		if (group.length < 3 || rises < CONFIRMING_RISES || steps.some(({ growth }) => growth < 0)) continue
		for (const { table, area, growth } of steps) {
			if (growth === 0 || growth >= threshold) continue
			yield {
				rule: 'increment',
				cell: table.cellAt('total', 0, area),
				expected: `growth of 0, or ${threshold} or more`,
			}
		}
	}
}

function stepsOf(tables: readonly PublishedTable[]): { table: PublishedTable; area: number; growth: number }[] {
	return tables.slice(1).flatMap((table, at) => {
		const before = tables[at] as PublishedTable
		const [now, then] = [table, before].map(({ totals }) => totals.columns[0] as Float64Array) as [
			Float64Array,
			Float64Array,
		]
		return table.areas
			.map((code, area) => ({
				table,
				area,
				growth: (now[area] as number) - (then[before.areaAt.get(code) ?? -1] ?? Number.NaN),
			}))
			.filter(({ growth }) => !Number.isNaN(growth))
	})
}
