import type { SavedRow } from '../../gate/comparison/table-figure.ts'

const columns = ['kode_wilayah', 'periode', 'indikator', 'nilai', 'status', 'jumlah_salinan', 'catatan'] as const

/** A dataset as a file, and the row that each of its lines was written from: line 2 is the first. */
export type WrittenTable<Row extends SavedRow> = { text: string; rows: readonly Row[] }

/** Writes rows as the gate reads them, sorted by area, indicator and period; numbers with a decimal point. */
export function observationCsv<Row extends SavedRow>(unsorted: readonly Row[]): WrittenTable<Row> {
	const rows = [...unsorted].sort(
		(one, other) =>
			order(one.area, other.area) || order(one.indicator, other.indicator) || order(one.period, other.period),
	)
	const lines = rows.map(({ area, period, indicator, value, status, copies, note }) =>
		[area, period, indicator, value, status, copies, note].map(cell).join(','),
	)
	return { text: `${[columns.join(','), ...lines].join('\n')}\n`, rows }
}

function order(one: string, other: string): number {
	if (one === other) return 0
	return one < other ? -1 : 1
}

function cell(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
