/**
 * A hash in letters alone: ten digits that happen to stand in a row read like a telephone number, and a site on which one
 * stands is not published.
 * @param hex digits from 0 to f
 */
export function inLetters(hex: string): string {
	return hex.replace(/[0-9a-f]/g, (digit) => String.fromCharCode(FIRST + Number.parseInt(digit, 16)))
}

const FIRST = 'a'.charCodeAt(0)
