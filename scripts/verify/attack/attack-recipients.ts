import { attackAmounts } from './amounts/attack-amounts.ts'
import { attackBenefits } from './amounts/attack-benefits.ts'
import { publicBenefits } from './amounts/public-benefits.ts'
import { attackTable } from './attack-table.ts'
import { attackLinks } from './links/attack-links.ts'
import { attackSums } from './links/attack-sums.ts'
import type { PieceAttack } from './programme/attack-pieces.ts'
import { keyOf, type MergedCells, type PlacedAttackFinding } from './read/merge-cells.ts'
import { type CellPlace, countMeasures, sayPlace } from './read/printed-cell.ts'
import type { PublicRegister } from './read/public-register.ts'
import { attackFinding } from './rules/attack-finding.ts'
import type { BrokenCell } from './tables/broken-cell.ts'
import { rebuiltTables } from './tables/rebuilt-tables.ts'

/** Tries every attack on everything that the site says about recipients. */
export function attackRecipients(
	merged: MergedCells,
	{ programmes, benefits }: PublicRegister,
	attack: PieceAttack,
): PlacedAttackFinding[] {
	const tables = rebuiltTables(merged)
	const counts = tables.filter(({ measure }) => countMeasures.has(measure))
	const parents = new Map(programmes.map(({ id, parent }) => [id, parent]))
	const parentOf = (programme: string) => parents.get(programme)
	const broken = [
		...smallCounts(merged, attack.threshold),
		...tables.flatMap((table) => [...attackTable(table, attack)]),
		...attackAmounts(tables, merged, attack),
		...attackBenefits(tables, { parentOf, benefitsOf: publicBenefits(benefits) }, attack),
		...leakingCompanions(merged),
		...attackLinks(counts, parentOf, attack),
		...attackSums(counts, attack),
	]
	return onePerCell(broken).map(({ rule, cell, expected }) => ({
		file: cell.file,
		line: cell.line,
		finding: attackFinding(rule, expected, sayPlace(cell)),
	}))
}

function* smallCounts({ cells }: MergedCells, threshold: number): Generator<BrokenCell> {
	for (const cell of cells.values()) {
		const small = cell.value !== null && cell.value > 0 && cell.value < threshold
		if (small && countMeasures.has(cell.measure)) yield { rule: 'small', cell, expected: `0, or ${threshold} or more` }
	}
}

/** Words of a change from the period before. */
const changeNames = /perubahan|selisih|pertumbuhan|kenaikan|change|difference|growth|delta/i

/** Rates, shares, ranks and the like about a hidden cell, and changes from or to one. */
function* leakingCompanions(merged: MergedCells): Generator<BrokenCell> {
	const hidden = hiddenPlaces(merged)
	const periods = [...new Set([...merged.cells.values()].map(({ period }) => period))].sort()
	for (const companion of merged.companions) {
		const before = periods[periods.indexOf(companion.period) - 1]
		const tells =
			hidden.has(placeOf(companion)) ||
			(changeNames.test(companion.name) &&
				before !== undefined &&
				hidden.has(placeOf({ ...companion, period: before })))
		if (tells) yield { rule: 'derived', cell: companion, expected: `no "${companion.name}" here` }
	}
}

/** Places whose count is hidden, whatever is counted. */
function hiddenPlaces({ cells }: MergedCells): Set<string> {
	const places = new Set<string>()
	for (const cell of cells.values()) {
		if (cell.value === null && countMeasures.has(cell.measure)) places.add(placeOf(cell))
	}
	return places
}

function placeOf(cell: CellPlace): string {
	return keyOf({ ...cell, measure: '' })
}

/** Attacks overlap; a cell is reported once, by the first that broke it. */
function onePerCell(broken: readonly BrokenCell[]): BrokenCell[] {
	const first = new Map<string, BrokenCell>()
	for (const one of broken) {
		const key = keyOf(one.cell)
		if (!first.has(key)) first.set(key, one)
	}
	return [...first.values()]
}
