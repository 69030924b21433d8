import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const personalBirthDateRule: Rule = {
	id: 'personal-birth-date',
	explanation: {
		id: 'Tanggal lahir tidak ada di masukan; umur dinyatakan dengan kelompok umur.',
		en: 'No input holds birth dates; ages are given as age bands.',
	},
}

/** Never says what was received: reports are public. */
export function personalBirthDate(): Finding {
	return broken(personalBirthDateRule, { id: 'tanpa tanggal lahir', en: 'no birth date' }, null, {
		id: 'hapus tanggalnya; pakai kelompok umur atau periode',
		en: 'remove the date; use an age band or a period',
	})
}
