import { expect, test } from 'vitest'
import { attackSite } from '../../../../../scripts/verify/attack/attack-site.ts'
import { withWorkbookSheets } from '../../../../../scripts/verify/attack/read/workbook-sheets.ts'
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

test('each sheet of a workbook is a table of its own, its row of headings first', () => {
	const opened = withWorkbookSheets(site({ 'unduh/a.xlsx': book, 'b.csv': Buffer.from('x\r\n') }))
	expect([...opened.paths]).toEqual(['unduh/a.xlsx/1-Data.csv', 'unduh/a.xlsx/2-Sumber.csv', 'b.csv'])
	expect(opened.read('unduh/a.xlsx/1-Data.csv')).toBe('kode_wilayah,program\r\nJudul\r\n99.01,pkh\r\n')
	expect(opened.read('b.csv')).toBe('x\r\n')
})

test('personal data inside a workbook are found', async () => {
	expect(await rules({ 'a.xlsx': book })).toContain('a.xlsx/2-Sumber.csv personal-data-in-site')
})

test('small counts of recipients inside a workbook are found', async () => {
	const headings = ['kode_wilayah', 'program', 'periode', 'rincian', 'kategori', 'ukuran', 'nilai']
	const row = ['99.01.01.2001', 'pkh', '2024', 'total', 'total', 'keluarga', '3']
	const counts = writeWorkbook([{ name: 'Data', columns, rows: [headings, row] }])
	expect(await rules({ 'a.xlsx': counts })).toEqual(['a.xlsx/1-Data.csv small-count-published'])
})

test('a workbook that nobody can read is refused', async () => {
	expect(await rules({ 'a.xlsx': book.slice(0, 200) })).toEqual(['a.xlsx unread-data-file'])
})
