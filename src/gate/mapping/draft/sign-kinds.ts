/**
 * Signs for no figure that mean the same wherever they stand in a file, as they end the ids of their questions: all
 * dashes, all rows of dots, the empty cell, and words without regard to capitals and points.
 */
export function signKind(sign: string): string {
	if (sign === '') return 'kosong'
	if (/^[-–—]+$/.test(sign)) return '-'
	if (/^[.…]+$/.test(sign)) return '...'
	return sign.startsWith('#') ? '#' : sign.toLowerCase().replace(/[.\s]+/g, '')
}
