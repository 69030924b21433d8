/** A text as the detector reads it; `indexOf` brings a place in it back to the text as written. */
export type PlainText = { text: string; indexOf(place: number): number }

const needsWork = /[^\n\t -~]|&[#A-Za-z]|%[24]/
const part = /&(?:nbsp|shy|ZeroWidthSpace|commat|#\d{1,6}|#[xX][\dA-Fa-f]{1,5});?|%(?:20|2[CcEe]|40)|[\s\S]/gu

/** Characters that show nothing: format and control characters, combining marks, blank letters. */
const invisible = /^[\p{Cf}\p{Cc}\p{Mn}\u115f\u1160\u3164\uffa0]$/u

const anyDigit = /^\p{Nd}$/u

/**
 * Takes off what hides a number from a search: invisible characters go, every kind of space and dash
 * becomes the plain one, digits and letters of other widths and scripts become ASCII (NFKC).
 */
export function plainText(written: string): PlainText {
	if (!needsWork.test(written)) return { text: written, indexOf: (place) => place }
	let text = ''
	const places: number[] = []
	for (const { 0: piece, index } of written.matchAll(part)) {
		const plain = plainPiece(piece)
		for (let i = 0; i < plain.length; i++) places.push(index)
		text += plain
	}
	return { text, indexOf: (place) => places[place] ?? written.length }
}

function plainPiece(piece: string): string {
	if (piece === '\n' || piece === '\t') return piece
	if (piece.length > 2) return piece.startsWith('%') ? decodeURIComponent(piece) : plainPiece(entityText(piece))
	if (piece >= ' ' && piece <= '~') return piece
	if (invisible.test(piece)) return ''
	if (/\p{Zs}/u.test(piece)) return ' '
	if (/[\p{Pd}\u2212]/u.test(piece)) return '-'
	const plain = piece.normalize('NFKC')
	return anyDigit.test(plain) ? digitOf(plain) : plain
}

/** The digits of every script stand in tens, zero first. */
function digitOf(digit: string): string {
	const code = digit.codePointAt(0) ?? 0
	let zero = code
	while (code - zero < 9 && anyDigit.test(String.fromCodePoint(zero - 1))) zero--
	return String(code - zero)
}

/** The character that an HTML entity stands for, its semicolon left out or not; other named ones here are all blank. */
function entityText(entity: string): string {
	const numeric = /^&#(x?)([\dA-Fa-f]+);?$/i.exec(entity)
	if (!numeric) return entity.startsWith('&commat') ? '@' : ' '
	const code = Number.parseInt(numeric[2] ?? '', numeric[1] ? 16 : 10)
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}
