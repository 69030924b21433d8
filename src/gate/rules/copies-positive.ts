import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const copiesPositiveRule: Rule = {
	id: 'copies-positive',
	explanation: {
		id: 'jumlah_salinan ialah bilangan bulat mulai dari 1, atau kosong.',
		en: 'jumlah_salinan is a whole number from 1, or empty.',
	},
}

export function copiesPositive(copies: string): Finding | null {
	if (copies === '' || /^[1-9]\d{0,5}$/.test(copies)) return null
	return broken(
		copiesPositiveRule,
		{ id: 'bilangan bulat mulai dari 1, atau kosong', en: 'a whole number from 1, or empty' },
		copies,
		{
			id: 'tulis jumlah salinan tabel yang memuat angka ini, misalnya 2; kosongkan bila tidak dihitung',
			en: 'write in how many copies of the table the figure was seen, for example 2; leave empty if not counted',
		},
	)
}
