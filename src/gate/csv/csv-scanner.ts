import { joinBytes } from './bytes.ts'
import { type CsvRecord, countLineBreaks, emptyRecord, MAX_CELLS } from './csv-record.ts'

/** Longest record read, in bytes. It bounds memory when a quote is never closed. */
export const MAX_RECORD_BYTES = 1_048_576

const QUOTE = 34
const LF = 10
const CR = 13

// What a byte means outside quotes, as one bit each; the kinds from DELIMITER on end a cell.
const HIGH = 1
const NUL = 2
const STRAY_QUOTE = 4
const DELIMITER = 8
const LINE_FEED = 16
const CARRIAGE_RETURN = 32

/** The record does not end in the bytes at hand. */
const INCOMPLETE = -1

/** Where scanning starts, after a byte order mark or a `sep=` line. */
export type ScanStart = { line: number; offset: number }

/**
 * Cuts CSV (RFC 4180) into records, whatever the pieces it arrives in; LF, CRLF and CR end a line.
 *
 * It works on bytes, not on text: a cell seen before is then recognised without being decoded (see
 * `CellCache`), a wrong byte is named by its place in the file, and line numbers hold through quoted
 * line breaks. A quote inside an unquoted cell or after a closing quote is reported, never repaired.
 * That each table is read as PapaParse reads it is held by a property test.
 */
export class CsvScanner {
	readonly #onRecord: (record: CsvRecord) => void
	readonly #kinds: Uint8Array
	readonly #record = emptyRecord()
	#rest: Uint8Array = new Uint8Array(0)
	#line: number
	#offset: number
	#flags = 0
	/** True once a record grew beyond the limit; nothing after it can be read. */
	overlong = false

	constructor(delimiter: string, start: ScanStart, onRecord: (record: CsvRecord) => void) {
		this.#kinds = kindsOfBytes(delimiter.charCodeAt(0))
		this.#line = start.line
		this.#offset = start.offset
		this.#onRecord = onRecord
	}

	/** Place of the record that is being read. */
	get position(): ScanStart {
		return { line: this.#line, offset: this.#offset }
	}

	/** Bytes of the record that did not end yet. */
	get rest(): Uint8Array {
		return this.#rest
	}

	push(chunk: Uint8Array): void {
		this.#read(this.#rest.length === 0 ? chunk : joinBytes(this.#rest, chunk), false)
	}

	/** The input is over: what is left is the last record. */
	end(): void {
		if (this.#rest.length > 0) this.#read(this.#rest, true)
	}

	#read(bytes: Uint8Array, final: boolean): void {
		let at = 0
		while (at < bytes.length && !this.overlong) {
			const next = this.#readRecord(bytes, at, final)
			const length = (next === INCOMPLETE ? bytes.length : next) - at
			if (length > MAX_RECORD_BYTES) this.overlong = true
			if (next === INCOMPLETE || this.overlong) break
			this.#emit(bytes, at)
			this.#offset += length
			at = next
		}
		// A copy: the caller may use the memory of its chunk again.
		this.#rest = new Uint8Array(bytes.subarray(at))
	}

	#emit(bytes: Uint8Array, start: number): void {
		const record = this.#record
		record.bytes = bytes
		record.start = start
		record.line = this.#line
		record.offset = this.#offset
		record.hasHighBytes = (this.#flags & HIGH) !== 0
		record.hasNul = (this.#flags & NUL) !== 0
		this.#onRecord(record)
		this.#line +=
			1 + ((this.#flags & (LINE_FEED | CARRIAGE_RETURN)) !== 0 ? countLineBreaks(bytes, start, record.end) : 0)
	}

	/** Reads one record into `#record`; returns where the next one starts. */
	#readRecord(bytes: Uint8Array, start: number, final: boolean): number {
		const record = this.#record
		record.cells = 0
		record.quoteFault = null
		this.#flags = 0
		let at = start
		for (;;) {
			at = bytes[at] === QUOTE ? this.#readQuoted(bytes, at, final) : this.#readPlain(bytes, at)
			if (at === INCOMPLETE || (at === bytes.length && !final)) return INCOMPLETE
			const byte = bytes[at]
			record.end = at
			if (byte === LF || at === bytes.length) return Math.min(at + 1, bytes.length)
			if (byte === CR) {
				if (at === bytes.length - 1 && !final) return INCOMPLETE
				return bytes[at + 1] === LF ? at + 2 : at + 1
			}
			at++
		}
	}

	/** Reads a cell without quotes; returns the place of the byte that ends it. */
	#readPlain(bytes: Uint8Array, start: number): number {
		const at = this.#skipToEnd(bytes, start)
		const stray = (this.#flags & STRAY_QUOTE) !== 0 ? bytes.subarray(start, at).indexOf(QUOTE) : -1
		if (stray !== -1) this.#record.quoteFault ??= { fault: 'stray', at: start + stray, cell: this.#record.cells }
		this.#keep(start, at, 0)
		return at
	}

	/** Reads a quoted cell; returns the place of the byte that ends it, after the closing quote. */
	#readQuoted(bytes: Uint8Array, start: number, final: boolean): number {
		const record = this.#record
		const close = closingQuote(bytes, start + 1)
		if (!final && (close === INCOMPLETE || close === bytes.length - 1)) return INCOMPLETE
		if (close === INCOMPLETE) {
			record.quoteFault ??= { fault: 'unclosed', at: start, cell: record.cells }
			this.#flags |= flagsOfSpan(this.#kinds, bytes, start, bytes.length)
			this.#keep(start, bytes.length, 0)
			return bytes.length
		}
		const inside = flagsOfSpan(this.#kinds, bytes, start + 1, close)
		const at = this.#skipToEnd(bytes, close + 1)
		this.#flags |= inside
		if (at === close + 1) this.#keep(start + 1, close, (inside & STRAY_QUOTE) !== 0 ? 1 : 0)
		else {
			record.quoteFault ??= { fault: 'after-closing', at: close + 1, cell: record.cells }
			this.#keep(start, at, 0)
		}
		return at
	}

	/** Walks to the delimiter or line end, and notes what kinds of bytes lie on the way. */
	#skipToEnd(bytes: Uint8Array, start: number): number {
		const kinds = this.#kinds
		const length = bytes.length
		let flags = 0
		let at = start
		while (at < length) {
			const kind = kinds[bytes[at] as number] as number
			if (kind >= DELIMITER) break
			flags |= kind
			at++
		}
		this.#flags |= flags
		return at
	}

	#keep(start: number, end: number, doubled: 0 | 1): void {
		const record = this.#record
		const cell = record.cells++
		if (cell >= MAX_CELLS) return
		record.starts[cell] = start
		record.ends[cell] = end
		record.doubled[cell] = doubled
	}
}

function kindsOfBytes(delimiter: number): Uint8Array {
	const kinds = new Uint8Array(256).fill(HIGH, 128)
	kinds[0] = NUL
	kinds[QUOTE] = STRAY_QUOTE
	kinds[delimiter] = DELIMITER
	kinds[LF] = LINE_FEED
	kinds[CR] = CARRIAGE_RETURN
	return kinds
}

/** Place of the quote that closes a cell; a doubled quote is part of the content. */
function closingQuote(bytes: Uint8Array, from: number): number {
	let at = bytes.indexOf(QUOTE, from)
	while (at !== -1 && bytes[at + 1] === QUOTE) at = bytes.indexOf(QUOTE, at + 2)
	return at
}

function flagsOfSpan(kinds: Uint8Array, bytes: Uint8Array, start: number, end: number): number {
	let flags = 0
	for (let at = start; at < end; at++) flags |= kinds[bytes[at] as number] as number
	return flags
}
