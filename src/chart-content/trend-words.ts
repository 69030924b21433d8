import { latestStretch, yearOf } from '../facts/series-selection.ts'
import { capital, lowerFirst } from '../format/first-letter.ts'
import { roundTo } from '../format/number.ts'
import { formatPeriod, monthName } from '../format/period.ts'
import { formatValue } from '../format/value.ts'
import { chartText } from '../i18n/chart.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { parsePeriod } from '../schemas/period.ts'
import { sayDifference, sayDirection } from '../sentences/change.ts'
import { sayStreak } from '../sentences/streak.ts'
import { comparableSegments } from '../statistics/comparable-segments.ts'
import type { ChartContent } from './chart-content.ts'

/** "Sejak 2015 … turun 3,18 poin persen": the change over the latest stretch without a break. */
export function trendFinding(
	indicator: Indicator,
	figures: readonly Figure[],
	name: string,
	language: Language,
): string {
	const stretch = latestStretch(figures)
	const [first, last] = [stretch.at(0), stretch.at(-1)]
	if (!first || !last || first === last || first.value === null || last.value === null) {
		return `${indicator.name[language]}, ${name}`
	}
	const points = last.value - first.value
	const direction = sayDirection(points, indicator, language)
	const size = roundTo(points, indicator.decimals) === 0 ? '' : ` ${sayDifference(points, indicator, language)}`
	const label = indicator.name[language]
	const streak = sayStreak(stretch, indicator, language)
	// A streak against the move of the whole stretch is told as the newest part of it.
	const lately = streak?.startsWith(direction) ? '' : language === 'id' ? 'terakhir ' : 'lately '
	const also = streak ? `; ${lately}${streak}` : ''
	return language === 'id'
		? `Sejak ${yearOf(first)} ${lowerFirst(label)} di ${name} ${direction}${size}${also}`
		: `Since ${yearOf(first)} the ${lowerFirst(label)} in ${name} is ${direction}${size}${also}`
}

/** What a reader who does not see the drawing is told: where the series begins, ends and breaks. */
export function describeTrend(
	indicator: Indicator,
	figures: readonly Figure[],
	name: string,
	language: Language,
): string {
	const known = figures.filter(({ value }) => value !== null)
	const [first, last] = [known[0], known.at(-1)]
	if (!first || !last) return `${name}.`
	const say = (figure: Figure) =>
		`${formatValue(figure.value ?? 0, indicator, language)} (${formatPeriod(figure.reference, language)})`
	const broken = figures
		.slice(1)
		.filter(({ status }) => status === 'B')
		.map(yearOf)
	const from =
		language === 'id'
			? `${name} dari ${say(first)} menjadi ${say(last)}.`
			: `${name} from ${say(first)} to ${say(last)}.`
	if (broken.length === 0) return from
	return `${from} ${language === 'id' ? 'Deret terputus pada' : 'The series breaks in'} ${broken.join(', ')}.`
}

/** How to read a trend, and why it breaks where it does. */
export function trendNotes(
	figures: readonly Figure[],
	names: readonly string[],
	language: Language,
): ChartContent['notes'] {
	const t = chartText(language)
	// A break at the very start breaks nothing: the series begins there.
	const broken = figures.slice(1).some(({ status }) => status === 'B')
	const reading =
		language === 'id'
			? `Garis biru ialah ${names[0]}${names[1] ? `, garis abu-abu ${names[1]} pada bulan yang sama` : ''}.${broken ? ' Garis putus tegak menandai patahan deret: angka di kiri dan kanannya tidak boleh dikurangkan satu sama lain.' : ''}`
			: `The blue line is ${names[0]}${names[1] ? `, the grey line ${names[1]} in the same month` : ''}.${broken ? ' A dotted upright marks a break in the series: figures on either side must not be subtracted from one another.' : ''}`
	const notes = [{ title: t.howToRead, text: reading }]
	if (broken) notes.push({ title: t.whyBreak, text: breakReason(figures, language) })
	return notes
}

function breakReason(figures: readonly Figure[], language: Language): string {
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
	const joined = bases.join('; ')
	const old = figures.some(({ reference }) => reference === '2010' || reference === '2011')
	const text = `${capital(joined)}.`
	if (!old) return text
	return language === 'id'
		? `${text} Angka 2010–2011 tidak cocok dengan kedua angka provinsi yang diterbitkan.`
		: `${text} The figures of 2010–2011 match neither of the published provincial figures.`
}
