const ZERO = 48
const COMMA = 44
const POINT = 46

const powersOfTen = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent)

/**
 * Reads a number of at most 15 digits with at most one decimal mark straight from bytes; NaN for
 * anything else, which `readNumber` then reads or refuses. Texts with two readings (`1.234`) are
 * among the rest, so this never decides what a mark means.
 *
 * Exact: up to 15 digits and powers of ten up to 10^15 are whole doubles, and one division of whole
 * doubles is rounded once, to the same double that `Number("18.76")` gives.
 */
export function readPlainNumber(bytes: Uint8Array, start: number, end: number): number {
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
	if (decimals === 0 || (decimals === 3 && whole <= 3 && bytes[start] !== ZERO)) return Number.NaN
	return digits / (powersOfTen[decimals] as number)
}
