import { joinBytes } from './bytes.ts'
import { type CsvRecord, cellText } from './csv-record.ts'

/** Texts remembered at most; beyond them (a column of nonsense) each cell is judged anew. */
const LIMIT = 131_072

/**
 * Judges the text of a cell once and remembers the outcome by the cell's bytes. Codes, periods and ids
 * repeat in official tables: a text seen before is recognised without being decoded or judged again.
 * Memory is bounded by the number of different texts, never by the number of rows.
 */
export class CellCache<T> {
	readonly #judge: (text: string) => T
	readonly #limit: number
	#slots = new Int32Array(1024).fill(-1)
	/** Content of all remembered texts, one after the other; text i ends where text i + 1 starts. */
	#content: Uint8Array = new Uint8Array(16_384)
	#bounds: number[] = [0]
	#hashes: number[] = []
	#outcomes: T[] = []
	#last = 0

	constructor(judge: (text: string) => T, limit = LIMIT) {
		this.#judge = judge
		this.#limit = limit
	}

	/** The outcome for a cell; one that holds doubled quotes is judged without being remembered. */
	get(record: CsvRecord, cell: number): T {
		const start = record.starts[cell] as number
		const length = (record.ends[cell] as number) - start
		if (record.doubled[cell] === 1) return this.#judge(cellText(record, cell))
		// Tables are sorted: most often a cell says the same as in the row before, or what came after it last time.
		if (this.#isEntry(this.#last, record.bytes, start, length)) return this.#outcomes[this.#last] as T
		if (this.#isEntry(this.#last + 1, record.bytes, start, length)) return this.#outcomes[++this.#last] as T
		return this.#find(record, cell, start, length)
	}

	#find(record: CsvRecord, cell: number, start: number, length: number): T {
		const hash = hashOf(record.bytes, start, length)
		const mask = this.#slots.length - 1
		let slot = hash & mask
		for (let entry = this.#slots[slot] as number; entry !== -1; entry = this.#slots[slot] as number) {
			if (this.#hashes[entry] === hash && this.#isEntry(entry, record.bytes, start, length)) {
				this.#last = entry
				return this.#outcomes[entry] as T
			}
			slot = (slot + 1) & mask
		}
		const outcome = this.#judge(cellText(record, cell))
		if (this.#outcomes.length < this.#limit) this.#remember(slot, hash, record.bytes, start, length, outcome)
		return outcome
	}

	#remember(slot: number, hash: number, bytes: Uint8Array, start: number, length: number, outcome: T): void {
		const from = this.#bounds.at(-1) as number
		while (from + length > this.#content.length)
			this.#content = joinBytes(this.#content, new Uint8Array(this.#content.length))
		this.#content.set(bytes.subarray(start, start + length), from)
		this.#slots[slot] = this.#outcomes.length
		this.#bounds.push(from + length)
		this.#hashes.push(hash)
		this.#outcomes.push(outcome)
		if (this.#outcomes.length * 2 > this.#slots.length) this.#grow()
	}

	#grow(): void {
		const slots = new Int32Array(this.#slots.length * 4).fill(-1)
		const mask = slots.length - 1
		this.#hashes.forEach((hash, entry) => {
			let slot = hash & mask
			while (slots[slot] !== -1) slot = (slot + 1) & mask
			slots[slot] = entry
		})
		this.#slots = slots
	}

	#isEntry(entry: number, bytes: Uint8Array, start: number, length: number): boolean {
		if (entry >= this.#outcomes.length) return false
		const from = this.#bounds[entry] as number
		if ((this.#bounds[entry + 1] as number) - from !== length) return false
		const content = this.#content
		// From the end: area codes of one kecamatan differ in their last digits.
		for (let i = length - 1; i >= 0; i--) if (content[from + i] !== bytes[start + i]) return false
		return true
	}
}

/** FNV-1a over the bytes of a cell, mixed once more so that low bits depend on all of them. */
function hashOf(bytes: Uint8Array, start: number, length: number): number {
	let hash = 0x811c9dc5
	for (let i = start; i < start + length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193)
	return hash ^ (hash >>> 15)
}
