import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { joinedColumns } from '../../../../scripts/write/downloads/joined-rows.ts'
import type { PublishedTable } from '../../../../scripts/write/downloads/published-table.ts'
import { type TableFormat, tableFiles } from '../../../../scripts/write/downloads/table-files.ts'
import type { Cell } from '../../../../src/gate/csv/csv-text.ts'
import { unguardText } from '../../../../src/gate/csv/safe-text.ts'
import { readWorkbook } from '../../../../src/gate/mapping/workbook/read-workbook.ts'
import { publishedColumns } from '../../../../src/schemas/published-columns.ts'
import { inventedRow, inventedTable } from './invented-table.ts'

const columns = joinedColumns.observations
const rows = [
	inventedRow({ nilai: 35.1, jumlah_salinan: 2, catatan: '=1+1; "dua", tiga' }),
	inventedRow({ kode_wilayah: '99.20', nilai: 0 }),
	inventedRow({ kode_wilayah: '00', status: 'Q' }),
	inventedRow({ nilai: -0.00000015, satuan: 'kategori', kategori: 'maju' }),
]
const contents = (table: PublishedTable, formats: readonly TableFormat[] = ['csv', 'json', 'xlsx', 'parquet', 'zip']) =>
	new Map(
		[...tableFiles(table, formats)].map((file) => [file.path.slice('unduh/rekaan.'.length), Buffer.from(file.bytes)]),
	)
const contentOf = (table: PublishedTable, format: TableFormat) =>
	contents(table, [format]).get(format) ?? Buffer.from('')

/** The rows of a file as their cells: texts, numbers, and `null` for nothing. */
const readers: Readonly<Record<Exclude<TableFormat, 'zip'>, (bytes: Buffer) => Promise<Cell[][]> | Cell[][]>> = {
	csv: (bytes) => {
		const [, ...lines] = Papa.parse<string[]>(bytes.toString('utf8'), { skipEmptyLines: true }).data
		return lines.map((cells) =>
			cells.map((text, at) => {
				const heading = columns[at]
				if (text === '') return null
				return heading && publishedColumns[heading].kind !== 'text' ? Number(text) : unguardText(text)
			}),
		)
	},
	json: (bytes) => {
		const { baris } = JSON.parse(bytes.toString('utf8')) as { baris: Record<string, Cell>[] }
		return baris.map((row) => columns.map((column) => row[column] ?? null))
	},
	xlsx: (bytes) => {
		const [sheet] = readWorkbook('a.xlsx', bytes).sheets
		const [, ...lines] = sheet?.rows ?? []
		return lines.map((cells) => columns.map((_, at) => cells[at]?.number ?? cells[at]?.text ?? null))
	},
	parquet: async (bytes) => {
		const read = await parquetReadObjects({ file: new Uint8Array(bytes).buffer })
		return (read as Record<string, Cell>[]).map((row) => columns.map((column) => row[column] ?? null))
	},
}
const cellsOf = (of: PublishedTable['rows']) => of.map((row) => columns.map((column) => row[column] ?? null))

describe('a published table', () => {
	it('has the same cells in every format: codes and words as text, figures as numbers, nothing as nothing', async () => {
		const table = inventedTable(rows)
		for (const [format, read] of Object.entries(readers)) {
			expect([format, await read(contentOf(table, format as TableFormat))]).toEqual([format, cellsOf(rows)])
		}
	})

	it('has them whatever its figures and notes are', async () => {
		// Cells of a workbook are trimmed by its reader, and empty ones are none.
		const note = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.trim().replaceAll('\0', '') || null)
		// A workbook keeps 15 digits of a number; figures have fewer.
		const decimal = fc
			.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
			.map(([whole, decimals]) => Number((whole / 10 ** decimals).toFixed(decimals)))
		const figure = fc.oneof(fc.constant(null), decimal)
		const row = fc
			.record({ nilai: figure.map((value) => (Object.is(value, -0) ? 0 : value)), catatan: note })
			.map(inventedRow)
		await fc.assert(
			fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (drawn) => {
				const table = inventedTable(drawn)
				for (const format of ['json', 'xlsx', 'parquet'] as const)
					expect([format, await readers[format](contentOf(table, format))]).toEqual([format, cellsOf(drawn)])
			}),
			{ numRuns: 40 },
		)
	})

	it('says in a workbook what must be known of it, in both languages, with the heading in sight', () => {
		const bytes = contentOf(inventedTable(rows), 'xlsx')
		const { sheets } = readWorkbook('a.xlsx', bytes)
		expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Keterangan', 'Sumber'])
		const texts = (at: number) => sheets[at]?.rows.map((row) => row.map((cell) => cell?.text ?? '').join(' | ')) ?? []
		expect(texts(1)).toContain('Tabel rekaan | Angka ini dikarang. | Invented table | These figures are made up.')
		expect(texts(1)).toContain('Q | disamarkan | Q | suppressed')
		expect(texts(2)).toContain('Penerbit | Badan Rekaan | Publisher | Invented Agency')
		expect(texts(2).at(-1)).toContain(
			'Badan Rekaan (2025). Tabel rekaan (simulasi). Disajikan oleh Portal, https://contoh.example/data/rekaan/',
		)
		expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('state="frozen"')
	})

	it('has recipients on a sheet, in a list of JSON and in a CSV of their own, where an area has any', () => {
		const recipients = { columns: joinedColumns.recipients, rows: [inventedRow({ program: 'bantuan', nilai: 12 })] }
		const table = inventedTable(rows, { recipients })
		expect(readWorkbook('a.xlsx', contentOf(table, 'xlsx')).sheets.map(({ name }) => name)).toEqual([
			'Data',
			'Penerima',
			'Keterangan',
			'Sumber',
		])
		const { penerima } = JSON.parse(contentOf(table, 'json').toString('utf8'))
		expect(penerima.baris[0]).toMatchObject({ program: 'bantuan', nilai: 12 })
		const files = [...tableFiles(table, ['csv', 'json', 'xlsx'])]
		expect(files.map(({ path, listed }) => [path, listed.rows])).toEqual([
			['unduh/rekaan.csv', 4],
			['unduh/rekaan-penerima.csv', 1],
			['unduh/rekaan.json', 5],
			['unduh/rekaan.xlsx', 5],
		])
		const [beside] = Papa.parse<Record<string, string>>(contents(table).get('penerima.csv')?.toString('utf8') ?? '', {
			header: true,
		}).data
		expect(Object.keys(beside ?? {})).toEqual(joinedColumns.recipients)
		expect(beside).toMatchObject({ program: 'bantuan', nilai: '12' })
	})

	it('carries title, page, terms and the mark of simulation in its columns', () => {
		const bytes = contentOf(inventedTable(rows), 'parquet')
		const { key_value_metadata: notes = [], num_rows } = parquetMetadata(new Uint8Array(bytes).buffer)
		expect(notes.map(({ key, value }) => `${key}: ${value}`)).toEqual([
			'judul: Tabel rekaan',
			'laman: https://contoh.example/data/rekaan/',
			'lisensi: Boleh dikutip. CC BY 4.0',
			'simulasi: ya',
		])
		expect(Number(num_rows)).toBe(rows.length)
	})

	it('is in its package with read-me, terms, citation and codebook, byte for byte', () => {
		const made = contents(inventedTable(rows))
		const entries = unzipSync(made.get('zip') ?? new Uint8Array())
		expect(Object.keys(entries)).toEqual([
			'BACA-SAYA.txt',
			'README.txt',
			'LISENSI.txt',
			'SITASI.txt',
			'buku-kode/kolom.csv',
			'buku-kode/status.csv',
			'buku-kode/indikator.csv',
			'rekaan.csv',
			'rekaan.json',
			'rekaan.xlsx',
		])
		for (const format of ['csv', 'json', 'xlsx'])
			expect(Buffer.from(entries[`rekaan.${format}`] ?? []).equals(made.get(format) ?? Buffer.from('-'))).toBe(true)
		expect(strFromU8(entries['README.txt'] ?? new Uint8Array())).toContain('These figures are made up.')
	})

	it('is the same bytes each time', () => {
		expect(contents(inventedTable(rows))).toEqual(contents(inventedTable(rows)))
	})
})
