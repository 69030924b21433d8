import { roundTo } from '../format/number.ts'
import { formatValue } from '../format/value.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { decimalsOf } from '../statistics/decimals-of.ts'
import { scaleOf } from '../statistics/scale-of.ts'
import { AROUND_WITHIN } from './thresholds.ts'

const words = {
	id: { above: 'Di atas', around: 'Sekitar', below: 'Di bawah' },
	en: { above: 'Above', around: 'About at', below: 'Below' },
} as const

/**
 * A value beside the median of its siblings: "Di atas nilai tengah desa di Randublatung, 0,7122".
 * @param among "desa di Randublatung"
 */
export function sayBesideMiddle(
	value: number,
	middle: number,
	indicator: Indicator,
	among: string,
	language: Language,
): string {
	const said = formatValue(middle, indicator, language)
	const word = words[language][sideOf(value, middle, indicator)]
	return language === 'id' ? `${word} nilai tengah ${among}, ${said}` : `${word} the median of the ${among}, ${said}`
}

/** On which side of the middle a value lies; around it within a small part of the scale, where that is known. */
export function sideOf(value: number, middle: number, indicator: Indicator): 'above' | 'around' | 'below' {
	const gap = roundTo(value - middle, Math.max(decimalsOf(value), decimalsOf(middle)))
	if (Math.abs(gap) <= (scaleOf(indicator) ?? 0) * AROUND_WITHIN) return 'around'
	return gap > 0 ? 'above' : 'below'
}
