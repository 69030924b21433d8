import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWordHint } from '../../issue/nearest-word.ts'

export const knownProgrammeRule: Rule = {
	id: 'known-programme',
	explanation: {
		id: 'Program yang disebut berkas lain terdaftar di programmes.csv.',
		en: 'A programme named by another file is registered in programmes.csv.',
	},
}

export function knownProgramme(id: string, known: readonly string[]): Finding | null {
	if (known.includes(id)) return null
	return broken(
		knownProgrammeRule,
		{ id: 'id dari programmes.csv', en: 'an id from programmes.csv' },
		id,
		nearestWordHint(id, known, {
			id: 'pakai id dari programmes.csv, atau daftarkan programnya di sana',
			en: 'use an id from programmes.csv, or register the programme there',
		}),
	)
}
