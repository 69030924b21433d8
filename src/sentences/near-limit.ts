import { categoryWord } from '../format/category-word.ts'
import { formatNumber, roundTo } from '../format/number.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { decimalsOf } from '../statistics/decimals-of.ts'
import { scaleOf } from '../statistics/scale-of.ts'
import { NEAR_WITHIN } from './thresholds.ts'

/**
 * How near a value lies to a limit of its class: "0,0004 di bawah batas mandiri". A limit bears the name of the class
 * above it. Empty where none is near, and where the published class is not the one that the limits give.
 */
export function sayNearLimit(
	value: number,
	category: string,
	index: Indicator,
	{ categories, limits = [] }: Indicator,
	language: Language,
): string {
	const place = limits.filter((limit) => value > limit).length
	const scale = scaleOf(index, limits)
	if (scale === null || categories[place] !== category) return ''
	const [near] = [place - 1, place]
		.flatMap((at) => {
			const [limit, upper] = [limits[at], categories[at + 1]]
			return limit === undefined || upper === undefined ? [] : [{ ...gapTo(value, limit), upper }]
		})
		.filter(({ gap }) => gap <= scale * NEAR_WITHIN)
		.toSorted((a, b) => a.gap - b.gap)
	return near ? sayGapTo(near, categoryWord(near.upper), language) : ''
}

type Gap = { gap: number; decimals: number; isBelow: boolean }

/** As exact as the figures are printed: no rounding of a distance that small. */
function gapTo(value: number, limit: number): Gap {
	const decimals = Math.max(decimalsOf(value), decimalsOf(limit))
	return { gap: roundTo(Math.abs(value - limit), decimals), decimals, isBelow: value <= limit }
}

function sayGapTo({ gap, decimals, isBelow }: Gap, upper: string, language: Language): string {
	if (gap === 0) return language === 'id' ? `tepat di batas ${upper}` : `right at the limit of ${upper}`
	const size = formatNumber(gap, decimals, language)
	if (language === 'id') return `${size} di ${isBelow ? 'bawah' : 'atas'} batas ${upper}`
	return `${size} ${isBelow ? 'below' : 'above'} the limit of ${upper}`
}
