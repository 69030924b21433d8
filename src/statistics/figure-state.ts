import type { Figure } from '../schemas/figure.ts'

/** What a rule needs to know of a figure. */
export type DatedFigure = Pick<Figure, 'period' | 'reference' | 'status' | 'value' | 'derivation'>

/** True for a figure added up from some of the areas only. Such a figure says nothing about the whole. */
export function isPartial({ derivation }: Pick<Figure, 'derivation'>): boolean {
	const coverage = derivation?.coverage
	return coverage ? coverage.have < coverage.of : false
}

/** True for a number that a sentence may lead from or to: one that may be compared, and that somebody counted or surveyed. */
export function isTellable<F extends Pick<Figure, 'status' | 'value' | 'derivation'>>(
	figure: F,
): figure is F & { value: number } {
	return isComparable(figure) && figure.status !== 'E'
}

/** True for a number that may be compared: present, reliable (not `U`), and of the whole area. */
export function isComparable<F extends Pick<Figure, 'status' | 'value' | 'derivation'>>(
	figure: F,
): figure is F & { value: number } {
	return figure.value !== null && figure.status !== 'U' && !isPartial(figure)
}
