import type { DataNames, TableCell } from '../../chart-content/chart-content.ts'
import { formatNumber } from '../../format/number.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { RecipientCell } from '../../schemas/recipient-files.ts'

/**
 * A number of recipients as a table cell: zero is 0, a hidden one bears the one mark, and where nothing came in
 * words say so. `data` names the cell for programs that read the page.
 */
export function recipientCell(cell: RecipientCell | null | undefined, language: Language, data: DataNames): TableCell {
	const t = chartText(language)
	if (!cell) return { text: t.missing, state: 'missing' }
	if (cell.value === null) return { text: t.suppressed, state: 'suppressed', data }
	const text = formatNumber(cell.value, 0, language)
	return cell.value === 0 ? { text, state: 'zero', data } : { text, data }
}
