import type { Language } from '../schemas/bilingual.ts'
import { formatNumber, roundTo } from './number.ts'

/** Bytes to as many digits as `sayBytes` tells: files that are said to be as large are one to the reader. */
export function roundBytes(bytes: number): number {
	const kilobytes = Math.max(1, Math.round(bytes / 1000))
	return kilobytes < 1000 ? kilobytes * 1000 : roundTo(bytes / 1_000_000, 1) * 1_000_000
}

/** A size as a reader compares it with a data plan: "12 KB", "1,4 MB"; thousands, not 1,024s, and never "0 KB". */
export function sayBytes(bytes: number, language: Language): string {
	const kilobytes = Math.max(1, Math.round(bytes / 1000))
	return kilobytes < 1000 ? `${kilobytes} KB` : `${formatNumber(bytes / 1_000_000, 1, language)} MB`
}
