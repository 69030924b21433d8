import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const personalAccountNumberRule: Rule = {
	id: 'personal-account-number',
	explanation: {
		id: 'Nomor rekening, kartu, NPWP, dan BPJS tidak ada di masukan.',
		en: 'No input holds numbers of bank accounts, cards, NPWP or BPJS.',
	},
}

/** Never says what was received: reports are public. */
export function personalAccountNumber(): Finding {
	return broken(
		personalAccountNumberRule,
		{ id: 'tanpa nomor rekening atau kartu', en: 'no number of an account or card' },
		null,
		{
			id: 'hapus nomornya',
			en: 'remove the number',
		},
	)
}
