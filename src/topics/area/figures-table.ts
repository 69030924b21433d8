import type { Table, TableCell } from '../../chart-content/chart-content.ts'
import { readIndicator } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { isComplete, latestNumber } from '../../facts/area-figures.ts'
import { figureCell } from '../../facts/figure-cell.ts'
import { placeName } from '../../facts/place-name.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue } from '../../format/value.ts'
import type { AreaLevel } from '../../schemas/area-code.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { figuresTableText } from './figures-table-text.ts'

const rowsOf: Partial<Record<AreaLevel, readonly string[]>> = {
	'kabupaten-kota': [
		'p0',
		'p1',
		'p2',
		'penduduk-miskin',
		'garis-kemiskinan',
		'penduduk',
		'kepadatan-penduduk',
		'kartu-keluarga',
	],
}

/**
 * The measures of an area beside those of its parent, the middle of its siblings and its rank: what the key figures
 * leave out so as to be read. `null` for levels without siblings to compare with.
 */
export function figuresTable(context: AreaContext): { summary: string; table: Table } | null {
	const { area, file, parent, language } = context
	const known = (rowsOf[area.level] ?? []).flatMap((id) => {
		const figure = latestNumber(file, id)
		return figure && isComplete(figure) ? [{ indicator: readIndicator(id), figure }] : []
	})
	if (!parent || known.length < 3) return null
	const t = figuresTableText(language)
	return {
		summary: t.summary(String(known.length)),
		table: {
			columns: [
				{ label: t.measure },
				...[placeName(area), placeName(parent.area), t.middle, t.rank].map((label) => ({ label, numeric: true })),
			],
			rows: known.map(({ indicator, figure }) => ({ cells: cellsOf(indicator, figure, context) })),
		},
	}
}

function cellsOf(indicator: Indicator, figure: Figure, { language }: AreaContext): TableCell[] {
	const t = figuresTableText(language)
	const { rank, parent, siblingMedian } = figure.comparison ?? { rank: null, parent: null, siblingMedian: null }
	const none = (text: string): TableCell => ({ text, state: 'missing' })
	const say = (value: number | undefined | null): TableCell =>
		value === undefined || value === null ? none(t.none) : short(formatValue(value, indicator, language))
	const own = figureCell(figure, indicator, language)
	return [
		`${indicator.name[language]}, ${formatPeriod(figure.reference, language)}`,
		typeof own === 'string' ? say(figure.value) : own,
		say(parent?.value),
		say(siblingMedian),
		rank ? t.place(String(rank.rank), String(rank.of)) : none(t.none),
	]
}

/** The unit of a count stands in its name already: "1.143.002 orang" is said as the number alone. */
function short(text: string): string {
	return text.replace(/^([\d.,]+) .*$/, '$1')
}
