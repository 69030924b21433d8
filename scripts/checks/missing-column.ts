import { broken, type Finding, type Rule } from './finding/finding.ts'

export const missingColumnRule: Rule = {
	id: 'missing-column',
	explanation: { id: 'Semua kolom wajib ada.', en: 'All required columns are there.' },
}

export function missingColumn(heading: string): Finding {
	return broken(missingColumnRule, `a column ${heading}`, null, {
		id: `tambahkan kolom ${heading}; baris data belum diperiksa`,
		en: `add the column ${heading}; the rows are not checked yet`,
	})
}
