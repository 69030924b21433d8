import type { TableTwin } from '../charts/chart-points.ts'
import { formatPeriod, monthName } from '../format/period.ts'
import { formatBare, unitName } from '../format/value.ts'
import { chartText } from '../i18n/chart.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { parsePeriod } from '../schemas/period.ts'
import type { Table, TableCell } from './chart-content.ts'
import { absentCell } from './figure-cell.ts'

/** The table twin of a trend, newest first: period, this area, the comparator, and what to know of the figure. */
export function trendTable(
	indicator: Indicator,
	figures: readonly Figure[],
	comparator: readonly Figure[],
	names: readonly string[],
	language: Language,
): Table {
	const t = chartText(language)
	const unit = indicator.unit === 'persen' ? '%' : unitName(indicator.unit, language)
	const others = new Map(comparator.map((figure) => [figure.reference, figure]))
	return {
		columns: [
			{ label: t.period },
			...names.map((name) => ({
				label: unit === 'indeks' || unit === 'index' ? name : `${name} (${unit})`,
				numeric: true,
			})),
			{ label: t.note, long: true },
		],
		rows: figures.toReversed().map((figure) => ({
			cells: [
				formatPeriod(figure.reference, language),
				valueCell(figure, indicator, language),
				...(names.length > 1 ? [valueCell(others.get(figure.reference), indicator, language)] : []),
				noteCell(figure, language),
			],
		})),
	}
}

/** Where the table holds a figure: the newest period first, a column a series. */
export function trendTwin(...series: readonly (readonly Figure[])[]): TableTwin {
	const references = (series[0] ?? []).map(({ reference }) => reference).toReversed()
	return { cellOf: (index, item) => [references.indexOf(series[index]?.[item]?.reference ?? ''), index + 1] }
}

/** A number as a table cell; a missing or doubtful one says so in words. */
export function valueCell(figure: Figure | undefined, indicator: Indicator, language: Language): TableCell {
	const { noData } = chartText(language)
	if (!figure) return { text: noData, state: 'missing' }
	if (figure.value === null) return absentCell(figure, noData, language)
	const text = formatBare(figure.value, indicator, language)
	if (figure.status === 'U') return { text, state: 'doubtful' }
	if (figure.status === 'P') return { text, state: 'provisional' }
	if (figure.status === 'E') return { text, state: 'estimated' }
	return text
}

function noteCell(figure: Figure, language: Language): TableCell {
	const t = chartText(language)
	if (figure.status === 'B') return { ...breakNote(figure, language), mark: { text: t.break, kind: 'b' } }
	const note = fileNote(figure.note ?? '', language)
	if (figure.status === 'U') return { ...note, mark: { text: t.doubtful, kind: 'u' } }
	if (figure.status === 'P') return { ...note, mark: { text: t.provisional, kind: 'p' } }
	if (figure.status === 'E') return { ...note, mark: { text: t.estimated, kind: 'p' } }
	return note.lang ? note : note.text
}

type Note = { text: string; lang?: Language }

/** A note as its file holds it: in Indonesian, which an English page says of it. */
function fileNote(note: string, language: Language): Note {
	const text = note.replace(/(\d)-(\d)/g, '$1–$2')
	return language === 'id' || text === '' ? { text } : { text, lang: 'id' }
}

/** What a series holds from a break on: the month it is of, else the note of the file. */
function breakNote({ note, reference }: Figure, language: Language): Note {
	const month = parsePeriod(reference)?.month
	// The note often begins with the word that the mark says already.
	const rest = (note ?? '').replace(/^patahan deret:\s*/i, '')
	if (!month || language === 'id') return fileNote(rest, language)
	return { text: `figures of ${monthName(month, 'en')} from here on` }
}
