import type { DraftObservation } from '../../gate/mapping/understanding.ts'

const columns = ['kode_wilayah', 'periode', 'indikator', 'nilai', 'status', 'catatan'] as const

/** A dataset as a file, and the draft that each of its lines was written from: line 2 is the first. */
export type WrittenTable = { text: string; drafts: readonly DraftObservation[] }

/** Writes drafts as the gate reads them, sorted by area, indicator and period; numbers with a decimal point. */
export function observationCsv(observations: readonly DraftObservation[]): WrittenTable {
	const drafts = [...observations].sort(
		(one, other) =>
			order(one.area, other.area) || order(one.indicator, other.indicator) || order(one.period, other.period),
	)
	const lines = drafts.map(({ area, period, indicator, value, status, note }) =>
		[area, period, indicator, value, status, note].map(cell).join(','),
	)
	return { text: `${[columns.join(','), ...lines].join('\n')}\n`, drafts }
}

function order(one: string, other: string): number {
	if (one === other) return 0
	return one < other ? -1 : 1
}

function cell(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
