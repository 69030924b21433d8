import { joinBytes } from '../../../src/gate/csv/bytes.ts'
import { cellTexts } from '../../../src/gate/csv/csv-record.ts'
import { CsvScanner } from '../../../src/gate/csv/csv-scanner.ts'
import type { OpenFile } from '../../../src/gate/csv/open-file.ts'
import { detectDialect, HEAD_BYTES, holdsHeading } from '../../../src/gate/read/csv-dialect.ts'
import { matchHeadings } from '../../../src/gate/read/match-headings.ts'
import { recipientColumns } from '../../../src/gate/recipients/recipient-columns.ts'
import { PlainScan } from './plain-scan.ts'

/** How a CSV file is to be read by an engine: its headings as they stand, and the lines down to the first row. */
export type CsvForm = { delimiter: string; headings: readonly string[]; linesAbove: number }

/**
 * The form of a CSV file whose lines are its rows, and their cells what stands between delimiters; `null` where it might be
 * otherwise: a heading in doubt, line ends of another kind, bytes beyond ASCII, a row with another number of cells.
 */
export async function plainCsvForm(open: OpenFile): Promise<CsvForm | null> {
	const form = formOf(await readHead(open))
	if (!form) return null
	const scan = new PlainScan(form.delimiter.charCodeAt(0), form.headings.length)
	for await (const bytes of open()) if (!scan.push(bytes)) return null
	return scan.end() ? form : null
}

function formOf(head: Uint8Array): CsvForm | null {
	const { dialect, findings } = detectDialect(head, recipientColumns)
	if (!dialect || findings.length > 0) return null
	let names: string[] | null = null
	let isFaulty = false
	const scanner = new CsvScanner(dialect.delimiter, dialect.start, (record) => {
		if (names) return
		names = cellTexts(record)
		isFaulty = record.quoteFault !== null
	})
	scanner.push(head.subarray(dialect.start.offset))
	scanner.end()
	if (!names || isFaulty) return null
	const { faults, readable } = matchHeadings(names, recipientColumns, dialect.start.line)
	return readable && faults.length === 0
		? { delimiter: dialect.delimiter, headings: names, linesAbove: dialect.start.line }
		: null
}

async function readHead(open: OpenFile): Promise<Uint8Array> {
	let head: Uint8Array = new Uint8Array(0)
	for await (const bytes of open()) {
		head = joinBytes(head, bytes)
		if (head.length >= HEAD_BYTES || holdsHeading(head)) break
	}
	return head
}
