import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aggregate } from '../../../../scripts/add-up/aggregate.ts'
import { readInput } from '../../../../scripts/assemble/check/read-input.ts'
import { generate } from '../../../../scripts/assemble/room/generate.ts'
import { readWorkbook } from '../../../../src/gate/mapping/workbook/read-workbook.ts'
import type { SourceCell } from '../../../../src/gate/mapping/workbook/source-file.ts'
import type { Download } from '../../../../src/schemas/download.ts'
import { inFull } from '../../../depth.ts'
import { AS_CSV, hasLibreOffice, savedByLibreOffice } from './libreoffice.ts'

type Row = { kode_wilayah: string; id_wilayah: string; nilai: number | null }

describe.runIf(inFull && hasLibreOffice)('in LibreOffice', { timeout: 600_000 }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'terang-libreoffice-'))
	const silent = { step: () => ({ update() {}, finish() {} }), note() {} }
	const pathOf = (path: string) => join(folder, 'unduh', path)
	let downloads: Download[] = []
	beforeAll(async () => {
		const office = resolve(import.meta.dirname, '../../../../data/office')
		await generate(office, folder, { readInput, aggregate }, silent as never)
		downloads = JSON.parse(readFileSync(join(folder, 'downloads.json'), 'utf8'))
	}, 600_000)
	afterAll(() => rmSync(folder, { recursive: true }))

	const tablesAs = (format: string) =>
		downloads.filter((one) => one.format === format && (one.kind === 'dataset' || one.kind === 'indicator'))
	const written = (workbook: string): Row[] =>
		JSON.parse(readFileSync(pathOf(workbook.replace(/\.\w+$/, '.json')), 'utf8')).baris

	/** What stands in the columns that must not change, by the path of each table. */
	function opened(format: 'xlsx' | 'csv', locale: 'en-US' | 'id-ID') {
		// Tables of datasets and of indicators may bear one name: they are opened apart.
		const groups = Map.groupBy(tablesAs(format), ({ kind }) => kind)
		return [...groups.values()].flatMap((tables) => {
			const files = tables.map(({ path }) => pathOf(path))
			const saved = savedByLibreOffice(folder, files, AS_CSV, locale)
			return tables.map(({ path }) => {
				const text = saved.get(basename(path).replace(/\.\w+$/, ''))?.toString('utf8') ?? ''
				return [path, Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data] as const
			})
		})
	}

	it.each([
		['en-US', (figure: number) => String(figure)],
		['id-ID', (figure: number) => String(figure).replace('.', ',')],
	] as const)(
		'a workbook keeps codes, ids and figures in %s: a decimal that became a text would keep its point',
		(locale, sign) => {
			const tables = opened('xlsx', locale)
			expect(tables.length).toBeGreaterThan(20)
			for (const [path, rows] of tables) {
				const expected = written(path).map(({ kode_wilayah, id_wilayah, nilai }) => [
					kode_wilayah,
					id_wilayah,
					nilai === null ? '' : sign(nilai),
				])
				expect([path, rows.map((row) => [row.kode_wilayah, row.id_wilayah, row.nilai])]).toEqual([path, expected])
			}
		},
	)

	it('a CSV keeps the ids in every language, and its figures in English', () => {
		for (const locale of ['en-US', 'id-ID'] as const)
			for (const [path, rows] of opened('csv', locale)) {
				const expected = written(path)
				expect([path, rows.map((row) => row.id_wilayah)]).toEqual([path, expected.map((row) => row.id_wilayah)])
				if (locale === 'id-ID') continue
				const figures = rows.map(({ nilai }) => (nilai === '' ? null : Number(nilai)))
				expect([path, figures]).toEqual([path, expected.map(({ nilai }) => nilai)])
			}
	})

	it.each(['xlsx', 'ods'])('saves what the desk reads as %s without another cell', (format) => {
		const templates = downloads.filter(({ kind }) => kind === 'template').slice(0, 6)
		const files = [...templates, ...tablesAs('xlsx').slice(0, 12)].map(({ path }) => pathOf(path))
		expect(files.length).toBeGreaterThan(12)
		const saved = savedByLibreOffice(folder, files, format, 'id-ID')
		for (const file of files) {
			const again = saved.get(basename(file).replace(/\.\w+$/, '')) ?? Buffer.alloc(0)
			expect([file, cellsIn('b', again)]).toEqual([file, cellsIn('a', readFileSync(file))])
		}
	})
})

/** All cells that hold something, by sheet and place. */
function cellsIn(name: string, bytes: Uint8Array): [string, Pick<SourceCell, 'text' | 'number' | 'date'>][] {
	const { sheets } = readWorkbook(name, bytes)
	return sheets.flatMap(({ name: sheet, rows }) =>
		rows.flatMap((row, line) =>
			row.flatMap((cell, column): [string, Pick<SourceCell, 'text' | 'number' | 'date'>][] =>
				cell ? [[`${sheet} ${line + 1}:${column + 1}`, { text: cell.text, number: cell.number, date: cell.date }]] : [],
			),
		),
	)
}
