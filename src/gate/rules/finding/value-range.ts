import type { Bilingual } from '../../../schemas/bilingual.ts'
import type { Indicator } from '../../../schemas/indicator.ts'

type Limits = Pick<Indicator, 'measure' | 'minimum' | 'maximum'>

/** Lowest value accepted: what the registry says, and 0 for counts whatever it says. */
export function lowestValue({ measure, minimum }: Limits): number {
	const least = minimum ?? Number.NEGATIVE_INFINITY
	return measure === 'count' ? Math.max(0, least) : least
}

/** Highest value accepted; without one in the registry there is no limit. */
export function highestValue({ maximum }: Limits): number {
	return maximum ?? Number.POSITIVE_INFINITY
}

/** True when a value lies outside the limits of its indicator; both limits themselves are inside. */
export function isOutside(value: number, limits: Limits): boolean {
	return value < lowestValue(limits) || value > highestValue(limits)
}

/** The limits as a report prints them: "0 to 100", "0 or more", "at most 5". */
export function rangeInWords(limits: Limits): Bilingual {
	const low = lowestValue(limits)
	const high = highestValue(limits)
	if (high === Number.POSITIVE_INFINITY) return { id: `${low} atau lebih`, en: `${low} or more` }
	return low === Number.NEGATIVE_INFINITY
		? { id: `paling besar ${high}`, en: `at most ${high}` }
		: { id: `${low} sampai ${high}`, en: `${low} to ${high}` }
}
