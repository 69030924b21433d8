/**
 * A piece of input in quotes, with everything the eye cannot see written out: control characters,
 * no-break and other odd spaces, marks that turn the direction of writing. Keeps one line one line.
 */
export function visibleText(text: string): string {
	return JSON.stringify(text).replace(/(?! )[\p{C}\p{Z}]/gu, codePoint)
}

function codePoint(character: string): string {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
