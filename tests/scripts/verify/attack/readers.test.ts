import { describe, expect, test } from 'vitest'
import type { FileReading } from '../../../../scripts/verify/attack/read/printed-cell.ts'
import { readPrintedNumber } from '../../../../scripts/verify/attack/read/printed-number.ts'
import { readCsvCells } from '../../../../scripts/verify/attack/read/read-csv-cells.ts'
import { readHtmlCells } from '../../../../scripts/verify/attack/read/read-html-cells.ts'
import { readJsonCells } from '../../../../scripts/verify/attack/read/read-json-cells.ts'

function say({ cells, unread }: FileReading): string[] {
	return [
		...cells.map(({ area, programme, period, breakdown, category, measure, state, value }) =>
			[area, programme, period, breakdown, category, measure, state, value].join(' '),
		),
		...unread.map(({ where }) => `unread ${where}`),
	]
}

describe('readPrintedNumber', () => {
	test.each([
		['1.234.567', 'id', 1234567],
		['1,234,567', 'en', 1234567],
		['12,5', 'id', 12.5],
		['12.5 %', 'en', 12.5],
		['Rp2.500.000', 'id', 2500000],
		['\u22123', 'id', -3],
		['0', 'en', 0],
		['1.23', 'id', undefined],
		['1,2 juta', 'id', undefined],
		['<5', 'id', undefined],
		['', 'id', undefined],
	] as const)('reads %s in %s', (text, language, number) => {
		expect(readPrintedNumber(text, language)).toBe(number)
	})
})

describe('readCsvCells', () => {
	test('reads the columns by their headings, in any order', () => {
		const text =
			'\uFEFFnilai,status,kode_wilayah,program,periode,rincian,kategori,ukuran\r\n12,A,99.01,pkh,2024,total,total,keluarga\r\n,Q,99.02,pkh,2024,komponen,pendidikan,keluarga\r\n,O,99.03,pkh,2024,total,total,keluarga\r\n<5,Q,99.04,pkh,2024,total,total,keluarga\r\n'
		expect(say(readCsvCells('unduh/a.csv', text))).toEqual([
			'99.01 pkh 2024 total total keluarga shown 12',
			'99.02 pkh 2024 komponen pendidikan keluarga hidden ',
			'99.03 pkh 2024 total total keluarga missing ',
			'unread nilai',
		])
	})

	test('takes what describes a row for no mark and no number, but an id that is not that of the area for both', () => {
		const head = 'kode_wilayah,program,periode,nilai,status,acuan,simulasi,id_wilayah,sumber\r\n'
		const rows = ['99.01,pkh,2024,,Q,2024,ya,ID-99.01,a', '99.02,pkh,2024,,Q,2024-03,ya,ID-99.03,b']
		const { cells } = readCsvCells('unduh/a.csv', `${head}${rows.join('\r\n')}\r\n`)
		expect(cells.map(({ mark, others }) => [mark, others])).toEqual([
			['Q', []],
			['Q|ID-99.03', []],
		])
	})

	test('leaves tables of observations alone', () => {
		expect(say(readCsvCells('unduh/a.csv', 'kode_wilayah,indikator,nilai\r\n99.01,p0,12\r\n'))).toEqual([])
	})
})

describe('readJsonCells', () => {
	test('takes places from whatever lies around a number', () => {
		const json = {
			kode_wilayah: '99.01',
			dalam: [{ kode_wilayah: '99.01.01' }],
			penerima: [
				{
					program: 'pkh',
					ukuran: 'keluarga',
					deret: [
						{ periode: '2023', nilai: 12 },
						{ periode: '2024', nilai: null, status: 'Q' },
					],
					rincian: [{ rincian: 'komponen', periode: '2024', nilai: { pendidikan: 7, kesehatan: null } }],
				},
			],
		}
		expect(say(readJsonCells('api/a.json', JSON.stringify(json)))).toEqual([
			'99.01 pkh 2023 total total keluarga shown 12',
			'99.01 pkh 2024 total total keluarga hidden ',
			'99.01 pkh 2024 komponen pendidikan keluarga shown 7',
			'99.01 pkh 2024 komponen kesehatan keluarga hidden ',
		])
	})

	test('keeps other numbers beside a hidden one', () => {
		const json = '[{"kode_wilayah":"99.01","program":"pkh","periode":"2024","nilai":null,"status":"Q","bagian":0.4}]'
		expect(readJsonCells('a.json', json).cells[0]?.others).toEqual([{ name: 'bagian', value: 0.4 }])
	})
})

describe('readHtmlCells', () => {
	test('reads a table whose rows are areas', () => {
		const html = `<table class="x" data-recipients data-program="pkh" data-periode="2024" data-rincian="komponen" data-ukuran="keluarga">
			<thead><tr><th>Desa</th><th>Jumlah</th></tr></thead><tbody>
			<tr data-wilayah="99.01.01.2001"><th scope="row"><a href="/x/">Desa 7</a></th><td data-kategori="total">1.234<sup aria-hidden="true">s</sup><span class="vh"> (sementara 2)</span></td><td class="r q" data-kategori="pendidikan"><span>disamarkan</span></td></tr>
			<tr data-wilayah="99.01.01.2002"><th>B</th><td data-kategori="total">belum ada<td data-kategori="pendidikan">3 atau 4</tr></table>`
		expect(say(readHtmlCells('wilayah/a/index.html', html))).toEqual([
			'99.01.01.2001 pkh 2024 total total keluarga shown 1234',
			'99.01.01.2001 pkh 2024 komponen pendidikan keluarga hidden ',
			'99.01.01.2002 pkh 2024 total total keluarga missing ',
			'unread 99.01.01.2002, pkh, 2024',
		])
	})

	test('reads a table whose columns are periods and rows are programmes', () => {
		const html = `<table data-recipients data-wilayah="99.01" data-ukuran="keluarga"><tr><th>Program</th><th data-periode="2023">2023</th><th data-periode="2024">2024</th></tr>
			<tr><th colspan="3">Kurangi beban</th></tr>
			<tr data-program="pkh"><th>PKH</th><td>1,017</td><td>0</td></tr></table>`
		expect(say(readHtmlCells('en/wilayah/a/index.html', html))).toEqual([
			'99.01 pkh 2023 total total keluarga shown 1017',
			'99.01 pkh 2024 total total keluarga shown 0',
		])
	})

	test('reports numbers that nothing explains, and leaves other tables alone', () => {
		const html = `<table data-program="pkh"><tr data-wilayah="99.01"><td>3</td></tr></table><table><tr><td>4</td></tr></table>`
		expect(say(readHtmlCells('a.html', html))).toEqual(['unread 99.01, pkh'])
	})

	test('reads what elements of a chart carry', () => {
		const html =
			'<rect data-program="pkh" data-periode="2024" data-wilayah="99.01" data-ukuran="keluarga" data-nilai="12"/>'
		expect(say(readHtmlCells('a.html', html))).toEqual(['99.01 pkh 2024 total total keluarga shown 12'])
	})
})
