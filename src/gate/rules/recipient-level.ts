import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const recipientLevelRule: Rule = {
	id: 'recipient-level',
	explanation: {
		id: 'Baris penerima menyebut desa atau kelurahan; angka di atasnya dihitung portal.',
		en: 'Rows of recipients name a desa or kelurahan; figures above it are added up by the portal.',
	},
}

/** The area is registered, but stands above the villages. */
export function recipientLevel(): Finding {
	return broken(recipientLevelRule, { id: 'kode desa atau kelurahan', en: 'the code of a desa or kelurahan' }, null, {
		id: 'pakai kode desa atau kelurahan, misalnya 35.29.01.2001; jangan menaruh jumlah kecamatan di berkas yang sama',
		en: 'use the code of a desa or kelurahan such as 35.29.01.2001; keep totals of a kecamatan out of the file',
	})
}
