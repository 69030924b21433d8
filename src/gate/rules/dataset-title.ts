import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const datasetTitleRule: Rule = {
	id: 'dataset-title',
	explanation: {
		id: 'Setiap dataset punya judul sendiri, karena judul itu menjadi judul halamannya.',
		en: 'Every dataset has a title of its own, because it becomes the title of a page.',
	},
}

/** @param other the dataset that has the title already */
export function datasetTitle(title: string, other: string): Finding {
	return broken(
		datasetTitleRule,
		{ id: `judul yang berbeda dari judul ${other}`, en: `another title than that of ${other}` },
		title,
		{
			id: 'tulis judul yang membedakannya, misalnya dengan tahun atau wilayahnya',
			en: 'write a title that tells them apart, for example by year or area',
		},
	)
}
