import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const personalEmailRule: Rule = {
	id: 'personal-email',
	explanation: {
		id: 'Alamat surel orang tidak ada di masukan; surel kantor hanya di contact dalam portal.yaml.',
		en: "No input holds e-mail addresses of people; the office's own stands under contact in portal.yaml.",
	},
}

/** Never says what was received: reports are public. */
export function personalEmail(): Finding {
	return broken(personalEmailRule, { id: 'tanpa alamat surel', en: 'no e-mail address' }, null, {
		id: 'hapus alamat surelnya; surel kantor ditulis di contact dalam portal.yaml',
		en: "remove the address; the office's e-mail belongs under contact in portal.yaml",
	})
}
