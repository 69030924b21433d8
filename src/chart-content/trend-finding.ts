import { newestStretch, yearOf, yearRange } from '../facts/series-selection.ts'
import { lowerFirst } from '../format/first-letter.ts'
import { sayBySize } from '../format/magnitude.ts'
import { roundTo } from '../format/number.ts'
import { formatPeriod } from '../format/period.ts'
import type { AreaLevel } from '../schemas/area-level.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { isSmall, sayDifference, sayDirection } from '../sentences/change.ts'
import { withReservations } from '../sentences/figure.ts'
import { speak } from '../sentences/speak.ts'
import { sayStreak, sayWithoutPause } from '../sentences/streak.ts'

/** What a trend shows: the indicator, the area with the one beside it, and the years of its figures. */
export function trendCaption(
	indicator: Pick<Indicator, 'name'>,
	names: readonly string[],
	figures: readonly Figure[],
	language: Language,
): string {
	return `${indicator.name[language]}, ${names.join(language === 'id' ? ' dan ' : ' and ')}, ${yearRange(figures)}`
}

/**
 * "… turun 3,18 poin persen sejak 2015; empat tahun terakhir tanpa jeda": the change over the newest stretch that may be
 * told as one; where the line begins earlier, with why it is told from there.
 */
export function trendFinding(
	indicator: Indicator,
	figures: readonly Figure[],
	{ name, level }: { name: string; level: AreaLevel },
	language: Language,
): string {
	const stretch = newestStretch(figures)
	const [first, last] = [stretch.at(0), stretch.at(-1)]
	if (!first || !last || first === last || first.value === null || last.value === null) {
		return `${indicator.name[language]}, ${name}`
	}
	const points = last.value - first.value
	const direction = sayDirection(points, indicator, language, level)
	const hasSize = roundTo(points, indicator.decimals) !== 0 && !isSmall(points, indicator, level)
	const size = hasSize ? ` ${sayDifference(points, indicator, language)}` : ''
	const label = indicator.name[language]
	const lately = hasSize ? sayWithoutPause(stretch, points, indicator, language, level) : null
	const since = `${formatPeriod(first.reference, language)}${beginsLater(figures, first) ? `, ${sayBeginning(language)}` : ''}`
	const told =
		language === 'id'
			? `${label} di ${name} ${direction}${size} sejak ${since}`
			: `The ${lowerFirst(label)} in ${name} is ${direction}${size} since ${since}`
	const also = lately ?? sayAgainst(sayStreak(stretch, indicator, language, { level }), language)
	return also ? `${told}; ${also}` : told
}

/** A streak that the move of the whole stretch does not tell is its newest part. */
function sayAgainst(streak: string | null, language: Language): string | null {
	return streak && `${language === 'id' ? 'terakhir' : 'lately'} ${streak}`
}

/** Whether a line has figures from before the first one that is told of. */
function beginsLater(figures: readonly Figure[], first: Figure): boolean {
	return figures.some(({ value, reference }) => value !== null && reference < first.reference)
}

function sayBeginning(language: Language): string {
	return language === 'id' ? 'awal deret yang sebanding' : 'where the comparable series begins'
}

/**
 * What a reader who does not see the drawing is told: where the newest comparable stretch begins and ends, and where the
 * series breaks before it. No two figures on either side of a break, a gap or a doubtful one are joined.
 */
export function describeTrend(
	indicator: Indicator,
	figures: readonly Figure[],
	name: string,
	language: Language,
): string {
	const stretch = newestStretch(figures)
	const last = stretch.at(-1) ?? figures.findLast(({ value }) => value !== null)
	const first = stretch[0] ?? last
	if (!first || !last) return `${name}.`
	const say = (figure: Figure) => {
		const value = sayBySize(figure.value ?? 0, indicator, language)
		return withReservations(`${value} (${formatPeriod(figure.reference, language)})`, [speak(figure)], language)
	}
	const broken = figures
		.slice(1)
		.filter(({ status }) => status === 'B')
		.map(yearOf)
	const begins = beginsLater(figures, first) ? `, ${sayBeginning(language)},` : ''
	const moved =
		language === 'id'
			? `${name} dari ${say(first)}${begins} menjadi ${say(last)}.`
			: `${name} from ${say(first)}${begins} to ${say(last)}.`
	const told = first === last ? `${name}: ${say(last)}.` : moved
	if (broken.length === 0) return told
	return `${told} ${language === 'id' ? 'Deret terputus pada' : 'The series breaks in'} ${broken.join(', ')}.`
}
