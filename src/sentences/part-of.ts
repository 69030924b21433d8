import { formatNumber, roundTo } from '../format/number.ts'
import type { Language } from '../schemas/bilingual.ts'
import { withReservations } from './figure.ts'
import { mayCompare, type Speech } from './speak.ts'
import { SMALLEST_WHOLE } from './thresholds.ts'

/**
 * A count within a whole: "101 dari 330 desa (30,6 persen)", "semua 330 desa", "tidak satu pun dari 330 desa". The
 * percent is left out for a whole under twenty; it never reads 0,0 of some or 100,0 of not all. `null` where one of the
 * two may not be compared, where the whole is zero, or where the part is larger than it.
 */
export function sayPartOf(part: Speech, whole: Speech, noun: string, language: Language): string | null {
	if (!mayCompare(part) || !mayCompare(whole)) return null
	const [some, all] = [part.value, whole.value]
	if (all <= 0 || some < 0 || some > all) return null
	const said = sayCounts(some, all, noun, language)
	return withReservations(said, [part, whole], language)
}

function sayCounts(some: number, all: number, noun: string, language: Language): string {
	const n = (count: number) => formatNumber(count, 0, language)
	if (some === all) return language === 'id' ? `semua ${n(all)} ${noun}` : `all ${n(all)} ${noun}`
	if (some === 0) return language === 'id' ? `tidak satu pun dari ${n(all)} ${noun}` : `none of ${n(all)} ${noun}`
	const counts = `${n(some)} ${language === 'id' ? 'dari' : 'of'} ${n(all)} ${noun}`
	return all < SMALLEST_WHOLE ? counts : `${counts} (${sayShare(some, all, language)})`
}

/** A share in percent with one decimal, honest at both ends: "kurang dari 0,1 persen", "lebih dari 99,9 persen". */
export function sayShare(some: number, all: number, language: Language): string {
	const percent = language === 'id' ? 'persen' : 'percent'
	const share = roundTo((some / all) * 100, 1)
	if (share === 0 && some > 0) return `${language === 'id' ? 'kurang dari' : 'under'} ${say(0.1, language)} ${percent}`
	if (share === 100 && some < all)
		return `${language === 'id' ? 'lebih dari' : 'over'} ${say(99.9, language)} ${percent}`
	return `${say(share, language)} ${percent}`
}

function say(share: number, language: Language): string {
	return formatNumber(share, 1, language)
}
