import {
	breakdowns,
	type ProtectedCell,
	type RecipientMeasure,
	recipientMeasures,
} from '../../../src/schemas/recipients.ts'
import type { ProtectedLayer, ProtectedTable } from './protect.ts'

/** Order of breakdowns in published tables: totals, then as the schema lists them. */
const breakdownOrder: readonly string[] = ['total', ...breakdowns]

/**
 * The cells of a protected table as they are published: one per area, layer, category and measure, areas without
 * recipients included; a hidden cell has no value and one and the same mark. Ordered by `compareCells`.
 */
export function protectedCells(table: ProtectedTable): ProtectedCell[] {
	const { measure, totals, amounts } = table
	const cells = cellsOf(table, totals, measure)
	if (amounts) append(cells, cellsOf(table, amounts, 'rupiah'))
	for (const layer of inOrder(table.breakdowns)) append(cells, cellsOf(table, layer, measure))
	return cells
}

/** Order of published cells: programme, period, breakdown, category, measure, area; texts by code unit. */
export function compareCells(a: ProtectedCell, b: ProtectedCell): number {
	return (
		compareText(a.programme, b.programme) ||
		compareText(a.period, b.period) ||
		breakdownOrder.indexOf(a.breakdown) - breakdownOrder.indexOf(b.breakdown) ||
		compareText(a.category, b.category) ||
		recipientMeasures.indexOf(a.measure) - recipientMeasures.indexOf(b.measure) ||
		compareText(a.area, b.area)
	)
}

function cellsOf({ programme, period, tree }: ProtectedTable, layer: ProtectedLayer, measure: RecipientMeasure) {
	const { breakdown, categories, values, hidden } = layer
	const columns = categories.map((category, column) => ({ category, column }))
	columns.sort((a, b) => compareText(a.category, b.category))
	return columns.flatMap(({ category, column }) =>
		tree.codes.map((area, node): ProtectedCell => {
			const key = { area, programme, period, breakdown, category, measure }
			const at = node * categories.length + column
			return hidden[at] ? { ...key, value: null, status: 'Q' } : { ...key, value: values[at] ?? null, status: 'A' }
		}),
	)
}

function inOrder(layers: readonly ProtectedLayer[]): ProtectedLayer[] {
	return layers.toSorted((a, b) => breakdownOrder.indexOf(a.breakdown) - breakdownOrder.indexOf(b.breakdown))
}

/** Spreading 84,000 villages into one call would overflow the stack. */
function append(cells: ProtectedCell[], more: readonly ProtectedCell[]): void {
	for (const cell of more) cells.push(cell)
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0
}
