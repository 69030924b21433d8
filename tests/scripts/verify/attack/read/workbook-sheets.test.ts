import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { attackSite } from '../../../../../scripts/verify/attack/attack-site.ts'
import { attackedFiles } from '../../../../../scripts/verify/attack/read/attacked-files.ts'
import { writeWorkbook } from '../../../../../src/gate/mapping/workbook/write-workbook.ts'
import { emptyRegister } from '../sample-site.ts'

const columns = [{ width: 12, kind: 'text' }] as const
const book = writeWorkbook([
	{
		name: 'Data',
		columns,
		rows: [['Judul'], ['kode_wilayah', 'program'], ['99.01', 'pkh']],
	},
	{ name: 'Sumber', columns, rows: [['Hubungi budi.santoso@contoh.example.com']] },
])

const site = (files: Record<string, Uint8Array>) => ({
	paths: new Set(Object.keys(files)),
	read: (path: string) => Buffer.from(files[path] ?? '').toString('utf8'),
	readBytes: (path: string) => files[path] ?? new Uint8Array(),
})

async function rules(files: Record<string, Uint8Array>) {
	const register = { ...emptyRegister, counted: new Set(['pkh']) }
	const { issues } = await attackSite(site(files), { threshold: 5, contacts: [], register })
	return issues.map(({ file, rule }) => `${file} ${rule}`)
}

test('each sheet of a workbook is a table of its own, its row of headings first', async () => {
	const opened = await Array.fromAsync(attackedFiles(site({ 'unduh/a.xlsx': book, 'b.csv': Buffer.from('x\r\n') })))
	expect(opened.map(({ path, text }) => [path, text])).toEqual([
		['b.csv', 'x\r\n'],
		['unduh/a.xlsx/sheet1.csv', 'kode_wilayah,program\r\nJudul,\r\n99.01,pkh\r\n'],
		['unduh/a.xlsx/sheet2.csv', 'Hubungi budi.santoso@contoh.example.com\r\n'],
	])
})

test('personal data inside a workbook are found', async () => {
	expect(await rules({ 'a.xlsx': book })).toContain('a.xlsx/sheet2.csv personal-data-in-site')
})

test('small counts of recipients inside a workbook are found', async () => {
	const headings = ['kode_wilayah', 'program', 'periode', 'rincian', 'kategori', 'ukuran', 'nilai']
	const row = ['99.01.01.2001', 'pkh', '2024', 'total', 'total', 'keluarga', '3']
	const counts = writeWorkbook([{ name: 'Data', columns, rows: [headings, row] }])
	expect(await rules({ 'a.xlsx': counts })).toEqual(['a.xlsx/sheet1.csv small-count-published'])
})

test('a workbook that nobody can read whole is refused: cut off, with other parts, with cells of another kind', async () => {
	const parts = unzipSync(book)
	const sheet = 'xl/worksheets/sheet1.xml'
	const shared = strToU8(strFromU8(parts[sheet] ?? new Uint8Array()).replace('</row>', '<c r="Z1" t="s"/><f/></row>'))
	for (const bytes of [
		book.slice(0, 200),
		zipSync({ ...parts, 'xl/vbaProject.bin': new Uint8Array(1) }),
		zipSync({ ...parts, [sheet]: shared }),
	]) {
		expect(await rules({ 'a.xlsx': bytes })).toEqual(['a.xlsx unread-data-file'])
	}
})
