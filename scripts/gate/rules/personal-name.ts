import { broken, type Finding, type Rule } from '../../ground/issue/finding.ts'

export const personalNameRule: Rule = {
	id: 'personal-name',
	explanation: {
		id: 'Kolom berisi nama orang tidak ada di masukan.',
		en: 'No input holds a column of personal names.',
	},
}

/** Never says what was received: reports are public. */
export function personalName(): Finding {
	return broken(personalNameRule, 'no personal names', null, {
		id: 'hapus kolomnya; bila isinya ternyata bukan nama orang, catat di allow dalam berkas .yaml beserta alasannya',
		en: 'remove the column; if these are no names of people, say so under allow in the .yaml with the reason',
	})
}
