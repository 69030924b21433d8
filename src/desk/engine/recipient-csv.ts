import type { DraftRecipients } from '../../gate/mapping/understanding.ts'
import { breakdowns } from '../../schemas/recipients.ts'

/**
 * Writes drafted recipients as the gate reads them: codes and categories alone, so that no other cell of the office's
 * file can be among them. Rows of persons stay rows, one each; where a table counts, a row of a person counts for one.
 */
export function recipientCsv(rows: readonly DraftRecipients[]): string {
	const used = breakdowns.filter((breakdown) => rows.some(({ categories }) => categories[breakdown]))
	const isCounted = rows.some(({ count }) => count !== null)
	const headings = ['kode_wilayah', 'program', 'periode', ...used, ...(isCounted ? ['jumlah'] : [])]
	const lines = rows.map(({ area, programme, period, categories, count }) => {
		const parts = used.map((breakdown) => categories[breakdown] ?? '')
		return [area, programme, period, ...parts, ...(isCounted ? [String(count ?? 1)] : [])].join(',')
	})
	return `${[headings.join(','), ...lines].join('\n')}\n`
}
