import type { Marks } from './read-number.ts'

const ZERO = 48
const COMMA = 44
const POINT = 46

const powersOfTen = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent)

/** `Marks` as bytes; -1 for none. */
export type MarkBytes = { thousands: number; decimal: number }

export function markBytes({ thousands, decimal }: Marks): MarkBytes {
	return { thousands: thousands?.charCodeAt(0) ?? -1, decimal: decimal?.charCodeAt(0) ?? -1 }
}

/**
 * Reads a number of at most 15 digits with at most one mark straight from bytes, without making a text;
 * NaN for anything else, which `readNumber` then reads or refuses. Both follow the same rule.
 *
 * Exact: up to 15 digits and powers of ten up to 10^15 are whole doubles, and one division of whole
 * doubles is rounded once, to the same double that `Number("18.76")` gives.
 */
export function readPlainNumber(bytes: Uint8Array, start: number, end: number, marks: MarkBytes): number {
	let digits = 0
	let mark = -1
	for (let at = start; at < end; at++) {
		const byte = bytes[at] as number
		const digit = byte - ZERO
		if (digit >= 0 && digit <= 9) digits = digits * 10 + digit
		else if ((byte === COMMA || byte === POINT) && mark === -1) mark = at
		else return Number.NaN
	}
	const length = end - start
	const whole = (mark === -1 ? end : mark) - start
	if (whole === 0 || length > (mark === -1 ? 15 : 16) || (whole > 1 && bytes[start] === ZERO)) return Number.NaN
	if (mark === -1) return digits
	const decimals = end - mark - 1
	if (decimals === 0) return Number.NaN
	const twoReadings = decimals === 3 && whole <= 3 && bytes[start] !== ZERO
	if (twoReadings && bytes[mark] === marks.thousands) return digits
	if (twoReadings && bytes[mark] !== marks.decimal) return Number.NaN
	return digits / (powersOfTen[decimals] as number)
}
