import type { PlacedFinding } from '../../issue/finding.ts'
import { plainForm } from '../../issue/nearest-word.ts'
import { textOfBytes } from '../csv/bytes.ts'
import { cellTexts } from '../csv/csv-record.ts'
import { CsvScanner, type ScanStart } from '../csv/csv-scanner.ts'
import { delimiterUnclear, separatorMismatch } from '../rules/delimiter.ts'
import { foreignFile } from '../rules/encoding.ts'
import { otherHeadings } from '../rules/other-headings.ts'
import type { Columns } from './columns.ts'
import { foreignTable } from './foreign-table.ts'

/** How a file is written, or `null` when it cannot be read at all. */
export type CsvDialect = { delimiter: string; start: ScanStart }

/** Bytes looked at for the heading line at most. */
export const HEAD_BYTES = 65_536

const delimiters = [',', ';'] as const
const QUOTE = 34
const LF = 10
const CR = 13

/** True when the start of a file holds its heading line whole, after a `sep=` line if there is one. */
export function holdsHeading(head: Uint8Array): boolean {
	const sep = separatorLine(head, afterMark(head))
	return lineEnd(head, sep?.next ?? afterMark(head)) < head.length - 1
}

/**
 * Tells from the start of a file how it is written. The delimiter is the one that parts the heading
 * line into known headings; two delimiters that do so equally well are reported, not chosen between.
 */
export function detectDialect(
	head: Uint8Array,
	columns: Columns,
): { dialect: CsvDialect | null; findings: PlacedFinding[] } {
	const foreign = foreignFile(head)
	if (foreign) return { dialect: null, findings: [{ line: 1, column: null, finding: foreign }] }
	const mark = afterMark(head)
	const sep = separatorLine(head, mark)
	const start: ScanStart = { line: sep ? 2 : 1, offset: sep ? sep.next : mark }
	const heading = head.subarray(start.offset, lineEnd(head, start.offset))
	const { delimiter, isOurs } = delimiterOf(heading, columns.known)
	const findings: PlacedFinding[] = []
	if (delimiter === null) {
		return { dialect: null, findings: [isOurs ? unclear(heading, start) : unlike(head, heading, start, columns)] }
	}
	if (sep && sep.declared !== delimiter) {
		findings.push({ line: 1, column: null, finding: separatorMismatch(sep.declared, delimiter) })
	}
	return { dialect: { delimiter, start }, findings }
}

function unclear(heading: Uint8Array, { line }: ScanStart): PlacedFinding {
	return { line, column: null, finding: delimiterUnclear(textOfBytes(heading)) }
}

/** No heading of ours in the first line: the mark is at fault only where the rows are not parted by another evenly. */
function unlike(head: Uint8Array, heading: Uint8Array, start: ScanStart, columns: Columns): PlacedFinding {
	const words = new Set(columns.known.map(plainForm))
	const hasOurs = split(heading, '\t').some((cell) => words.has(plainForm(cell)))
	const table = hasOurs ? null : foreignTable(head, start, head.length < HEAD_BYTES)
	if (!table) return unclear(heading, start)
	return { line: table.line, column: null, finding: otherHeadings(table, columns) }
}

/** The mark that parts the heading line into known headings, and whether any is there. */
function delimiterOf(heading: Uint8Array, known: readonly string[]): { delimiter: string | null; isOurs: boolean } {
	const words = new Set(known.map(plainForm))
	const matches = delimiters.map((delimiter) => {
		const cells = split(heading, delimiter)
		return { delimiter, cells: cells.length, known: cells.filter((cell) => words.has(plainForm(cell))).length }
	})
	const [comma, semicolon] = matches as [(typeof matches)[0], (typeof matches)[0]]
	if (comma.known === semicolon.known) {
		// One column parted by nothing is no riddle; the missing columns are reported instead.
		const isOneColumn = comma.cells === 1 && semicolon.cells === 1 && comma.known === 1
		return { delimiter: isOneColumn ? ',' : null, isOurs: comma.known > 0 }
	}
	return { delimiter: comma.known > semicolon.known ? ',' : ';', isOurs: true }
}

function split(heading: Uint8Array, delimiter: string): string[] {
	let cells: string[] = []
	const scanner = new CsvScanner(delimiter, { line: 1, offset: 0 }, (record) => {
		if (cells.length === 0) cells = cellTexts(record)
	})
	scanner.push(heading)
	scanner.end()
	return cells
}

/** Place after the UTF-8 byte order mark, if any. */
function afterMark(head: Uint8Array): number {
	return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
}

/** The line `sep=;` that tells Excel how a file is parted: what it declares and where the next line starts. */
function separatorLine(head: Uint8Array, start: number): { declared: string; next: number } | null {
	const end = lineEnd(head, start)
	const match = /^"?sep=([^"]*)"?$/i.exec(textOfBytes(head, start, Math.min(end, start + 16)))
	if (!match || end === head.length) return null
	const next = head[end] === CR && head[end + 1] === LF ? end + 2 : end + 1
	return { declared: match[1] ?? '', next }
}

/** Place of the line break that ends the line, quoted ones aside; the length when there is none. */
function lineEnd(head: Uint8Array, start: number): number {
	let quoted = false
	for (let at = start; at < head.length; at++) {
		const byte = head[at]
		if (byte === QUOTE) quoted = !quoted
		if (!quoted && (byte === LF || byte === CR)) return at
	}
	return head.length
}
