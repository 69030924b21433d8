import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aggregate } from '../../../../scripts/add-up/aggregate.ts'
import { readInput } from '../../../../scripts/assemble/check/read-input.ts'
import { generate } from '../../../../scripts/assemble/room/generate.ts'
import type { Download } from '../../../../src/schemas/download.ts'
import { inFull } from '../../../depth.ts'
import { programs } from './other-programs.ts'

/** Before a push a small office is asked, at night the shipped one. */
const office = resolve(import.meta.dirname, '../../../..', inFull ? 'data/office' : 'tests/offices/brebes-kemiskinan')
const folder = mkdtempSync(join(tmpdir(), 'terang-opened-'))
const silent = { step: () => ({ update() {}, finish() {} }), note() {} }
let downloads: Download[] = []

beforeAll(async () => {
	await generate(office, folder, { readInput, aggregate }, silent as never)
	downloads = JSON.parse(readFileSync(join(folder, 'downloads.json'), 'utf8'))
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true }))

type Row = { id_wilayah: string; nilai: number | null; kategori: string | null; status: string }
const pathOf = (path: string) => join(folder, 'unduh', path)
/** Tables with one row a figure, by the name of their files without ending; those of areas repeat the others. */
const tables = () =>
	downloads
		.filter(({ kind, format }) => format === 'json' && (kind === 'dataset' || kind === 'indicator'))
		.map(({ path }) => path.replace(/\.json$/, ''))
const written = (table: string): Row[] => JSON.parse(readFileSync(pathOf(`${table}.json`), 'utf8')).baris

/** The same by SQL, types guessed by the reader itself. */
async function bySql(query: string) {
	const connection = await (await DuckDBInstance.create(':memory:')).connect()
	return (await connection.runAndReadAll(query)).getRowObjectsJS()
}

describe('published tables', () => {
	it('are there to be opened, with hidden and missing cells that are no zeros, and zeros that are', () => {
		expect(tables().length).toBeGreaterThan(3)
		// In tables of recipients `kategori` is a part of a breakdown, and stands beside a figure.
		const figures = tables()
			.flatMap(written)
			.filter((row) => 'indikator' in row)
		for (const { status, nilai, kategori } of figures) {
			if ('OMQ'.includes(status)) expect([nilai, kategori]).toEqual([null, null])
			else expect(nilai === null).toBe(kategori !== null)
		}
	})

	it('keep every id and figure in DuckDB, as CSV with its own guess of types and as Parquet', async () => {
		for (const table of tables()) {
			const rows = written(table).map(({ id_wilayah, nilai }) => [id_wilayah, nilai])
			for (const source of [`read_csv('${pathOf(`${table}.csv`)}')`, `read_parquet('${pathOf(`${table}.parquet`)}')`]) {
				const read = await bySql(`SELECT id_wilayah, CAST(nilai AS DOUBLE) AS nilai FROM ${source}`)
				expect([source, read.map((row) => [row.id_wilayah, row.nilai])]).toEqual([source, rows])
			}
			const [column] = await bySql(
				`SELECT typeof(kode_wilayah) AS kind FROM read_parquet('${pathOf(`${table}.parquet`)}')`,
			)
			expect(column?.kind).toBe('VARCHAR')
		}
	}, 600_000)

	it('are all in one package, whose script makes views of them', async () => {
		const entries = unzipSync(readFileSync(pathOf('semua.zip')))
		for (const [name, bytes] of Object.entries(entries)) {
			mkdirSync(join(folder, 'semua', dirname(name)), { recursive: true })
			writeFileSync(join(folder, 'semua', name), bytes)
		}
		const script = Buffer.from(entries['duckdb.sql'] ?? []).toString('utf8')
		const connection = await (await DuckDBInstance.create(':memory:')).connect()
		await connection.run(script.replaceAll("'parquet/", `'${join(folder, 'semua/parquet')}/`))
		const [counted] = (await connection.runAndReadAll('SELECT count(*) AS n FROM semua_angka')).getRowObjectsJS()
		const figures = downloads.filter(
			({ kind, format, id }) =>
				kind === 'dataset' && format === 'parquet' && written(id)[0] && 'indikator' in (written(id)[0] ?? {}),
		)
		expect(Number(counted?.n)).toBe(figures.reduce((sum, { rows }) => sum + (rows ?? 0), 0))
	})

	describe.runIf(inFull)('where other programs are installed', () => {
		it.each(Object.entries(programs).filter(([, { isThere }]) => isThere))(
			'keep every id and figure in %s',
			(name, { read }) => {
				for (const table of tables()) {
					const rows = written(table)
					const { ids, figures } = read(pathOf(`${table}.${name.includes('excel') ? 'xlsx' : 'csv'}`))
					expect([table, ids]).toEqual([table, rows.map(({ id_wilayah }) => id_wilayah)])
					expect([table, figures]).toEqual([table, rows.map(({ nilai }) => nilai)])
				}
			},
			600_000,
		)
	})
})
