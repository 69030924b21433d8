import { plainSign } from '../footnotes/plain-sign.ts'

/**
 * Signs for no figure that mean the same wherever they stand in a file, as they end the ids of their questions: all
 * dashes, all rows of dots, the empty cell, and words without regard to capitals and points.
 */
export function signKind(sign: string): string {
	if (sign === '') return 'kosong'
	if (sign.startsWith('#')) return '#'
	const plain = plainSign(sign)
	return plain === '...' ? plain : plain.replace(/[.\s]+/g, '')
}
