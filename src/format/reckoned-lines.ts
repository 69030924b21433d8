/**
 * How high the texts of an embed stand, reckoned by their letters, rather a line too much than too few: its frame is made
 * where nothing is drawn yet, and on devices whose fonts nobody knows. Measures of `embed.css`, in pixels.
 */
export const [PADDING, GAP, LINE] = [16, 16, 20]
/** Two lines that nobody reckoned with: fonts of devices are a little wider than the house font here and there. */
export const SPARE = 2 * LINE
export const [HEADING, SMALL] = [
	{ size: 18, line: 23, wide: 0.6 },
	{ size: 13, line: LINE, wide: 0.56 },
]

/** Cautions stand behind a line at their left. */
const NOTE_INDENT = 13

type Setting = { size: number; wide: number }

/** Lines of a text: mean width of a letter in the house font is `wide` of its size, spaces among them. */
export function linesOf(letters: number, width: number, { size, wide }: Setting): number {
	const room = Math.max(1, Math.floor(width / (size * wide)))
	// Words do not break: half of a long word stays empty at the end of each line.
	return Math.ceil(letters / Math.max(1, room - 3))
}

/** Height of cautions one below the other, with the gap above them; nothing where there is none. */
export function notesHeight(letters: readonly number[], width: number): number {
	const height = letters.reduce((sum, note) => sum + linesOf(note, width - NOTE_INDENT, SMALL) * LINE + 6, 0)
	return height > 0 ? height + GAP : 0
}
