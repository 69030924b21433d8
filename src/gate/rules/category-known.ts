import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWord } from '../../issue/nearest-word.ts'

export const categoryKnownRule: Rule = {
	id: 'category-known',
	explanation: {
		id: 'Nilai indikator kategori ialah salah satu kata dari kolom kategori di indicators.csv.',
		en: 'The value of a category indicator is one of the words in column kategori of indicators.csv.',
	},
}

export function categoryKnown(word: string, categories: readonly string[]): Finding | null {
	if (categories.includes(word)) return null
	const near = nearestWord(word, categories)
	return broken(
		categoryKnownRule,
		{ id: `salah satu dari ${categories.join(', ')}`, en: `one of ${categories.join(', ')}` },
		word,
		{
			id: near ? `tulis persis ${near}` : 'tulis kata kategori persis seperti di indicators.csv',
			en: near ? `write exactly ${near}` : 'write the word exactly as in indicators.csv',
		},
	)
}
