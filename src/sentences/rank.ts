import type { Language } from '../schemas/bilingual.ts'
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
