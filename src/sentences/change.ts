import { formatNumber, roundTo } from '../format/number.ts'
import { formatValue } from '../format/value.ts'
import type { Bilingual, Language } from '../schemas/bilingual.ts'
import type { Change } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'

const fell: Bilingual = { id: 'turun', en: 'down' }
const rose: Bilingual = { id: 'naik', en: 'up' }
const still: Bilingual = { id: 'tidak berubah', en: 'unchanged' }

/** "turun", "naik" or "tidak berubah", judged on the figure as it is printed. */
export function sayDirection(points: number, indicator: Indicator, language: Language): string {
	const printed = roundTo(points, indicator.decimals)
	if (printed === 0) return still[language]
	return (printed < 0 ? fell : rose)[language]
}

/**
 * The size of a difference without its sign: "0,76 poin persen" for a percentage, because the
 * difference of two percentages is counted in points and is not itself a percentage.
 */
export function sayDifference(
	points: number,
	indicator: Pick<Indicator, 'unit' | 'measure' | 'decimals'>,
	language: Language,
): string {
	const size = Math.abs(points)
	const number = formatNumber(size, indicator.decimals, language)
	if (indicator.unit === 'persen') return `${number} ${language === 'id' ? 'poin persen' : 'percentage points'}`
	if (indicator.unit === 'indeks') return `${number} ${language === 'id' ? 'poin' : 'points'}`
	return formatValue(size, indicator, language)
}

/**
 * A change in words and number: "turun 0,76 poin persen", "naik Rp14.797 (2,9%)". Percent is given
 * for counts and amounts only: percent of a percentage would be read as points.
 */
export function sayChange(change: Change, indicator: Indicator, language: Language): string {
	const direction = sayDirection(change.points, indicator, language)
	if (roundTo(change.points, indicator.decimals) === 0) return direction
	const difference = `${direction} ${sayDifference(change.points, indicator, language)}`
	const relative = indicator.measure === 'count' || indicator.measure === 'amount'
	if (!relative || change.percent === null) return difference
	return `${difference} (${formatNumber(Math.abs(change.percent), 1, language)}%)`
}
