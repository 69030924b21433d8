import type { Language } from '../schemas/bilingual.ts'
import type { Rank } from '../schemas/figure.ts'

const ordinals = {
	id: ['', 'kedua', 'ketiga', 'keempat', 'kelima', 'keenam', 'ketujuh', 'kedelapan', 'kesembilan', 'kesepuluh'],
	en: ['', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
} as const

function end(place: number, word: { id: string; en: string }, language: Language): string {
	const ordinal = ordinals[language][place - 1]
	if (language === 'id') return ordinal ? `${word.id} ${ordinal}` : word.id
	return ordinal ? `${ordinal} ${word.en}` : word.en
}

/** Places from either end that are said as "tertinggi ketiga"; those between are said as a number. */
const SPOKEN_PLACES = 10

/**
 * Where a figure stands: "tertinggi ketiga dari 38 kabupaten/kota", "terendah dari …", or
 * "peringkat 17 dari …" in between; ties are said. Rank 1 is the highest value.
 */
export function sayRank(rank: Rank, siblings: string, language: Language): string {
	const fromBottom = rank.of - rank.rank - rank.tied + 2
	const position = sayPosition(rank.rank, fromBottom, rank.of, language)
	const among = language === 'id' ? `dari ${rank.of} ${siblings}` : `of ${rank.of} ${siblings}`
	if (rank.tied === 1) return `${position} ${among}`
	if (rank.tied === rank.of)
		return language === 'id' ? `sama di semua ${rank.of} ${siblings}` : `the same in all ${rank.of} ${siblings}`
	const tie = language === 'id' ? `bersama ${rank.tied - 1} lainnya` : `shared with ${rank.tied - 1} more`
	return `${position} ${among}, ${tie}`
}

function sayPosition(fromTop: number, fromBottom: number, of: number, language: Language): string {
	const spoken = Math.min(SPOKEN_PLACES, Math.floor(of / 2))
	if (fromTop <= spoken) return end(fromTop, { id: 'tertinggi', en: 'highest' }, language)
	if (fromBottom <= spoken) return end(fromBottom, { id: 'terendah', en: 'lowest' }, language)
	return language === 'id' ? `peringkat ${fromTop}` : `rank ${fromTop}`
}
