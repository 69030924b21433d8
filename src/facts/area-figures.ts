import type { AreaFile, Child, Series } from '../schemas/area-file.ts'
import type { Figure } from '../schemas/figure.ts'
import { isPartial } from '../statistics/figure-state.ts'
import { newestFigure } from '../statistics/newest-figure.ts'

/** The figures of an indicator in an area, oldest first; empty when there are none. */
export function figuresOf(file: AreaFile, indicator: string): readonly Figure[] {
	return file.series.find((series: Series) => series.indicator === indicator)?.figures ?? []
}

/** True for a figure that holds a number. */
export function hasNumber(figure: Figure): figure is Figure & { value: number } {
	return figure.value !== null
}

/** The figure that stands for an indicator in an area, by the one rule of `newestFigure`; one that tells something. */
export function newestFigureOf(file: AreaFile, indicator: string): Figure | undefined {
	return newestFigure(figuresOf(file, indicator).filter(({ value, category }) => value !== null || category !== null))
}

/** The same among the figures that hold a number; `undefined` when there is none. */
export function newestNumberOf(file: AreaFile, indicator: string): (Figure & { value: number }) | undefined {
	return newestFigure(figuresOf(file, indicator).filter(hasNumber))
}

/** What a figure is set beside in the area above: one figure of the same reference, or none where it has no comparison. */
export function figureAbove(parent: AreaFile, indicator: string, { reference, comparison }: Figure): Figure[] {
	if (!comparison?.parent) return []
	return figuresOf(parent, indicator).filter((figure) => figure.reference === reference && hasNumber(figure))
}

/** True for a sum that covers every area it should: a partial sum must never be read as a total. */
export function isComplete(figure: Figure): boolean {
	return !isPartial(figure)
}

/**
 * The reference most children share in their newest figure of an indicator, the newer one of two
 * alike. A list shows this period in its heading, and says the period of every figure that differs.
 */
export function commonReference(children: readonly Child[], indicator: string): string | undefined {
	const references = children.flatMap(({ newest }) => newest[indicator]?.reference ?? [])
	const counts = Map.groupBy(references, (reference) => reference)
	return [...counts.keys()].sort(
		(a, b) => (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0) || (a < b ? 1 : -1),
	)[0]
}
