import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readInput } from '../../../../scripts/assemble/check/read-input.ts'
import { cellTexts } from '../../../../src/gate/csv/csv-record.ts'
import { detectDialect, holdsHeading } from '../../../../src/gate/read/csv-dialect.ts'
import { readCsv } from '../../../../src/gate/read/read-csv.ts'
import type { PlacedFinding } from '../../../../src/issue/finding.ts'
import { inDataFolder, onlyCountry } from './gate-fixture.ts'

const rows = [
	['kode_wilayah', 'periode', 'indikator', 'nilai', 'catatan'],
	['99.01', '2022', 'p0', '18,76', 'dua\nbaris'],
	['99.20', '2022', 'p0', '8,5', 'dengan "petik"; dan, tanda'],
	['99.01', '2022', 'penduduk', '1234567', '=1+1'],
	['99.20', '2022', 'garis-kemiskinan', '450250', ''],
]

type Dialect = {
	delimiter: string
	newline: string
	quoteAll?: boolean
	grouped?: boolean
	before?: string
	after?: string
}

function write({ delimiter, newline, quoteAll, grouped, before = '', after = '' }: Dialect): string {
	const number = (text: string) => (/^\d{4,}$/.test(text) && grouped ? text.replace(/\B(?=(\d{3})+$)/g, '.') : text)
	const cell = (text: string, column: number) => {
		const shown = column === 3 ? number(text) : text
		return quoteAll || /[",;\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown
	}
	return before + rows.map((row) => row.map(cell).join(delimiter)).join(newline) + newline + after
}

const dialects: Record<string, Dialect> = {
	'commas and LF': { delimiter: ',', newline: '\n' },
	'semicolons and CRLF': { delimiter: ';', newline: '\r\n' },
	'CR alone': { delimiter: ';', newline: '\r' },
	'a byte order mark': { delimiter: ',', newline: '\r\n', before: '\uFEFF' },
	'a sep= line': { delimiter: ';', newline: '\r\n', before: 'sep=;\r\n' },
	'a byte order mark and a quoted sep= line': { delimiter: ';', newline: '\n', before: '\uFEFF"sep=;"\n' },
	'quotes around all cells': { delimiter: ',', newline: '\n', quoteAll: true },
	'points between thousands': { delimiter: ';', newline: '\n', grouped: true },
	'blank lines at the end': { delimiter: ';', newline: '\r\n', after: '\r\n;;;;\r\n\r\n' },
}

async function observationsOf(text: string) {
	return inDataFolder(null, async (dataDir) => {
		await writeFile(join(dataDir, 'observations/contoh.csv'), text)
		const { input, issues } = await readInput(dataDir, { areaSource: onlyCountry, national: null })
		expect(issues).toEqual([])
		return input?.observations
	})
}

/** What an observation says, wherever it stands in its file. */
const unplaced = <Placed extends { line?: unknown }>({ line: _, ...rest }: Placed) => rest

describe('a CSV file', () => {
	it.for(Object.entries(dialects))('gives the same observations when written with %s', async ([, dialect]) => {
		const observations = await observationsOf(write(dialect))
		const plain = await observationsOf(write({ delimiter: ',', newline: '\n' }))
		expect(observations?.map(unplaced)).toEqual(plain?.map(unplaced))
		const first = dialect.before?.includes('sep=') ? 3 : 2
		expect(observations?.map(({ line }) => line)).toEqual([first, first + 2, first + 3, first + 4])
		expect(observations?.map(({ value }) => value)).toEqual([18.76, 8.5, 1234567, 450250])
		expect(observations?.[2]?.note).toBe('=1+1')
	})

	it('gives the same rows, lines and faults however its bytes are cut', async () => {
		const wrong = 'kode_wilayah;nilai\r\n"dua\nbaris";1\r\n\r\nsatu;2;3\r\nRa"as;4\r\ncaf\xe9;5\r\n'
		const files = [write(dialects['a sep= line'] as Dialect), wrong].map((text) => Buffer.from(text, 'latin1'))
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...files), fc.integer({ min: 1, max: 40 }), async (bytes, length) => {
				expect(await readInPieces(bytes, length)).toEqual(await readInPieces(bytes, bytes.length))
			}),
			{ numRuns: 60 },
		)
	})

	it('is taken piece by piece: no more is asked for once the heading tells that rows cannot be read', async () => {
		let taken = 0
		async function* endless() {
			yield Buffer.from('periode;nilai\n2022;1\n')
			for (;;) {
				taken++
				yield Buffer.from('2022;1\n')
			}
		}
		await readCsv(endless(), sinkOf([], []))
		expect(taken).toBeLessThanOrEqual(1)
	})
})

describe('detectDialect', () => {
	const known = { known: ['kode_wilayah', 'periode', 'nilai'], required: [] }
	const dialectOf = (head: string) => detectDialect(Buffer.from(head), known).dialect

	it('takes the delimiter that parts the heading line into known headings', () => {
		expect(dialectOf('kode_wilayah;periode;nilai\n')?.delimiter).toBe(';')
		expect(dialectOf('kode_wilayah,periode,nilai\n')?.delimiter).toBe(',')
		expect(dialectOf('"kode_wilayah";"judul, panjang";"nilai"\n')?.delimiter).toBe(';')
	})

	it('starts after the byte order mark and the sep= line', () => {
		expect(dialectOf('\uFEFFsep=;\r\nkode_wilayah;periode\r\n')?.start).toEqual({ line: 2, offset: 10 })
	})

	it('chooses neither when both do equally well', () => {
		expect(dialectOf('kode_wilayah,periode,x;nilai;periode\n')).toBeNull()
	})

	it('waits for the whole heading line, line breaks inside quotes included', () => {
		expect(holdsHeading(Buffer.from('sep=;\r\nkode_wil'))).toBe(false)
		expect(holdsHeading(Buffer.from('"kode\nwilayah";nilai\r'))).toBe(false)
		expect(holdsHeading(Buffer.from('"kode\nwilayah";nilai\r\n9'))).toBe(true)
	})
})

async function readInPieces(bytes: Buffer, length: number) {
	async function* pieces() {
		for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
	}
	const found: [number, string[]][] = []
	const faults: PlacedFinding[] = []
	await readCsv(pieces(), sinkOf(found, faults))
	return { found, faults }
}

function sinkOf(found: [number, string[]][], faults: PlacedFinding[]) {
	const known = ['kode_wilayah', 'periode', 'indikator', 'nilai', 'catatan']
	return {
		columns: { known, required: ['kode_wilayah', 'nilai'] },
		onHeadings: () => {},
		onRow: (record: Parameters<typeof cellTexts>[0]) => found.push([record.line, cellTexts(record)]),
		onFault: (fault: PlacedFinding) => faults.push(fault),
	}
}
