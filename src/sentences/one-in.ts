import type { Language } from '../schemas/bilingual.ts'
import { numberWord } from './number-word.ts'
import { ONE_IN_WITHIN } from './thresholds.ts'

/** Beyond twelve, "one in n" pictures nothing any more. */
const LARGEST = 12

/**
 * A percentage in people's words: 17.02 is "satu dari enam" (16.67). `null` where no whole number
 * from 2 to 12 comes within 8 percent of the figure, because then the words would mislead.
 */
export function sayOneIn(percent: number, language: Language): string | null {
	if (!(percent > 0)) return null
	const n = Math.round(100 / percent)
	if (n < 2 || n > LARGEST || Math.abs(100 / n - percent) / percent > ONE_IN_WITHIN) return null
	return language === 'id' ? `satu dari ${numberWord(n, 'id')}` : `one in ${numberWord(n, 'en')}`
}
