/** Brackets, tags or list marks inside one another at most. Texts of people stay far below; parsers fail far above. */
const DEEPEST = 100

/**
 * The line on which a text is nested so deep that a parser would run out of stack, or `null`. Parsers of YAML and MDX
 * call themselves for each level, and one of them takes the whole program down with it; so this is asked before.
 */
export function tooDeepAt(text: string): number | null {
	const open = { '(': 0, '[': 0, '{': 0, '<': 0 }
	const lines = text.split('\n')
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i] ?? ''
		if (marksBefore(line) > DEEPEST) return i + 1
		for (const mark of bracketsIn(line)) count(open, mark)
		if (Object.values(open).some((depth) => depth > DEEPEST)) return i + 1
	}
	return null
}

/** Marks of quotes and lists, and indentation, that stand before the words of a line; four blanks count as one mark. */
function marksBefore(line: string): number {
	const [before = ''] = /^(?:[ \t>*+?-]|\d{1,9}[.)](?=[ \t]))*/.exec(line) ?? []
	return before.replaceAll(/[ \t]/g, '').length + Math.floor(before.length / 8)
}

/** Brackets and tags of a line, a closing tag as `</`. */
function bracketsIn(line: string): string[] {
	return line.match(/[()[\]{}]|<\/?(?=[A-Za-z])/g) ?? []
}

type Open = Record<'(' | '[' | '{' | '<', number>

const closes: Readonly<Record<string, keyof Open>> = { ')': '(', ']': '[', '}': '{', '</': '<' }

function count(open: Open, mark: string): void {
	const closed = closes[mark]
	if (closed) open[closed] = Math.max(0, open[closed] - 1)
	else open[mark as keyof Open]++
}
