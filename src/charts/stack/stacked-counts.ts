import type { Scene } from '../scene.ts'
import { type StackedInput, sumOfRow } from './stacked-input.ts'
import { stackedRows } from './stacked-rows.ts'

export type { StackClass, StackedInput, StackRow } from './stacked-input.ts'

/** Counts of classes in each area: bars as long as their sum, which stands behind them. */
export function stackedCounts(input: StackedInput, width: number): Scene {
	const largest = Math.max(0, ...input.rows.map((row) => sumOfRow(row) ?? 0))
	return stackedRows(input, width, { full: largest, notes: 'behind', bar: 21, pitch: 26 })
}
