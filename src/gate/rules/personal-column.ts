import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { isForbiddenColumn } from '../../personal-data/forbidden-column.ts'

export const personalColumnRule: Rule = {
	id: 'personal-column',
	explanation: {
		id: 'Kolom NIK, KK, nama, alamat, tanggal lahir, telepon, rekening, dan koordinat tidak ada di masukan.',
		en: 'No input has columns of identity numbers, names, addresses, birth dates, telephones, accounts or coordinates.',
	},
}

/** `known` are the headings of the table's own schema; the name of an area is no personal name. */
export function personalColumn(heading: string, known: readonly string[]): Finding | null {
	if (!isForbiddenColumn(heading, known)) return null
	return broken(personalColumnRule, { id: 'tanpa kolom data pribadi', en: 'no column of personal data' }, null, {
		id: 'hapus kolom ini dari berkas sebelum disimpan di folder data',
		en: 'remove this column from the file before it enters the data folder',
	})
}
