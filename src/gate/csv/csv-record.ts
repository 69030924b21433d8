import { textOfBytes } from './bytes.ts'

/** Cells kept of one record; those beyond are counted, and refused by rule cell-count. */
export const MAX_CELLS = 128

/** How quotes of a record may be wrong. */
export type QuoteFault = 'stray' | 'after-closing' | 'unclosed'

/**
 * One record of a CSV file as spans of bytes. The scanner fills the same object again for every
 * record, so that a million rows make no garbage; whoever keeps a text must take it by `cellText`.
 */
export type CsvRecord = {
	bytes: Uint8Array
	/** Physical line of the first byte, from 1; a quoted line break makes the next record start further down. */
	line: number
	/** Place of the first byte in the file, from 0. */
	offset: number
	start: number
	end: number
	cells: number
	/** Content of each cell, without the quotes around it. */
	readonly starts: Int32Array
	readonly ends: Int32Array
	/** 1 where the content holds doubled quotes. */
	readonly doubled: Uint8Array
	/** True when there is a byte above 127: only then UTF-8 has to be checked. */
	hasHighBytes: boolean
	hasNul: boolean
	/** The first wrong quote, if any, and the cell it stands in. */
	quoteFault: { fault: QuoteFault; at: number; cell: number } | null
}

/** An empty record for a scanner to fill. */
export function emptyRecord(): CsvRecord {
	return {
		bytes: new Uint8Array(0),
		line: 1,
		offset: 0,
		start: 0,
		end: 0,
		cells: 0,
		starts: new Int32Array(MAX_CELLS),
		ends: new Int32Array(MAX_CELLS),
		doubled: new Uint8Array(MAX_CELLS),
		hasHighBytes: false,
		hasNul: false,
		quoteFault: null,
	}
}

/** The text of a cell; empty for a cell that is not there. */
export function cellText(record: CsvRecord, cell: number): string {
	if (cell < 0 || cell >= record.cells) return ''
	const text = textOfBytes(record.bytes, record.starts[cell], record.ends[cell])
	return record.doubled[cell] === 1 ? text.replaceAll('""', '"') : text
}

/** The texts of all cells that were kept. */
export function cellTexts(record: CsvRecord): string[] {
	return Array.from({ length: Math.min(record.cells, MAX_CELLS) }, (_, cell) => cellText(record, cell))
}

/** True for a line that holds no data: nothing at all, or delimiters only, as spreadsheets leave below a table. */
export function isBlank(record: CsvRecord): boolean {
	for (let cell = 0; cell < record.cells && cell < MAX_CELLS; cell++) {
		if (record.starts[cell] !== record.ends[cell]) return false
	}
	return record.cells <= MAX_CELLS
}

/** Physical line of a byte of the record. */
export function lineOfByte(record: CsvRecord, at: number): number {
	return record.line + countLineBreaks(record.bytes, record.start, at)
}

const LF = 10
const CR = 13

/** Line breaks in a span of bytes: LF, CRLF as one, and CR alone. */
export function countLineBreaks(bytes: Uint8Array, start: number, end: number): number {
	let breaks = 0
	for (let i = start; i < end; i++) {
		const byte = bytes[i]
		if (byte === LF || (byte === CR && bytes[i + 1] !== LF)) breaks++
	}
	return breaks
}
