import { newestStretch, yearOf } from '../facts/series-selection.ts'
import { capital, lowerFirst } from '../format/first-letter.ts'
import { sayBySize } from '../format/magnitude.ts'
import { roundTo } from '../format/number.ts'
import { formatPeriod, monthName } from '../format/period.ts'
import { cautionText } from '../i18n/caution.ts'
import { chartText } from '../i18n/chart.ts'
import type { AreaLevel } from '../schemas/area-level.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Dataset } from '../schemas/dataset.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { parsePeriod } from '../schemas/period.ts'
import { isSmall, sayDifference, sayDirection } from '../sentences/change.ts'
import { withReservations } from '../sentences/figure.ts'
import { joinNames } from '../sentences/join-names.ts'
import { speak } from '../sentences/speak.ts'
import { sayStreak, sayWithoutPause } from '../sentences/streak.ts'
import { comparableSegments } from '../statistics/comparable-segments.ts'
import { type About, doubtNotes, sayCautions } from './cautions.ts'
import type { ChartContent } from './chart-content.ts'
import { replacedNotes } from './replaced-note.ts'

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

/** What the notes of a trend are about. */
export type NotedTrend = {
	indicator: Pick<Indicator, 'id'>
	/** Code of the area, where it is one. */
	area?: string
	figures: readonly Figure[]
	/** The area and what stands beside it; nothing for a line that needs no reading. */
	names: readonly string[]
	datasets: readonly Dataset[]
	/** All figures that there are of what is drawn; those of other months are not joined to the line. */
	given?: readonly Figure[]
}

/** How to read a trend, why it breaks where it does, and what its datasets caution about. */
export function trendNotes(
	{ indicator, area, figures, names, datasets, given = [] }: NotedTrend,
	language: Language,
): ChartContent['notes'] {
	const t = chartText(language)
	// A break at the very start breaks nothing: the series begins there.
	const broken = figures.slice(1).some(({ status }) => status === 'B')
	const reading =
		language === 'id'
			? `Garis biru menunjukkan ${names[0]}${names[1] ? `, garis abu-abu ${names[1]} pada bulan yang sama` : ''}.${broken ? ' Garis tegak putus-putus menandai patahan deret: angka di kiri dan kanannya tidak boleh dikurangkan satu sama lain.' : ''}`
			: `The blue line is ${names[0]}${names[1] ? `, the grey line ${names[1]} in the same month` : ''}.${broken ? ' A dotted upright marks a break in the series: figures on either side must not be subtracted from one another.' : ''}`
	const about = {
		indicators: [indicator.id],
		...(area === undefined ? {} : { areas: [area] }),
		periods: figures.map(({ reference }) => reference),
	}
	return [
		...(names.length > 0 ? [{ title: t.howToRead, text: reading }] : []),
		...(broken ? [{ title: t.whyBreak, text: breakReason(figures, datasets, about, language) }] : []),
		...otherMonths(figures, given, language),
		...doubtNotes(datasets, about, language),
		...replacedNotes(indicator.id, language),
	]
}

/** Which months are left out of a line, so that March is not joined to September. */
function otherMonths(drawn: readonly Figure[], given: readonly Figure[], language: Language): ChartContent['notes'] {
	const monthsOf = (figures: readonly Figure[]) =>
		new Set(figures.flatMap(({ value, reference }) => (value === null ? [] : (parsePeriod(reference)?.month ?? []))))
	const shown = monthsOf(drawn)
	const left = [...monthsOf(given)].filter((month) => !shown.has(month)).toSorted((a, b) => a - b)
	if (left.length === 0) return []
	const names = joinNames(
		left.map((month) => monthName(month, language)),
		language,
	)
	const t = chartText(language)
	return [{ title: t.otherMonths, text: t.notJoined(names) }]
}

/** The months that the stretches are of tell why a series breaks; where they cannot, its dataset does. */
function breakReason(
	figures: readonly Figure[],
	datasets: readonly Dataset[],
	about: About,
	language: Language,
): string {
	const bases = comparableSegments(figures).flatMap((stretch) => {
		const [first, last] = [stretch[0], stretch.at(-1)]
		const month = first && parsePeriod(first.reference)?.month
		if (!first || !last || !month) return []
		const range =
			last === figures.at(-1)
				? language === 'id'
					? `sejak ${yearOf(first)}`
					: `from ${yearOf(first)}`
				: `${yearOf(first)}–${yearOf(last)}`
		return [
			language === 'id'
				? `tabel ${range} memuat angka ${monthName(month, language)}`
				: `the tables ${range.startsWith('from') ? range : `of ${range}`} carry figures of ${monthName(month, language)}`,
		]
	})
	if (bases.length > 1) return `${capital(bases.join('; '))}.`
	return sayCautions(datasets, ['break'], about, language) || cautionText(language).breakUnknown
}
