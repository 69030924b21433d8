import { publishedName } from '../../format/area-name.ts'
import { fixedDownloads } from '../../schemas/fixed-downloads.ts'
import type { CompareData } from './compare-data.ts'
import type { CompareMeasure } from './compare-state.ts'
import type { MeasuredArea } from './measured-areas.ts'

const headings = [
	'kode_wilayah',
	'nama_wilayah',
	'indikator',
	'periode',
	'acuan',
	'nilai',
	'satuan',
	'status',
	'ukuran',
	'nilai_ukuran',
	'sumber',
] as const

/** The compared figures as CSV, a row an area and period: the published value, and how it was measured. */
export function comparisonCsv(
	{ indicator, unitWords }: CompareData,
	areas: readonly MeasuredArea[],
	measure: CompareMeasure,
): string {
	const rows = areas.flatMap(({ area, points }) =>
		points.map(({ value, figure }) => [
			area.code,
			publishedName(area),
			indicator.id,
			figure.period,
			figure.reference,
			figure.value ?? '',
			unitWords?.id ?? indicator.unit,
			figure.status,
			measure,
			value ?? '',
			figure.dataset ?? fixedDownloads.derived,
		]),
	)
	return [headings, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A name that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
function cell(value: string | number): string {
	if (typeof value === 'number') return String(value)
	const safe = /^[\s]*[=+\-@＝＋－＠]/.test(value) ? `'${value}` : value
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
