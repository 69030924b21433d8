import type { PlacedFinding } from '../../issue/finding.ts'
import { joinBytes, textOfBytes } from '../csv/bytes.ts'
import { type CsvRecord, cellTexts, isBlank, lineOfByte } from '../csv/csv-record.ts'
import { CsvScanner, MAX_RECORD_BYTES } from '../csv/csv-scanner.ts'
import { firstWrongByte } from '../csv/wrong-byte.ts'
import { cellCount } from '../rules/cell-count.ts'
import { emptyFile } from '../rules/empty-file.ts'
import { notUtf8, nulByte } from '../rules/encoding.ts'
import { lineLength } from '../rules/line-length.ts'
import { quoteFault } from '../rules/quote.ts'
import type { Columns } from './columns.ts'
import { detectDialect, HEAD_BYTES, holdsHeading } from './csv-dialect.ts'
import { type Headings, matchHeadings } from './match-headings.ts'

/** What a reader of a table does with what is found in it. */
export type TableSink = {
	columns: Columns
	/** True where a heading line alone is a table, too: a register without rows. */
	mayBeEmpty?: boolean
	/** Called once, with the heading line. */
	onHeadings(headings: Headings): void
	/** Called for every row that has as many cells as headings; blank lines are passed over. */
	onRow(record: CsvRecord): void
	/** Called for every row that has not, or whose last quote is never closed: nothing is known of its cells. */
	onUnparted?(record: CsvRecord): void
	onFault(fault: PlacedFinding): void
}

/**
 * Reads a CSV file piece by piece and hands on its rows; memory does not grow with the file. Faults of
 * encoding, quotes and shape are reported here, those of content are the sink's affair. Reading stops
 * early when the rest could only be guessed: unknown delimiter, missing column, quote never closed.
 */
export async function readCsv(chunks: AsyncIterable<Uint8Array>, sink: TableSink): Promise<void> {
	const source = chunks[Symbol.asyncIterator]()
	try {
		const head = await readHead(source)
		const table = openTable(head, sink)
		if (!table) return
		for (let next = await source.next(); !next.done && table.goesOn(); next = await source.next())
			table.push(next.value)
		table.end()
	} finally {
		await source.return?.()
	}
}

/** Reads on until the heading line is whole. */
async function readHead(source: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
	let head: Uint8Array = new Uint8Array(0)
	while (head.length < HEAD_BYTES && !holdsHeading(head)) {
		const next = await source.next()
		if (next.done) break
		head = joinBytes(head, next.value)
	}
	return head
}

type OpenTable = { push(chunk: Uint8Array): void; goesOn(): boolean; end(): void }

function openTable(head: Uint8Array, sink: TableSink): OpenTable | null {
	if (/^(\uFEFF)?\s*$/.test(textOfBytes(head))) {
		sink.onFault({ line: null, column: null, finding: emptyFile('nothing') })
		return null
	}
	const { dialect, findings } = detectDialect(head, sink.columns)
	findings.forEach(sink.onFault)
	if (!dialect) return null
	const reader = new TableReader(sink)
	const scanner = new CsvScanner(dialect.delimiter, dialect.start, (record) => reader.read(record))
	scanner.push(head.subarray(dialect.start.offset))
	return {
		push: (chunk) => scanner.push(chunk),
		goesOn: () => !reader.stopped && !scanner.overlong,
		end: () => {
			if (!reader.stopped) scanner.end()
			if (scanner.overlong) sink.onFault(overlong(scanner))
			else reader.finish()
		},
	}
}

function overlong(scanner: CsvScanner): PlacedFinding {
	const start = textOfBytes(scanner.rest, 0, Math.min(60, scanner.rest.length))
	return { line: scanner.position.line, column: null, finding: lineLength(MAX_RECORD_BYTES, start) }
}

/** Takes the first record for the heading line and the others for rows. */
class TableReader {
	readonly #sink: TableSink
	#headings: Headings | null = null
	#rows = 0
	/** True when the rows cannot be read. */
	stopped = false

	constructor(sink: TableSink) {
		this.#sink = sink
	}

	read(record: CsvRecord): void {
		if (this.stopped) return
		if (record.hasHighBytes || record.hasNul) this.#checkBytes(record)
		if (record.quoteFault) this.#reportQuote(record)
		if (!this.#headings) this.#readHeadings(record)
		else if (!isBlank(record)) this.#readRow(record, this.#headings)
	}

	finish(): void {
		if (this.stopped || this.#rows > 0 || this.#sink.mayBeEmpty) return
		this.#sink.onFault({ line: 1, column: null, finding: emptyFile('heading') })
	}

	#readHeadings(record: CsvRecord): void {
		const headings = matchHeadings(cellTexts(record), this.#sink.columns, record.line)
		this.#headings = headings
		this.stopped = !headings.readable
		headings.faults.forEach(this.#sink.onFault)
		this.#sink.onHeadings(headings)
	}

	#readRow(record: CsvRecord, headings: Headings): void {
		this.#rows++
		const isUnclosed = record.quoteFault?.fault === 'unclosed'
		if (!isUnclosed && record.cells === headings.names.length) {
			this.#sink.onRow(record)
			return
		}
		this.#sink.onUnparted?.(record)
		if (isUnclosed) return
		const finding = cellCount(record.cells, headings.names.length)
		if (finding) this.#sink.onFault({ line: record.line, column: null, finding })
	}

	#reportQuote(record: CsvRecord): void {
		const wrong = record.quoteFault
		if (!wrong) return
		const text = textOfBytes(record.bytes, record.starts[wrong.cell], record.ends[wrong.cell])
		const line = lineOfByte(record, wrong.at)
		this.#sink.onFault({ line, column: this.#columnName(wrong.cell), finding: quoteFault(wrong.fault, text) })
	}

	#checkBytes(record: CsvRecord): void {
		const bytes = record.bytes.subarray(record.start, record.end)
		const nul = bytes.indexOf(0)
		if (nul !== -1) this.#reportByte(record, nul, nulByte(record.offset + nul))
		const wrong = record.hasHighBytes ? firstWrongByte(bytes) : -1
		if (wrong !== -1) this.#reportByte(record, wrong, notUtf8(bytes[wrong] ?? 0, record.offset + wrong, 'table'))
	}

	#reportByte(record: CsvRecord, at: number, finding: PlacedFinding['finding']): void {
		let cell = 0
		while (cell + 1 < record.cells && (record.starts[cell + 1] ?? Number.POSITIVE_INFINITY) <= record.start + at) cell++
		this.#sink.onFault({
			line: lineOfByte(record, record.start + at),
			column: this.#columnName(cell),
			finding,
		})
	}

	#columnName(cell: number): string | null {
		return this.#headings?.names[cell] || null
	}
}
