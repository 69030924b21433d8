import { roundTo } from '../format/number.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { sayDifference } from './change.ts'

/** How far a figure lies from another area's: "7,52 poin persen di atas Jawa Timur", or "sama dengan …". */
export function sayGap(
	value: number,
	other: number,
	otherName: string,
	indicator: Indicator,
	language: Language,
): string {
	const gap = roundTo(value - other, indicator.decimals)
	if (gap === 0) return language === 'id' ? `sama dengan ${otherName}` : `the same as ${otherName}`
	const size = sayDifference(gap, indicator, language)
	if (language === 'id') return `${size} ${gap > 0 ? 'di atas' : 'di bawah'} ${otherName}`
	return `${size} ${gap > 0 ? 'above' : 'below'} ${otherName}`
}
