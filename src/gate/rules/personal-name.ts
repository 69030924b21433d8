import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const personalNameRule: Rule = {
	id: 'personal-name',
	explanation: {
		id: 'Nama orang tidak ada di masukan: tidak sebagai kolom, dan tidak satu per satu di catatan atau berita.',
		en: 'No input holds names of people: neither a column of them, nor one by one in notes or articles.',
	},
}

/** Never says what was received: reports are public. */
export function personalName(): Finding {
	return broken(personalNameRule, { id: 'tanpa nama orang', en: 'no personal names' }, null, {
		id: 'hapus namanya; pejabat disebut dengan jabatannya. Bila kolomnya ternyata tidak berisi nama orang, catat di allow dalam berkas .yaml beserta alasannya',
		en: 'remove the name; officials are called by their office. If a column holds no names of people after all, say so under allow in the .yaml with the reason',
	})
}
