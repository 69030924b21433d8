import type { IndicatorRow, RecordRow } from './index-file.ts'
import type { TermIndex } from './term-index.ts'
import type { TypedWord } from './typed-query.ts'

/** What of a query figures answer: the indicator, and the words that say so. */
export type Topic = { indicator: IndicatorRow; words: ReadonlySet<TypedWord> }

/** How much of the words an indicator must say, by their weight, to be what is asked for. */
const ENOUGH = 0.6
/** Words of its names say an indicator, words of its definition do not. */
const NAME_WORTH = 0.55
/** What most readers mean who say no more than a topic. */
const HEADLINE = 1.1

/** The names that an indicator goes by: of its page, in short, and in a sentence. */
export function namesOf({ short, subject }: IndicatorRow, record: RecordRow | undefined): string[] {
	return [record?.title ?? '', short, ...(subject ? [subject.join(' ')] : [])].filter(Boolean)
}

/** What an indicator is chosen with. */
export type TopicScales = {
	/** Words of the query that name no area. */
	words: readonly TypedWord[]
	indicators: readonly IndicatorRow[]
	records: readonly RecordRow[]
	headline: string
	terms: TermIndex
	/** What a word is worth in the record at a place. */
	worthIn(word: TypedWord, place: number): number
	fitOf(names: readonly string[]): number
}

/** The indicator that words ask figures of, if they say one: it says most of the words, and they most of its name. */
export function topicOf({
	words,
	indicators,
	records,
	headline,
	terms,
	worthIn,
	fitOf,
}: TopicScales): Topic | undefined {
	const whole = words.reduce((sum, word) => sum + terms.telling(word), 0)
	if (whole === 0) return undefined
	const scored = indicators.flatMap((indicator) => {
		const said = words.filter((word) => worthIn(word, indicator.record) >= NAME_WORTH)
		const cover = said.reduce((sum, word) => sum + terms.telling(word), 0) / whole
		if (cover < ENOUGH) return []
		const fit = fitOf(namesOf(indicator, records[indicator.record]))
		const score = cover * (0.5 + 0.5 * fit) * (indicator.id === headline ? HEADLINE : 1)
		return [{ indicator, said, score }]
	})
	const best = scored.toSorted((a, b) => b.score - a.score)[0]
	return best && { indicator: best.indicator, words: new Set(best.said) }
}
