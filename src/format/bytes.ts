import type { Language } from '../schemas/bilingual.ts'
import { formatNumber } from './number.ts'

/** A size as a reader compares it with a data plan: "12 KB", "1,4 MB"; thousands, not 1,024s, and never "0 KB". */
export function sayBytes(bytes: number, language: Language): string {
	const kilobytes = Math.max(1, Math.round(bytes / 1000))
	return kilobytes < 1000 ? `${kilobytes} KB` : `${formatNumber(bytes / 1_000_000, 1, language)} MB`
}
