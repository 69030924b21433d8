import type { AreaFile, Child, Series } from '../schemas/area-file.ts'
import type { Figure } from '../schemas/figure.ts'

/** The figures of an indicator in an area, oldest first; empty when there are none. */
export function figuresOf(file: AreaFile, indicator: string): readonly Figure[] {
	return file.series.find((series: Series) => series.indicator === indicator)?.figures ?? []
}

/** True for a figure that holds a number. */
export function hasNumber(figure: Figure): figure is Figure & { value: number } {
	return figure.value !== null
}

/** The newest figure that holds a number or a category. */
export function latestFigure(file: AreaFile, indicator: string): Figure | undefined {
	return figuresOf(file, indicator).findLast(({ value, category }) => value !== null || category !== null)
}

/** The newest number of an indicator; `undefined` when there is none. */
export function latestNumber(file: AreaFile, indicator: string): (Figure & { value: number }) | undefined {
	return figuresOf(file, indicator).findLast(hasNumber)
}

/** True for a sum that covers every area it should: a partial sum must never be read as a total. */
export function isComplete({ derivation }: Figure): boolean {
	const coverage = derivation?.coverage
	return !coverage || coverage.have === coverage.of
}

/**
 * The reference most children share in their newest figure of an indicator, the newer one of two
 * alike. A list shows this period in its heading, and says the period of every figure that differs.
 */
export function commonReference(children: readonly Child[], indicator: string): string | undefined {
	const references = children.flatMap(({ latest }) => latest[indicator]?.reference ?? [])
	const counts = Map.groupBy(references, (reference) => reference)
	return [...counts.keys()].sort(
		(a, b) => (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0) || (a < b ? 1 : -1),
	)[0]
}
