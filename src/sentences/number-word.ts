import { formatNumber } from '../format/number.ts'
import type { Language } from '../schemas/bilingual.ts'

const words = {
	id: ['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas', 'dua belas'],
	en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const

/** A whole number as it is written in a sentence: in words from two to twelve, else in digits. */
export function numberWord(count: number, language: Language): string {
	return words[language][count - 2] ?? formatNumber(count, 0, language)
}
