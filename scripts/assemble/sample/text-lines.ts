/** A text cut into lines so that joining them gives the same bytes again, whatever ends its lines. */
export type TextLines = { lines: string[]; eol: '\n' | '\r\n' }

export function cutLines(text: string): TextLines {
	const eol = /\r\n|\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n'
	return { lines: text.split(eol), eol }
}

/** Puts lines after the last one that says something: blank lines at the end stay at the end, as they were. */
export function appendLines({ lines, eol }: TextLines, added: readonly string[]): string {
	const last = lines.findLastIndex((line) => line.trim() !== '')
	return lines.toSpliced(last + 1, 0, ...added).join(eol)
}
