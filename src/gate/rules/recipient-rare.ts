import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const recipientRareRule: Rule = {
	id: 'recipient-rare',
	explanation: {
		id: 'Kategori rincian dipakai sedikitnya K penerima di seluruh berkas; yang lebih jarang hanya dapat mengenali orang.',
		en: 'A category of a breakdown holds at least K recipients over the whole file; a rarer one can only identify people.',
	},
}

/** A category that can be published in no area and no period: it serves nothing but recognition. */
export function rareCategory(category: string, threshold: number): Finding {
	return broken(
		recipientRareRule,
		{
			id: `sedikitnya ${threshold} penerima, di seluruh berkas, dalam kategori ${category}`,
			en: `at least ${threshold} recipients, over the whole file, in category ${category}`,
		},
		null,
		{
			id: 'gabungkan kategori ini dengan yang lain, atau kosongkan kolomnya untuk program ini; angkanya tidak akan pernah dapat diterbitkan',
			en: 'merge this category with another, or leave the column empty for this programme; its figures could never be published',
		},
	)
}
