import { broken, type Finding, type PlacedFinding, type Rule } from '../../issue/finding.ts'
import { plainForm } from '../../issue/nearest-word.ts'
import type { Recommendation } from '../../schemas/recommendation.ts'

export const recommendationRepeatedRule: Rule = {
	id: 'recommendation-repeated',
	explanation: {
		id: 'Satu forum tidak mencatat rekomendasi yang sama dua kali, dan namanya sama di semua barisnya.',
		en: 'One forum has each recommendation once, and bears one name in all its rows.',
	},
}

/** A recommendation as it stands in the file. */
export type PlacedRecommendation = { line: number; recommendation: Recommendation }

/** Recommendations that a forum seems to have given twice, and forums with two English names. */
export function recommendationRepeated(rows: readonly PlacedRecommendation[]): PlacedFinding[] {
	const forums = Map.groupBy(rows, ({ recommendation }) => forumOf(recommendation))
	return [...forums.values()].flatMap((forum) => [...sameTexts(forum), ...otherNames(forum)])
}

/** A forum is told by its day, its area and its name. */
function forumOf({ date, area, forum }: Recommendation): string {
	return [date, area, plainForm(forum.id)].join('|')
}

function sameTexts(rows: readonly PlacedRecommendation[]): PlacedFinding[] {
	return (['id', 'en'] as const).flatMap((language) => {
		const first = new Map<string, number>()
		return rows.flatMap(({ line, recommendation: { text } }): PlacedFinding[] => {
			const said = plainForm(text[language]).replace(/\.$/, '')
			const before = first.get(said)
			if (before === undefined) first.set(said, line)
			const column = language === 'id' ? 'rekomendasi' : 'rekomendasi_en'
			return before === undefined ? [] : [{ line, column, finding: twice(text[language], before) }]
		})
	})
}

function otherNames(rows: readonly PlacedRecommendation[]): PlacedFinding[] {
	const [first, ...others] = rows
	if (!first) return []
	return others.flatMap(({ line, recommendation: { forum } }): PlacedFinding[] => {
		const expected = first.recommendation.forum
		if (forum.id !== expected.id) return [{ line, column: 'forum', finding: named(expected.id, forum.id, first.line) }]
		if (forum.en === expected.en) return []
		return [{ line, column: 'forum_en', finding: named(expected.en, forum.en, first.line) }]
	})
}

function twice(text: string, line: number): Finding {
	return broken(
		recommendationRepeatedRule,
		{
			id: `rekomendasi tersendiri; baris ${line} menyatakan hal yang sama`,
			en: `a recommendation of its own; line ${line} says the same`,
		},
		text,
		{
			id: 'hapus salah satu barisnya; tindak lanjutnya dicatat di follow-ups.csv',
			en: 'remove one of the rows; the follow-up is recorded in follow-ups.csv',
		},
	)
}

function named(expected: string, received: string, line: number): Finding {
	return broken(
		recommendationRepeatedRule,
		{ id: `"${expected}", seperti di baris ${line}`, en: `"${expected}", as in line ${line}` },
		received,
		{
			id: 'samakan nama forum di semua barisnya; forum lain punya tanggal atau wilayah lain',
			en: 'write the name of a forum alike in all its rows; another forum has another day or area',
		},
	)
}
