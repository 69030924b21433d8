import { characterOf, rankOf } from './base32.ts'

/** x⁵ + x² + 1, which makes the field of 32 elements. */
const POLYNOMIAL = 0b100101

function doubled(value: number): number {
	const twice = value << 1
	return twice > 31 ? twice ^ POLYNOMIAL : twice
}

/**
 * The check character of a text, after Damm (2004) in the field of 32 elements: each one wrong character and each
 * swap of two neighbours is found.
 */
export function checkCharacter(text: string): string {
	return characterOf([...text].reduce((sum, character) => doubled(sum ^ rankOf(character)), 0))
}
