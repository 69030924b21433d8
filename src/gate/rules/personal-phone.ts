import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const personalPhoneRule: Rule = {
	id: 'personal-phone',
	explanation: {
		id: 'Nomor telepon orang tidak ada di masukan; nomor kantor hanya di contact dalam portal.yaml.',
		en: "No input holds telephone numbers of people; the office's own stands under contact in portal.yaml.",
	},
}

/** Never says what was received: reports are public. */
export function personalPhone(): Finding {
	return broken(personalPhoneRule, { id: 'tanpa nomor telepon', en: 'no telephone number' }, null, {
		id: 'hapus nomornya; telepon kantor ditulis di contact dalam portal.yaml',
		en: "remove the number; the office's telephone belongs under contact in portal.yaml",
	})
}
