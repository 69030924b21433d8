import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

export const missingColumnRule: Rule = {
	id: 'missing-column',
	explanation: { id: 'Semua kolom wajib ada.', en: 'All required columns are there.' },
}

/**
 * One finding for all columns that are missing, in the order of the data dictionary.
 * @param elsewhere where a table is read whose figures stand under headings of their own
 */
export function missingColumn(headings: readonly string[], elsewhere?: Bilingual): Finding | null {
	if (headings.length === 0) return null
	const names = headings.join(', ')
	return broken(
		missingColumnRule,
		{ id: `kolom ${names}`, en: `${headings.length === 1 ? 'a column' : 'columns'} ${names}` },
		null,
		elsewhere ?? {
			id: `tambahkan kolom ${names}; baris data belum diperiksa`,
			en: `add the ${headings.length === 1 ? 'column' : 'columns'} ${names}; the rows are not checked yet`,
		},
	)
}
