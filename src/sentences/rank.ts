import type { Language } from '../schemas/bilingual.ts'
import type { Rank } from '../schemas/figure.ts'
import type { Measure } from '../schemas/indicator.ts'
import { SPOKEN_PLACES } from './thresholds.ts'

const ordinals = {
	id: ['', 'kedua', 'ketiga', 'keempat', 'kelima', 'keenam', 'ketujuh', 'kedelapan', 'kesembilan', 'kesepuluh'],
	en: ['', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
} as const

/** Words for either end: counts are many or few, everything else is high or low. */
export const wordsOf = (measure: Measure) =>
	measure === 'count'
		? { top: { id: 'terbanyak', en: 'largest' }, bottom: { id: 'tersedikit', en: 'smallest' } }
		: { top: { id: 'tertinggi', en: 'highest' }, bottom: { id: 'terendah', en: 'lowest' } }

function end(place: number, word: { id: string; en: string }, language: Language): string {
	const ordinal = ordinals[language][place - 1]
	if (language === 'id') return ordinal ? `${word.id} ${ordinal}` : word.id
	return ordinal ? `${ordinal} ${word.en}` : word.en
}

/**
 * Where a figure stands: "tertinggi ketiga dari 38 kabupaten/kota", "terendah dari …", or
 * "tertinggi ke-17 dari …" in between, "terbanyak" for counts; ties are said. Rank 1 is the highest value.
 */
export function sayRank(rank: Rank, siblings: string, language: Language, measure: Measure = 'rate'): string {
	if (rank.of === 1) return language === 'id' ? `satu-satunya angka ${siblings}` : `the only figure of ${siblings}`
	if (rank.tied === rank.of)
		return language === 'id' ? `sama di semua ${rank.of} ${siblings}` : `the same in all ${rank.of} ${siblings}`
	const fromBottom = rank.of - rank.rank - rank.tied + 2
	const position = sayPosition(rank.rank, fromBottom, measure, language)
	const among = language === 'id' ? `dari ${rank.of} ${siblings}` : `of ${rank.of} ${siblings}`
	if (rank.tied === 1) return `${position} ${among}`
	const tie = language === 'id' ? `bersama ${rank.tied - 1} lainnya` : `shared with ${rank.tied - 1} more`
	return `${position} ${among}, ${tie}`
}

/** The rank inside a sentence: English puts "the" before "third highest", Indonesian nothing. */
export function sayTheRank(rank: Rank, siblings: string, language: Language, measure: Measure = 'rate'): string {
	const said = sayRank(rank, siblings, language, measure)
	return language === 'id' || said.startsWith('the ') ? said : `the ${said}`
}

/** Said from the nearer end, so that a village tied with the lowest is never called "fifth highest". */
export function sayPosition(fromTop: number, fromBottom: number, measure: Measure, language: Language): string {
	const { top, bottom } = wordsOf(measure)
	if (fromTop <= SPOKEN_PLACES && fromTop <= fromBottom) return end(fromTop, top, language)
	if (fromBottom <= SPOKEN_PLACES && fromBottom < fromTop) return end(fromBottom, bottom, language)
	const [place, word] = fromTop <= fromBottom ? [fromTop, top] : [fromBottom, bottom]
	return language === 'id' ? `${word.id} ke-${place}` : `${place}${ordinalEnding(place)} ${word.en}`
}

/** "st", "nd", "rd" or "th" behind an English number. */
function ordinalEnding(place: number): string {
	if (Math.floor((place % 100) / 10) === 1) return 'th'
	return ['th', 'st', 'nd', 'rd'][place % 10] ?? 'th'
}
