import { formatPeriod } from '../../format/period.ts'
import { formatBare, unitName } from '../../format/value.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
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

/** A number as a table cell; a missing or doubtful one says so in words. */
export function valueCell(figure: Figure | undefined, indicator: Indicator, language: Language): TableCell {
	const { noData } = chartText(language)
	if (!figure) return { text: noData, state: 'missing' }
	if (figure.value === null) return absentCell(figure, noData, language)
	const text = formatBare(figure.value, indicator, language)
	if (figure.status === 'U') return { text, state: 'doubtful' }
	if (figure.status === 'P') return { text, state: 'provisional' }
	return text
}

function noteCell(figure: Figure, language: Language): TableCell {
	const t = chartText(language)
	const text = language === 'id' ? (figure.note ?? '') : ''
	// The note of a break often begins with the word that the mark says already.
	const rest = text.replace(/^patahan deret:\s*/i, '').replace(/(\d)-(\d)/g, '$1–$2')
	if (figure.status === 'B') return { text: rest, mark: { text: t.break, kind: 'b' } }
	if (figure.status === 'U') return { text, mark: { text: t.doubtful, kind: 'u' } }
	if (figure.status === 'P') return { text, mark: { text: t.provisional, kind: 'p' } }
	return text
}
