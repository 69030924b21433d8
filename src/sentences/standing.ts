import { formatNumber } from '../format/number.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Rank } from '../schemas/figure.ts'
import type { Measure } from '../schemas/indicator.ts'
import { numberWord } from './number-word.ts'
import { sayPosition } from './rank.ts'

/** The areas a place is counted among: "desa" in "Kecamatan Randublatung"; `where` is `null` where the text before tells it. */
export type Siblings = { noun: string; where: string | null }

/** True in the middle third, counted from either end: there neither end says much of an area. */
export function isInTheMiddle({ rank, of, tied }: Rank): boolean {
	const places = [rank, lastPlace({ rank, of, tied })]
	return places.every((place) => place > 1 && place * 3 > of)
}

/**
 * Where a figure stands, by the end it is near to, in the middle third by its number: "tertinggi kedua dari 16 desa di
 * Kecamatan Randublatung", "di tengah: urutan ke-8 dari 16 desa di …"; ties are said. Rank 1 is the highest value.
 */
export function sayStanding(rank: Rank, siblings: Siblings, language: Language, measure: Measure): string {
	const said = sayNumbered(rank, siblings, language, measure)
	if (!isInTheMiddle(rank)) return said
	return language === 'id' ? `di tengah: ${said}` : `in the middle: ${said}`
}

/** A place told of an area by name, as a heading: "Blora: tertinggi kedua …", "Blora di tengah: urutan ke-13 …". */
export function sayPlaceOfArea(name: string, place: string): string {
	return `${name}${place.includes(': ') ? '' : ':'} ${place}`
}

/** The same without the word of the middle, behind a place that was said before. */
export function sayNumbered(rank: Rank, { noun, where }: Siblings, language: Language, measure: Measure): string {
	const counted = where === null ? noun : `${noun} ${language === 'id' ? 'di' : 'in'} ${where}`
	if (rank.of === 1)
		return language === 'id' ? `satu-satunya ${counted} yang punya angka` : `the only figure of ${counted}`
	const of = formatNumber(rank.of, 0, language)
	if (rank.tied === rank.of) return `${language === 'id' ? 'sama di semua' : 'the same in all'} ${of} ${counted}`
	const among = `${language === 'id' ? 'dari' : 'of'} ${of} ${counted}`
	return `${sayPlaceOf(rank, language, measure)} ${among}${sayTie(rank, noun, language)}`
}

function sayPlaceOf(rank: Rank, language: Language, measure: Measure): string {
	const place = formatNumber(rank.rank, 0, language)
	if (isInTheMiddle(rank)) return language === 'id' ? `urutan ke-${place}` : `number ${place}`
	const said = sayPosition(rank.rank, lastPlace(rank), measure, language)
	return language === 'id' ? said : `the ${said}`
}

/** With how many a place is shared; nothing where it is held alone. */
export function sayTie({ tied }: Rank, noun: string, language: Language): string {
	if (tied === 1) return ''
	if (language === 'id') return `, sama dengan ${tied === 2 ? 'satu' : numberWord(tied - 1, 'id')} ${noun} lain`
	return `, shared with ${tied === 2 ? 'one other' : `${numberWord(tied - 1, 'en')} others`}`
}

/** The place from the bottom; equals share it. */
function lastPlace({ rank, of, tied }: Rank): number {
	return of - rank - tied + 2
}
