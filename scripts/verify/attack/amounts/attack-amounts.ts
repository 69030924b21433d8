import type { PieceAttack } from '../programme/attack-pieces.ts'
import { keyOf, type MergedCells } from '../read/merge-cells.ts'
import { countMeasures } from '../read/printed-cell.ts'
import type { Untried } from '../rules/untried.ts'
import type { BrokenCell } from '../tables/broken-cell.ts'
import type { PublishedTable } from '../tables/rebuilt-tables.ts'
import { amountCells } from './unit-amounts.ts'

/** Rupiah shown where the count is hidden, and rupiah of a row that give its hidden categories away. */
export function* attackAmounts(
	tables: readonly PublishedTable[],
	{ cells }: MergedCells,
	{ threshold, untried }: Pick<PieceAttack, 'threshold' | 'untried'>,
): Generator<BrokenCell> {
	for (const cell of cells.values()) {
		if (cell.value !== null || !countMeasures.has(cell.measure)) continue
		const amount = cells.get(keyOf({ ...cell, measure: 'rupiah' }))
		if (amount && amount.value !== null) yield { rule: 'amount', cell: amount, expected: 'hidden, as its count is' }
	}
	for (const rupiah of tables.filter(({ measure }) => measure === 'rupiah')) {
		for (const table of tables.filter((other) => belongs(other, rupiah)))
			yield* brokenRows(table, rupiah, threshold, untried)
	}
}

function belongs(table: PublishedTable, rupiah: PublishedTable): boolean {
	const same = table.programme === rupiah.programme && table.period === rupiah.period
	return same && countMeasures.has(table.measure)
}

function* brokenRows(
	table: PublishedTable,
	rupiah: PublishedTable,
	threshold: number,
	untried: Untried,
): Generator<BrokenCell> {
	const totals = rupiah.totals.columns[0] as Float64Array
	const amounts = Float64Array.from(table.areas, (code) => totals[rupiah.areaAt.get(code) ?? -1] ?? Number.NaN)
	for (const [breakdown, { table: own }] of table.breakdowns) {
		for (const { column, area } of amountCells(own, amounts, threshold, untried)) {
			const cell = table.cellAt(breakdown, column, area)
			yield { rule: 'amount', cell, expected: `${threshold} or more possible values beside the rupiah of its row` }
		}
	}
}
