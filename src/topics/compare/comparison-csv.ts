import { publishedName } from '../../format/area-name.ts'
import { areaId } from '../../schemas/area-id.ts'
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
	'id_wilayah',
] as const

/** What is compared, a row an area and period, headings first: the published value, and how it was measured. */
export function comparisonRows(
	{ indicator, unitWords }: CompareData,
	areas: readonly MeasuredArea[],
	measure: CompareMeasure,
): (string | number)[][] {
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
			areaId(area.code),
		]),
	)
	return [[...headings], ...rows]
}

/** The same as CSV (RFC 4180). */
export function comparisonCsv(rows: readonly (readonly (string | number)[])[]): string {
	return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A name that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
function cell(value: string | number): string {
	if (typeof value === 'number') return String(value)
	const safe = /^[\s]*[=+\-@＝＋－＠]/.test(value) ? `'${value}` : value
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
