import { auditTable, type TableFinding } from './audit-table.ts'
import { attackPieces, type PieceAttack } from './programme/attack-pieces.ts'
import { jointEquations, parseUnknown } from './programme/joint-equations.ts'
import type { BrokenCell } from './tables/broken-cell.ts'
import type { ColumnTable } from './tables/column-table.ts'
import type { PublishedTable } from './tables/rebuilt-tables.ts'

/** Amounts are not counts: of them only exact ones are sought, any amount may be shown. */
const RUPIAH_THRESHOLD = 1

/**
 * Attacks one programme and period: each breakdown with the totals as a network, by graph and by pushing every hidden
 * cell up and down; then all breakdowns together by linear programme, where hidden totals tie them to one another.
 */
export function* attackTable(table: PublishedTable, attack: PieceAttack): Generator<BrokenCell> {
	const { threshold, untried } = attack
	const counts = table.measure !== 'rupiah'
	const least = counts ? threshold : RUPIAH_THRESHOLD
	const breakdowns: [string, ColumnTable][] = [...table.breakdowns].map(([name, { table: own }]) => [name, own])
	for (const [name, own] of breakdowns.length === 0 ? [['total', table.totals] as const] : breakdowns) {
		for (const { kind, cell } of auditTable(own, least, counts ? 'bounds' : 'graph', untried)) {
			const place = table.cellAt(name, Math.floor(cell / table.areas.length), cell % table.areas.length)
			yield brokenCell(kind, place, least)
		}
	}
	if (!counts || breakdowns.length < 2) return
	const tied = jointEquations(new Map(breakdowns)).filter(({ keys }) => breakdownsOf(keys) > 1)
	for (const { key, kind } of attackPieces(tied, attack, `${table.programme} ${table.period}`)) {
		const { breakdown, column, area } = parseUnknown(key)
		yield brokenCell(kind, table.cellAt(breakdown, column, area), threshold)
	}
}

function breakdownsOf(keys: readonly string[]): number {
	return new Set(keys.map((key) => parseUnknown(key)).flatMap(({ column, breakdown }) => (column ? [breakdown] : [])))
		.size
}

function brokenCell(kind: TableFinding['kind'], cell: BrokenCell['cell'], threshold: number): BrokenCell {
	const expected = {
		exact: 'more than one possible value',
		narrow: `an upper bound of ${threshold} or more, ${threshold} or more possible values`,
		officer: 'safe from one who knows another village of the block',
		contradiction: 'numbers that add up to their total',
	}
	return { rule: kind, cell, expected: expected[kind] }
}
