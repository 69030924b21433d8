import type { Language } from '../schemas/bilingual.ts'
import { formatNumber } from './number.ts'
import { formatValue, type Printed, valueParts } from './value.ts'

/** The size by which large numbers are said: `{ divisor: 1_000_000, word: 'juta' }`. */
export type Magnitude = { divisor: number; word: string }

const magnitudes = [
	{ divisor: 1_000_000_000, words: { id: 'miliar', en: 'billion' } },
	{ divisor: 1_000_000, words: { id: 'juta', en: 'million' } },
	{ divisor: 1000, words: { id: 'ribu', en: 'thousand' } },
] as const

/** The size of the largest of some numbers; `null` below a thousand. */
export function magnitudeOf(largest: number, language: Language): Magnitude | null {
	const found = magnitudes.find(({ divisor }) => Math.abs(largest) >= divisor)
	return found ? { divisor: found.divisor, word: found.words[language] } : null
}

/** Smaller numbers are said digit by digit: a reader knows them so. */
const SAID_BY_SIZE = 1_000_000

/** A value with its unit as it is said: "188.480 orang", but "3,9 juta orang". */
export function sayBySize(value: number, indicator: Printed, language: Language): string {
	const size = magnitudeOf(value, language)
	if (!size || Math.abs(value) < SAID_BY_SIZE) return formatValue(value, indicator, language)
	const { before, after } = valueParts(value, indicator, language)
	return `${before}${formatNumber(value / size.divisor, 1, language)} ${size.word}${after}`
}
