import type { Language } from '../schemas/bilingual.ts'

const words = {
	id: ['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas', 'dua belas'],
	en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const

/** Farthest a "one in n" may lie from the exact percentage, relative to it. */
const TOLERANCE = 0.08

/**
 * A percentage in people's words: 17.02 is "satu dari enam" (16.67). `null` where no whole number
 * from 2 to 12 comes within 8 percent of the figure, because then the words would mislead.
 */
export function sayOneIn(percent: number, language: Language): string | null {
	if (!(percent > 0)) return null
	const n = Math.round(100 / percent)
	const word = words[language][n - 2]
	if (!word || Math.abs(100 / n - percent) / percent > TOLERANCE) return null
	return language === 'id' ? `satu dari ${word}` : `one in ${word}`
}
