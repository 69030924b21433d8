import { type Document, isNode, LineCounter, parseDocument, type YAMLError } from 'yaml'

/** A place in a file, both from 1. */
export type Position = { line: number; column: number }

/** The front matter of an item, able to say where each entry stands. */
export type FrontMatter = {
	value: unknown
	faults: { message: string; position: Position }[]
	/** Place of an entry by its path (`['areas', 1]`); of the nearest one around it when it is absent. */
	positionOf(path: readonly PropertyKey[]): Position
	/** Text after the front matter. */
	body: string
	/** Line that the body starts at. */
	bodyLine: number
}

const block = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m

/** Splits a file into front matter and body; `undefined` when it does not open with a closed `---` block. */
export function parseFrontMatter(text: string): FrontMatter | undefined {
	const match = block.exec(text)
	if (match?.index !== 0) return undefined
	const [whole, , yaml = ''] = match
	const lines = new LineCounter()
	const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
	const place = (offset: number): Position => {
		const { line, col } = lines.linePos(offset)
		return { line: line + 1, column: col }
	}
	return {
		value: document.errors.length > 0 ? undefined : document.toJS(),
		faults: document.errors.map((error: YAMLError) => ({ message: error.message, position: place(error.pos[0]) })),
		positionOf: (path) => place(offsetOf(document, path)),
		body: text.slice(whole.length),
		bodyLine: whole.split('\n').length,
	}
}

/** Where the deepest known entry of a path begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true)
		if (isNode(node) && node.range) return node.range[0]
	}
	return 0
}
