import { formatNumber, roundTo } from '../format/number.ts'
import { formatValue } from '../format/value.ts'
import type { AreaLevel } from '../schemas/area-level.ts'
import type { Bilingual, Language } from '../schemas/bilingual.ts'
import type { Change } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'

const fell: Bilingual = { id: 'turun', en: 'down' }
const rose: Bilingual = { id: 'naik', en: 'up' }
const still: Bilingual = { id: 'tidak berubah', en: 'unchanged' }
const nearly: Bilingual = { id: 'hampir sama', en: 'nearly the same' }

/** What decides how a change is told: how it is printed, and how small a change the sample of a level may tell. */
type Changing = Pick<Indicator, 'decimals' | 'smallDifference' | 'lowestLevel'>

/**
 * True for a change that is printed but too small to be told as one: smaller than the registry's limit, in an area of the
 * lowest level at which the figure is valid.
 */
export function isSmall(
	points: number,
	{ decimals, smallDifference, lowestLevel }: Changing,
	level: AreaLevel,
): boolean {
	const printed = roundTo(Math.abs(points), decimals)
	return level === lowestLevel && printed > 0 && printed < (smallDifference ?? 0)
}

/** "turun", "naik", "hampir sama" or "tidak berubah", judged on the figure as it is printed. */
export function sayDirection(points: number, indicator: Changing, language: Language, level: AreaLevel): string {
	const printed = roundTo(points, indicator.decimals)
	if (printed === 0) return still[language]
	if (isSmall(points, indicator, level)) return nearly[language]
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
 * A change in words and number: "turun 0,76 poin persen", "naik Rp14.797 (2,9%)"; "hampir sama" has no size. Percent is
 * given for counts and amounts only: percent of a percentage would be read as points.
 */
export function sayChange(change: Change, indicator: Indicator, language: Language, level: AreaLevel): string {
	const direction = sayDirection(change.points, indicator, language, level)
	if (roundTo(change.points, indicator.decimals) === 0 || isSmall(change.points, indicator, level)) return direction
	const difference = `${direction} ${sayDifference(change.points, indicator, language)}`
	const relative = indicator.measure === 'count' || indicator.measure === 'amount'
	if (!relative || change.percent === null) return difference
	return `${difference} (${formatNumber(Math.abs(change.percent), 1, language)}%)`
}
