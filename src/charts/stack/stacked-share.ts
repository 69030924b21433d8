import type { Scene } from '../scene.ts'
import type { StackedInput } from './stacked-input.ts'
import { stackedRows } from './stacked-rows.ts'

export type { StackClass, StackedInput, StackRow } from './stacked-input.ts'

/** Shares of classes in each area: every bar is 100 percent long, the counts stand inside. */
export function stackedShare(input: StackedInput, width: number): Scene {
	return stackedRows(input, width, { full: null, notes: 'column', bar: 18, pitch: 23 })
}
