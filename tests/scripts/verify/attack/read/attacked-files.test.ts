import { strToU8, zipSync } from 'fflate'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import { attackSite } from '../../../../../scripts/verify/attack/attack-site.ts'
import { attackedFiles } from '../../../../../scripts/verify/attack/read/attacked-files.ts'
import { writeWorkbook } from '../../../../../src/gate/mapping/workbook/write-workbook.ts'
import { emptyRegister } from '../sample-site.ts'

const headings = ['kode_wilayah', 'program', 'periode', 'rincian', 'kategori', 'ukuran', 'nilai']
const place = ['99.01.01.2001', 'pkh', '2024', 'total', 'total', 'keluarga']
const csv = (value: number) => strToU8(`${headings.join(',')}\r\n${[...place, value].join(',')}\r\n`)
const parquet = (value: number, kvMetadata = [{ key: 'judul', value: 'Penerima' }]) =>
	new Uint8Array(
		parquetWriteBuffer({
			columnData: [
				...place.map((text, at) => ({ name: headings[at] ?? '', data: [text], type: 'STRING' as const })),
				{ name: 'nilai', data: [value], type: 'DOUBLE' as const },
			],
			kvMetadata,
		}),
	)
const workbook = (value: number) =>
	writeWorkbook([
		{ name: 'Data', columns: headings.map(() => ({ width: 9, kind: 'text' })), rows: [headings, [...place, value]] },
	])

const site = (files: Record<string, Uint8Array>) => ({
	paths: new Set(Object.keys(files)),
	read: (path: string) => Buffer.from(files[path] ?? '').toString('utf8'),
	readBytes: (path: string) => files[path] ?? new Uint8Array(),
})
const paths = async (files: Record<string, Uint8Array>) =>
	(await Array.fromAsync(attackedFiles(site(files)))).map(({ path }) => path)

async function rules(files: Record<string, Uint8Array>) {
	const register = { ...emptyRegister, counted: new Set(['pkh']) }
	const { issues } = await attackSite(site(files), { threshold: 5, contacts: [], register })
	return issues.map(({ file, rule }) => `${file} ${rule}`)
}

test('small counts are found in columns, in packages, and in what lies packed in a package', async () => {
	expect(await rules({ 'a.parquet': parquet(3) })).toEqual(['a.parquet/baris.csv small-count-published'])
	expect(await rules({ 'a.zip': zipSync({ 'x/a.csv': csv(3) }) })).toEqual(['a.zip/x/a.csv small-count-published'])
	expect(await rules({ 'a.zip': zipSync({ 'a.xlsx': workbook(3) }) })).toEqual([
		'a.zip/a.xlsx/sheet1.csv small-count-published',
	])
})

test('a number that differs between forms of a table is found', async () => {
	const same = { 'a.csv': csv(20), 'a.xlsx': workbook(20), 'a.parquet': parquet(20) }
	expect(await rules(same)).toEqual([])
	for (const changed of [{ 'a.xlsx': workbook(21) }, { 'a.parquet': parquet(21) }])
		expect((await rules({ ...same, ...changed })).map((one) => one.split(' ')[1])).toEqual(['differing-numbers'])
})

test('what has the content of another file is read once, in whatever form and package it comes', async () => {
	const files = {
		'a.csv': csv(20),
		'a.xlsx': workbook(20),
		'a.parquet': parquet(20),
		'a.zip': zipSync({ 'a.csv': csv(20), 'a.xlsx': workbook(20), 'baca.txt': strToU8('Baca') }),
	}
	expect(await paths(files)).toEqual(['a.csv', 'a.parquet/keterangan.txt', 'a.zip/baca.txt'])
})

test('personal data in what a file says of itself are found', async () => {
	const told = [{ key: 'judul', value: 'Hubungi budi.santoso@contoh.example.com' }]
	expect(await rules({ 'a.parquet': parquet(20, told) })).toEqual(['a.parquet/keterangan.txt personal-data-in-site'])
})

test('what does not open, and what nobody reads in a package, is refused', async () => {
	const images = parquetWriteBuffer({ columnData: [{ name: 'a', data: [true], type: 'BOOLEAN' }] })
	expect(await rules({ 'a.zip': csv(20), 'b.parquet': csv(20), 'c.parquet': new Uint8Array(images) })).toEqual([
		'a.zip unread-data-file',
		'b.parquet unread-data-file',
		'c.parquet unread-data-file',
	])
	expect(await rules({ 'a.zip': zipSync({ 'a.sqlite': csv(20), 'b.zip': zipSync({ 'c.bin': csv(20) }) }) })).toEqual([
		'a.zip/a.sqlite unread-data-file',
		'a.zip/b.zip/c.bin unread-data-file',
	])
})
