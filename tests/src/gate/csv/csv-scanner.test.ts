import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { cellText, cellTexts, isBlank, lineOfByte } from '../../../../src/gate/csv/csv-record.ts'
import { CsvScanner, MAX_RECORD_BYTES } from '../../../../src/gate/csv/csv-scanner.ts'

type Scanned = { line: number; offset: number; cells: string[]; fault: string | null }

/** Scans a text in pieces of the given lengths, over and over. */
function scan(text: string | Buffer, pieces: readonly number[] = [1 << 20], delimiter = ','): Scanned[] {
	const records: Scanned[] = []
	const scanner = new CsvScanner(delimiter, { line: 1, offset: 0 }, (record) =>
		records.push({
			line: record.line,
			offset: record.offset,
			cells: cellTexts(record),
			fault: record.quoteFault
				? `${record.quoteFault.fault} in line ${lineOfByte(record, record.quoteFault.at)}, cell ${record.quoteFault.cell}`
				: null,
		}),
	)
	const bytes = Buffer.from(text)
	for (let at = 0, i = 0; at < bytes.length; i++) {
		const length = pieces[i % pieces.length] ?? 1
		// A fresh copy that is wiped afterwards: the scanner may not keep the caller's memory.
		const chunk = Buffer.from(bytes.subarray(at, at + length))
		scanner.push(chunk)
		chunk.fill(0)
		at += length
	}
	scanner.end()
	return records
}

const cell = fc.string({
	unit: fc.constantFrom('a', '7', ',', ';', '"', '\n', '\r', ' ', 'é', '😀', '.'),
	maxLength: 6,
})
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })
const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })

function write(rows: readonly string[][], delimiter: string, newline: string): string {
	const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
	const plain = (text: string) => (/[",;\r\n]/.test(text) ? quoted(text) : text)
	return rows.map((row) => row.map(plain).join(delimiter) + newline).join('')
}

describe('CsvScanner', () => {
	it('reads LF, CRLF and CR, with and without an end of the last line', () => {
		expect(scan('a,b\nc,d\r\ne,f\rg,h').map(({ line, cells }) => [line, ...cells])).toEqual([
			[1, 'a', 'b'],
			[2, 'c', 'd'],
			[3, 'e', 'f'],
			[4, 'g', 'h'],
		])
	})

	it('counts the lines inside quoted cells', () => {
		expect(scan('"a\nb\r\nc\rd",1\nx,2\n').map(({ line }) => line)).toEqual([1, 5])
	})

	it('gives the place of each record in the file, in bytes', () => {
		expect(scan('é,1\r\nx,2\n').map(({ offset }) => offset)).toEqual([0, 6])
	})

	it('undoubles quotes', () => {
		expect(scan('"Ra""as","",""""\n')[0]?.cells).toEqual(['Ra"as', '', '"'])
	})

	it('reports a quote inside an unquoted cell and reads on', () => {
		expect(scan('x,Ra"as\ny,z\n')).toEqual([
			{ line: 1, offset: 0, cells: ['x', 'Ra"as'], fault: 'stray in line 1, cell 1' },
			{ line: 2, offset: 8, cells: ['y', 'z'], fault: null },
		])
	})

	it('reports text after a closing quote, even a space, and keeps the cell as it stands', () => {
		expect(scan('"a" ,b\n')[0]).toMatchObject({ cells: ['"a" ', 'b'], fault: 'after-closing in line 1, cell 0' })
	})

	it('names the line in which a quote that is never closed was opened', () => {
		expect(scan('a,b\n"c\nd","e\nf,g\n').map(({ fault }) => fault)).toEqual([null, 'unclosed in line 3, cell 1'])
	})

	it('stops at a record beyond the limit, however it arrives', () => {
		const long = `a,b\n"${'x'.repeat(MAX_RECORD_BYTES)}",c\nd,e\n`
		for (const length of [1 << 22, 65_536]) expect(scan(long, [length])).toHaveLength(1)
	})

	it('tells lines without data: empty ones, and those of delimiters only', () => {
		const blank: boolean[] = []
		const scanner = new CsvScanner(';', { line: 1, offset: 0 }, (record) => blank.push(isBlank(record)))
		scanner.push(Buffer.from('\n;;;\n"";\n ;\na;\n'))
		expect(blank).toEqual([true, true, true, false, false])
	})

	it('gives an empty text for a cell that is not there', () => {
		const texts: string[] = []
		const scanner = new CsvScanner(',', { line: 1, offset: 0 }, (record) =>
			texts.push(cellText(record, 5), cellText(record, -1)),
		)
		scanner.push(Buffer.from('a,b\n'))
		expect(texts).toEqual(['', ''])
	})

	it('reads back any table as it was written, with any delimiter and line end, in any pieces', () => {
		fc.assert(
			fc.property(table, fc.constantFrom(',', ';'), lineEnd, pieces, (rows, delimiter, newline, lengths) => {
				const text = write(rows, delimiter, newline)
				const records = scan(text, lengths, delimiter)
				expect(records.map(({ cells }) => cells)).toEqual(rows)
				expect(records).toEqual(scan(text, undefined, delimiter))
			}),
		)
	})

	it('gives the same records and lines for any bytes however they are cut', () => {
		const anyText = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', 'é', '\0'), maxLength: 40 })
		fc.assert(
			fc.property(anyText, pieces, (text, lengths) => {
				expect(scan(text, lengths)).toEqual(scan(text))
			}),
		)
	})

	it('reads a table as PapaParse reads it', () => {
		const newline = fc.constantFrom('\n', '\r\n')
		fc.assert(
			fc.property(table, fc.constantFrom(',', ';'), newline, (rows, delimiter, end) => {
				const text = write(rows, delimiter, end)
				const papa = Papa.parse<string[]>(text.slice(0, -end.length), { delimiter, newline: end })
				expect(scan(text, [7], delimiter).map(({ cells }) => cells)).toEqual(papa.data)
			}),
		)
	})
})
