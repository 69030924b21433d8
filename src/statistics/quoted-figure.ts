import type { Figure } from '../schemas/figure.ts'
import { isComparable } from './figure-state.ts'

/** The number of a period that a sentence may quote: one that is there, whole and undoubted; else `undefined`. */
export function quotedFigure(figures: readonly Figure[], period: string): (Figure & { value: number }) | undefined {
	return figures.filter(isComparable).find((figure) => figure.period === period)
}
