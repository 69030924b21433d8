import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duckDbEngine } from '../../../scripts/bulk/engines/duckdb-engine.ts'
import type { OpenDuckDb } from '../../../scripts/bulk/files/open-duckdb.ts'
import { times } from '../../depth.ts'
import { readBoth, starved, withFolder, writeParquet, writeParts } from './bulk-folder.ts'
import { randomTable, tableText } from './random-table.ts'

const duckDb = ({ connection }: OpenDuckDb) => duckDbEngine(connection)
const [mawar, melati, anggrek] = ['99.01.01.2001', '99.01.01.2002', '99.01.02.1001']

/** What is told of rows that lie in one file. */
async function readText(text: string, name = 'penerima.csv') {
	return withFolder(async (folder) => {
		await writeParts(folder, { [name]: text })
		return readBoth(folder, duckDb)
	})
}

describe('counting by DuckDB', () => {
	it('takes the way of the engine where nothing is in doubt, and counts as the gate does', async () => {
		const head = 'kode_wilayah,program,periode,komponen,disabilitas,nilai_rupiah'
		const rows = [
			...Array<string>(4).fill(`${mawar},pkh,2024,kesehatan,ya,1.500.000`),
			...Array<string>(3).fill(`${melati},pkh,2024,pendidikan,tidak,900000`),
			...Array<string>(3).fill(`"${anggrek}",pkh,2023-T2,kesehatan,ya,0`),
		]
		const { engine, gate } = await readText(`${[head, ...rows].join('\r\n')}\r\n`)
		expect(engine.byGate).toBe(false)
		expect(engine.rows).toEqual(gate.rows)
		expect(engine.issues).toEqual([])
		expect(engine.rows.classes.some(({ uniform }) => uniform === 1)).toBe(true)
	})

	it('counts rows one by one where the memory does not suffice to tell which are alike', async () => {
		const rows = Array.from(
			{ length: 60 },
			(_, at) => `${at % 2 ? mawar : melati},pelatihan,2024,${at % 3 ? 'L' : 'P'}`,
		)
		await withFolder(async (folder) => {
			await writeParts(folder, {
				'penerima.csv': `kode_wilayah,program,periode,jenis_kelamin\n${rows.join('\n')}\n`,
			})
			const { engine, gate } = await readBoth(folder, (own) => duckDb(starved(own)))
			expect(engine).toEqual({ ...gate, byGate: false })
			expect([...(engine.rows.tables[0]?.totals ?? [])]).toEqual([30, 30, 0])
		})
	})

	it('adds up many files of both formats as one table', async () => {
		await withFolder(async (folder) => {
			const headings = ['kode_wilayah', 'program', 'periode', 'jenis_kelamin', 'jumlah']
			await writeParts(folder, { 'penerima/a.csv': `${headings.join(';')}\n${mawar};pelatihan;2024;L;12\n` })
			await writeParquet(join(folder, 'penerima/b.parquet'), headings, [[melati, 'pelatihan', '2024', 'P', '1.030']])
			const { engine, gate } = await readBoth(folder, duckDb)
			expect(engine.byGate).toBe(false)
			expect(engine.rows).toEqual(gate.rows)
			expect([...(engine.rows.tables[0]?.totals ?? [])]).toEqual([12, 1030, 0])
		})
	})

	it('names file and line of what is wrong in a part, in Parquet by the number of the row below the headings', async () => {
		await withFolder(async (folder) => {
			const headings = ['kode_wilayah', 'program', 'periode', 'jumlah']
			await writeParts(folder, { 'penerima/a.csv': `${headings.join(',')}\n${mawar},pkh,2024,12\n` })
			const rows = [
				[melati, 'pkh', '2024', '5'],
				[mawar, 'pkh', '2024', '9'],
				[anggrek, 'phk', '2024', ''],
			]
			await writeParquet(join(folder, 'penerima/b.parquet'), headings, rows)
			const { engine, gate } = await readBoth(folder, duckDb)
			expect(engine.issues).toEqual(gate.issues)
			expect(engine.issues.map(({ file, line, column, rule }) => [file.slice(-9), line, column, rule])).toEqual([
				['b.parquet', 3, 'jumlah', 'recipient-duplicate'],
				['b.parquet', 4, 'program', 'known-programme'],
				['b.parquet', 4, 'jumlah', 'recipient-whole'],
			])
		})
	})

	it('refuses a table that counts in one file and not in another', async () => {
		await withFolder(async (folder) => {
			await writeParts(folder, {
				'penerima/a.csv': `kode_wilayah,program,periode\n${mawar},pkh,2024\n`,
				'penerima/b.csv': `kode_wilayah,program,periode,jumlah\n${melati},pkh,2024,5\n`,
			})
			const { engine } = await readBoth(folder, duckDb)
			expect(engine.issues.map(({ file, line, rule }) => [file.slice(-5), line, rule])).toEqual([
				['a.csv', 1, 'missing-column'],
			])
		})
	})

	it('lets no personal data through that a register of words would not tell', async () => {
		const head = 'kode_wilayah,program,periode,nilai_rupiah'
		for (const amount of ['3515013002909001', '351501300290900', '3.515.013.002.909.001']) {
			const { engine, gate } = await readText(`${head}\n${mawar},pkh,2024,${amount}\n${melati},pkh,2024,${amount}\n`)
			expect(engine).toEqual(gate)
			expect(engine.byGate).toBe(true)
		}
		const { engine } = await readText(`${head},nama\n${mawar},pkh,2024,5,Siti\n`)
		expect(engine.issues.map(({ rule }) => rule)).toContain('personal-column')
	})

	it.each([
		['an empty cell at the end of a row too many', ',,'],
		['a blank beside a quote', ' "5"'],
		['a quote in the middle', '5"5'],
		['a quote never closed', '"5'],
		['a byte beyond UTF-8', '5\u00a0'],
	])('leaves to the gate %s', async (_, cell) => {
		const { engine, gate } = await readText(`kode_wilayah,program,periode,jumlah\n${mawar},pkh,2024,${cell}\n`)
		expect(engine).toEqual(gate)
		expect(engine.byGate).toBe(true)
		expect(engine.issues.length).toBeGreaterThan(0)
	})

	it('accepts what the gate accepts, refuses what it refuses, and counts the same, whatever the rows are', async () => {
		let byEngine = 0
		await fc.assert(
			fc.asyncProperty(randomTable, async (table) => {
				const { engine, gate } = await withFolder(async (folder) => {
					if (table.format === 'csv') await writeParts(folder, { 'penerima.csv': tableText(table) })
					else {
						await writeParts(folder, {})
						await writeParquet(join(folder, 'penerima.parquet'), table.headings, table.rows)
					}
					return readBoth(folder, duckDb)
				})
				if (!engine.byGate) byEngine++
				expect(engine.issues).toEqual(gate.issues)
				expect(engine.rows).toEqual(gate.rows)
			}),
			{ numRuns: times(6, 1_000) },
		)
		expect(byEngine).toBeGreaterThan(0)
	}, 600_000)
})
