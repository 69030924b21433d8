import { isAscii } from 'node:buffer'

const SPACE = 32
const QUOTE = 34
const LF = 10
const CR = 13

/**
 * Looks at every byte of a CSV file for what two readers might read differently, at the speed of the memory: an engine
 * takes away blanks beside quotes, and passes over empty cells at the end of a row, both of which the gate refuses.
 */
export class PlainScan {
	readonly #delimiter: number
	readonly #cells: number
	#isFirst = true
	#last = LF
	#quotes = 0
	#delimiters = 0
	#isBlank = true

	constructor(delimiter: number, cells: number) {
		this.#delimiter = delimiter
		this.#cells = cells
	}

	/** Takes the next bytes; false as soon as the file is in doubt. */
	push(chunk: Uint8Array): boolean {
		const bytes = this.#isFirst ? withoutMark(chunk) : chunk
		this.#isFirst = false
		if (bytes.length === 0) return true
		if (!isAscii(bytes) || bytes.includes(0) || !this.#areLinesPlain(bytes)) return false
		if (bytes.includes(QUOTE)) {
			if (bytes.includes(SPACE)) return false
			for (let at = bytes.indexOf(QUOTE); at !== -1; at = bytes.indexOf(QUOTE, at + 1)) this.#quotes++
		}
		this.#last = bytes.at(-1) as number
		return true
	}

	/** False where a quote is left open, or the file ends in half a line break. */
	end(): boolean {
		return this.#quotes % 2 === 0 && this.#last !== CR && this.#isRowWhole()
	}

	/** Each line has as many delimiters as the heading line, or none; a carriage return stands before a line feed alone. */
	#areLinesPlain(bytes: Uint8Array): boolean {
		if (this.#last === CR && bytes[0] !== LF) return false
		const [delimiter, whole] = [this.#delimiter, this.#cells - 1]
		let [delimiters, isBlank] = [this.#delimiters, this.#isBlank]
		for (let at = 0; at < bytes.length; at++) {
			const byte = bytes[at]
			if (byte === delimiter) delimiters++
			else if (byte === LF) {
				if (delimiters !== whole && !(delimiters === 0 && isBlank)) return false
				delimiters = 0
				isBlank = true
			} else if (byte !== CR) isBlank = false
		}
		this.#delimiters = delimiters
		this.#isBlank = isBlank
		for (let at = bytes.indexOf(CR); at !== -1 && at < bytes.length - 1; at = bytes.indexOf(CR, at + 1))
			if (bytes[at + 1] !== LF) return false
		return true
	}

	#isRowWhole(): boolean {
		return this.#delimiters === this.#cells - 1 || (this.#delimiters === 0 && this.#isBlank)
	}
}

function withoutMark(bytes: Uint8Array): Uint8Array {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}
