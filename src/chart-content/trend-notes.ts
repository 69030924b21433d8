import { yearOf } from '../facts/series-selection.ts'
import { capital } from '../format/first-letter.ts'
import { monthName } from '../format/period.ts'
import { cautionText } from '../i18n/caution.ts'
import { chartText } from '../i18n/chart.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Dataset } from '../schemas/dataset.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { parsePeriod } from '../schemas/period.ts'
import { joinNames } from '../sentences/join-names.ts'
import { comparableSegments } from '../statistics/comparable-segments.ts'
import { type About, doubtNotes, sayCautions } from './cautions.ts'
import type { ChartContent } from './chart-content.ts'
import { replacedNotes } from './replaced-note.ts'

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
