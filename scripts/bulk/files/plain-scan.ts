import { isAscii } from 'node:buffer'

const LF = 10
const CR = 13

/**
 * Looks at every byte of a CSV file for what would make its lines other than its rows: bytes beyond ASCII, line ends of
 * another kind, a line with more or fewer cells than the heading. A line break or a delimiter within quotes is one of these,
 * too. What a cell may be is told later, by the words there are.
 */
export class PlainScan {
	readonly #delimiter: number
	readonly #cells: number
	readonly #most: number
	#isFirst = true
	#last = LF
	#delimiters = 0
	/** Bytes of the line that the next ones go on with. */
	#begun = 0

	constructor(delimiter: number, cells: number) {
		this.#delimiter = delimiter
		this.#cells = cells
		this.#most = Math.max(delimiter, LF)
	}

	/** Takes the next bytes; false as soon as the file is in doubt. */
	push(chunk: Uint8Array): boolean {
		const bytes = this.#isFirst ? withoutMark(chunk) : chunk
		this.#isFirst = false
		if (bytes.length === 0) return true
		if (!isAscii(bytes) || bytes.includes(0) || !this.#areLinesPlain(bytes)) return false
		this.#last = bytes.at(-1) as number
		return true
	}

	/** False where the file ends in half a line break, or in a part of a row. */
	end(): boolean {
		return this.#last !== CR && this.#isRowWhole()
	}

	/** Each line has as many delimiters as the heading line, or none; a carriage return stands before a line feed alone. */
	#areLinesPlain(bytes: Uint8Array): boolean {
		if (this.#last === CR && bytes[0] !== LF) return false
		for (let at = bytes.indexOf(CR); at !== -1 && at < bytes.length - 1; at = bytes.indexOf(CR, at + 1))
			if (bytes[at + 1] !== LF) return false
		const [delimiter, whole, most] = [this.#delimiter, this.#cells - 1, this.#most]
		let delimiters = this.#delimiters
		let start = -this.#begun
		for (let at = 0; at < bytes.length; at++) {
			const byte = bytes[at] as number
			// Letters and digits, which are nearly all of a file, need no further look.
			if (byte > most) continue
			if (byte === delimiter) delimiters++
			else if (byte === LF) {
				const before = at === 0 ? this.#last : bytes[at - 1]
				const isBlank = at === start || (at === start + 1 && before === CR)
				if (delimiters !== whole && !(delimiters === 0 && isBlank)) return false
				delimiters = 0
				start = at + 1
			}
		}
		this.#delimiters = delimiters
		this.#begun = bytes.length - start
		return true
	}

	#isRowWhole(): boolean {
		return this.#delimiters === this.#cells - 1 || (this.#delimiters === 0 && this.#begun === 0)
	}
}

function withoutMark(bytes: Uint8Array): Uint8Array {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}
