import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const recipientOverlapRule: Rule = {
	id: 'recipient-overlap',
	explanation: {
		id: 'Satu program, periode, dan wilayah hanya ada di satu dataset penerima.',
		en: 'A programme, period and area stand in one dataset of recipients only.',
	},
}

/** Two tables of the same recipients: one may show what the other hides. */
export function recipientOverlap(place: string, other: string): Finding {
	return broken(
		recipientOverlapRule,
		{ id: `sel yang tidak ada di ${other}`, en: `cells that ${other} does not hold` },
		place,
		{
			id: `angka ini juga ada di ${other}; terbitkan satu saja, sebab selisih keduanya dapat membuka sel yang disamarkan. Bila ${other} berganti nama, ganti juga nama kedua berkasnya di protected/`,
			en: `${other} holds this figure too; publish one only, as their difference may open a hidden cell. If ${other} got another name, rename its two files in protected/ as well`,
		},
	)
}
