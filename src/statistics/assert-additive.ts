import type { Measure } from '../schemas/indicator.ts'

const addable: ReadonlySet<Measure> = new Set(['count', 'area'])

/**
 * Guards every sum: only counts and areas may be added over places. Rates, indices, shares and
 * densities need their numerators and denominators added instead; averaging them is never right.
 * @throws RangeError for any other measure
 */
export function assertAdditive(indicator: { id: string; measure: Measure }): void {
	if (addable.has(indicator.measure)) return
	throw new RangeError(
		`${indicator.id} is a ${indicator.measure}: it is never added up or averaged over areas; add its numerator and denominator`,
	)
}
