/** Crockford's alphabet: no I, L, O or U, so that nothing read aloud or typed by hand is taken for something else. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BITS = 5

/** The first `length` characters of some bytes. */
export function toBase32(bytes: Uint8Array, length: number): string {
	let text = ''
	for (let place = 0; place < length; place++) {
		const bit = place * BITS
		const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0)
		text += characterOf((pair >> (16 - BITS - (bit & 7))) & 31)
	}
	return text
}

/** The character of 0 to 31. */
export function characterOf(value: number): string {
	return ALPHABET.charAt(value)
}

/** 0 to 31; −1 for a character outside the alphabet. */
export function rankOf(character: string): number {
	return character === '' ? -1 : ALPHABET.indexOf(character)
}

/** What was typed, in the alphabet: without spaces and hyphens, I and L as 1, O as 0. */
export function plainBase32(typed: string): string {
	return typed
		.toUpperCase()
		.replace(/[\s\-‐-―−._]/g, '')
		.replace(/[IL]/g, '1')
		.replace(/O/g, '0')
}
