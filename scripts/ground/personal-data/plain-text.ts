/** A text as the detector reads it; `indexOf` brings a place in it back to the text as written. */
export type PlainText = { text: string; indexOf(place: number): number }

const needsWork = /[^\n\t -~]|&[#A-Za-z]/
const part = /&(?:nbsp|shy|ZeroWidthSpace|#\d{1,6}|#[xX][\dA-Fa-f]{1,5});|[\s\S]/gu

/** Characters that show nothing: format and control characters, combining marks, blank letters. */
const invisible = /^[\p{Cf}\p{Cc}\p{Mn}\u115f\u1160\u3164\uffa0]$/u

/** Zero of the digits that NFKC leaves alone and that are written in Indonesia: Arabic, Balinese, Javanese. */
const foreignZeros = [0x0660, 0x06f0, 0x1b50, 0xa9d0]

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
	if (piece.length > 2) return plainPiece(entityText(piece))
	if (piece >= ' ' && piece <= '~') return piece
	if (invisible.test(piece)) return ''
	if (/\p{Zs}/u.test(piece)) return ' '
	if (/\p{Pd}/u.test(piece)) return '-'
	const code = piece.codePointAt(0) ?? 0
	const zero = foreignZeros.find((first) => code >= first && code <= first + 9)
	return zero === undefined ? piece.normalize('NFKC') : String(code - zero)
}

/** The character that an HTML entity stands for; the named ones here are all blank. */
function entityText(entity: string): string {
	const numeric = /^&#(x?)([\dA-Fa-f]+);$/i.exec(entity)
	if (!numeric) return ' '
	const code = Number.parseInt(numeric[2] ?? '', numeric[1] ? 16 : 10)
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}
