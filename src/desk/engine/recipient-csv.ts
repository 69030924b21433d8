import type { DraftRecipients } from '../../gate/mapping/understanding.ts'
import { breakdowns } from '../../schemas/recipients.ts'

/**
 * Writes drafted recipients as the gate reads them: codes and categories alone, so that no other cell of the office's
 * file can be among them. Rows of persons stay rows, one each; where a table counts, a row of a person counts for one.
 */
export function recipientCsv(rows: readonly DraftRecipients[]): string {
	const used = breakdowns.filter((breakdown) => rows.some(({ categories }) => categories[breakdown]))
	const isCounted = rows.some(({ count }) => count !== null)
	const isPaid = rows.some(({ amount }) => amount !== undefined)
	const headings = ['kode_wilayah', 'program', 'periode', ...used]
	if (isCounted) headings.push('jumlah')
	if (isPaid) headings.push('nilai_rupiah')
	const lines = rows.map(({ area, programme, period, categories, count, amount }) => {
		const parts = used.map((breakdown) => categories[breakdown] ?? '')
		const counted = isCounted ? [String(count ?? 1)] : []
		const paid = isPaid ? [String(amount ?? '')] : []
		return [area, programme, period, ...parts, ...counted, ...paid].join(',')
	})
	return `${[headings.join(','), ...lines].join('\n')}\n`
}
