import type { Language } from '../schemas/bilingual.ts'
import { formatNumber, roundTo } from './number.ts'

/** A difference with its sign, also above zero: "+0,40", "−2,31", and "0,00" for one that rounds to nothing. */
export function formatSigned(value: number, decimals: number, language: Language): string {
	return (roundTo(value, decimals) > 0 ? '+' : '') + formatNumber(value, decimals, language)
}
