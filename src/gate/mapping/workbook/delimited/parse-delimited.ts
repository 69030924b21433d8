/** The cells of a text, row by row, and the first row with a quotation mark that is not closed or stands in its middle. */
export type Delimited = { rows: string[][]; brokenRow: number | null }

/**
 * Cuts a text into cells. Lines end in `\n`; a cell that begins with a quotation mark ends with one, and holds two for each
 * of its own. That it reads as PapaParse does is held by a property test; the desk, which every steward loads, has no room
 * for a whole library.
 * @param most rows read at most
 */
export function parseDelimited(text: string, delimiter: string, most = Number.POSITIVE_INFINITY): Delimited {
	const read: Delimited = { rows: [], brokenRow: null }
	const ends = new CellEnds(text, delimiter)
	let row: string[] = []
	let at = 0
	while (text !== '') {
		if (text[at] === '"') {
			const { cell, end, isWhole } = quotedCell(text, at, delimiter)
			if (!isWhole) read.brokenRow ??= read.rows.length
			row.push(cell)
			at = end
		} else {
			const end = ends.after(at)
			row.push(text.slice(at, end))
			at = end
		}
		if (text[at] === delimiter) {
			at++
			continue
		}
		read.rows.push(row)
		row = []
		if (at >= text.length || read.rows.length >= most) break
		at++
	}
	return read
}

/** Where cells without quotation marks end; each sign is looked for once, however far ahead the next one stands. */
class CellEnds {
	readonly #text: string
	readonly #delimiter: string
	#nextDelimiter = -1
	#nextLine = -1

	constructor(text: string, delimiter: string) {
		this.#text = text
		this.#delimiter = delimiter
	}

	after(at: number): number {
		if (this.#nextDelimiter < at) this.#nextDelimiter = this.#find(this.#delimiter, at)
		if (this.#nextLine < at) this.#nextLine = this.#find('\n', at)
		return Math.min(this.#nextDelimiter, this.#nextLine)
	}

	#find(sign: string, at: number): number {
		const found = this.#text.indexOf(sign, at)
		return found === -1 ? this.#text.length : found
	}
}

function quotedCell(text: string, at: number, delimiter: string): { cell: string; end: number; isWhole: boolean } {
	let isWhole = true
	let from = at + 1
	for (;;) {
		const quote = text.indexOf('"', from)
		const cell = text.slice(at + 1, quote === -1 ? text.length : quote).replaceAll('""', '"')
		if (quote === -1) return { cell, end: text.length, isWhole: false }
		if (text[quote + 1] === '"') {
			from = quote + 2
			continue
		}
		const end = blanksEnd(text, quote + 1, delimiter)
		if (end === text.length || text[end] === delimiter || text[end] === '\n') return { cell, end, isWhole }
		isWhole = false
		from = quote + 1
	}
}

/** Blanks between a closing quotation mark and what parts cells say nothing. */
function blanksEnd(text: string, at: number, delimiter: string): number {
	let end = at
	while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && /\s/.test(text[end] ?? '')) end++
	return end
}
