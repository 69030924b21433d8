import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../../src/gate/mapping/workbook/read-workbook.ts'
import { textsIn } from './cells-of.ts'

const texts = (csv: string) => textsIn('tabel.csv', strToU8(csv))

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
	const bytes = new Uint8Array(text.length * 2)
	const view = new DataView(bytes.buffer)
	for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === 'le')
	return bytes
}

const table = [
	['Kode', 'Nama', 'Persen'],
	['99.01', 'Kabupaten Contoh', '14,15'],
	['99.02', 'Kota Contoh', '7,2'],
]

describe('the sign between cells', () => {
	it.each([';', '\t', '|'])('is found when it is %j beside decimal commas', (sign) => {
		expect(texts(table.map((row) => row.join(sign)).join('\n'))).toEqual(table)
	})

	it('is a comma beside decimal points, quoted decimal commas and prose', () => {
		const csv = 'kode,nama,catatan\n99.01,"Contoh, Kab.","14,15"\n99.02,Kota,"sementara; lihat catatan"\n'
		expect(texts(csv)).toEqual([
			['kode', 'nama', 'catatan'],
			['99.01', 'Contoh, Kab.', '14,15'],
			['99.02', 'Kota', 'sementara; lihat catatan'],
		])
	})

	it('is found below titles and above notes', () => {
		const csv =
			'Tabel 1. Penduduk miskin, 2025;;\n;;\nKode;Jumlah, ribu;P0\n99.01;257,29;14,15\n99.02;1.257,3;7,2\nSumber: BPS, 2025;;\n'
		expect(texts(csv)).toEqual([
			['Tabel 1. Penduduk miskin, 2025'],
			[],
			['Kode', 'Jumlah, ribu', 'P0'],
			['99.01', '257,29', '14,15'],
			['99.02', '1.257,3', '7,2'],
			['Sumber: BPS, 2025'],
		])
	})

	it('is what a line sep= says, which is no row', () => {
		expect(texts('sep=|\na|b;c;d\n1|2;3;4')).toEqual([
			['a', 'b;c;d'],
			['1', '2;3;4'],
		])
	})

	it('is found inside lines that were quoted as a whole', () => {
		expect(texts('"kode;nama;nilai"\n"99.01;""Contoh; Kab."";14,15"\n"99.02;Kota;7,2"\n')).toEqual([
			['kode', 'nama', 'nilai'],
			['99.01', 'Contoh; Kab.', '14,15'],
			['99.02', 'Kota', '7,2'],
		])
		expect(texts('"Kabupaten Contoh"\n"Kota Contoh"\n')).toEqual([['Kabupaten Contoh'], ['Kota Contoh']])
	})

	it('is none in a list of one column', () => {
		expect(texts('kode\n99.01\n99.02\n')).toEqual([['kode'], ['99.01'], ['99.02']])
	})
})

describe('cells of a CSV', () => {
	it('hold line breaks and doubled quotes, however lines end', () => {
		const csv = (end: string) => ['a,b', `"satu${end}dua","kata ""itu"""`, '1,2', ''].join(end)
		const expected = [
			['a', 'b'],
			['satu\ndua', 'kata "itu"'],
			['1', '2'],
		]
		for (const end of ['\n', '\r\n', '\r']) expect(texts(csv(end))).toEqual(expected)
	})

	it('are texts without a number: their notation is not known yet', () => {
		const [sheet] = readWorkbook('rekap 2025.final.csv', strToU8('a,b\n1.234,99.01')).sheets
		expect(sheet?.name).toBe('rekap 2025.final')
		expect(sheet?.rows[1]?.[0]).toEqual({ text: '1.234', number: null, date: null, formula: false, percent: false })
	})

	it('come out of the formula that keeps Excel from reading a number', () => {
		expect(texts('kode;nilai\n="99.10";1\n"=""99.20""";2')).toEqual([
			['kode', 'nilai'],
			['99.10', '1'],
			['99.20', '2'],
		])
	})
})

describe('the letters of a CSV', () => {
	const rich = 'kode;nama\n99.01;Daérah “A”\n'
	const plain = 'kode;nama\n99.01;Contoh\n'
	const windows1252 = Uint8Array.from(rich, (sign) => ({ '“': 0x93, '”': 0x94 })[sign] ?? sign.charCodeAt(0))

	it.each([
		['UTF-8', strToU8(rich), 'Daérah “A”', null],
		['UTF-8 with a mark', strToU8(`\ufeff${rich}`), 'Daérah “A”', null],
		['UTF-16 LE with a mark', utf16(`\ufeff${rich}`, 'le'), 'Daérah “A”', null],
		['UTF-16 BE with a mark', utf16(`\ufeff${rich}`, 'be'), 'Daérah “A”', null],
		['UTF-16 LE', utf16(plain, 'le'), 'Contoh', 'utf-16le'],
		['UTF-16 BE', utf16(plain, 'be'), 'Contoh', 'utf-16be'],
		['Windows-1252', windows1252, 'Daérah “A”', 'windows-1252'],
	])('are read as %s, and a guess is announced', (_, bytes, name, guess) => {
		expect(textsIn('tabel.csv', bytes)).toEqual([
			['kode', 'nama'],
			['99.01', name],
		])
		const announced = guess ? [{ kind: 'encoding-guessed', encoding: guess }] : []
		expect(readWorkbook('tabel.csv', bytes).announcements).toEqual(announced)
	})

	it('may include the sign for what was lost, and the one with which DOS ended files', () => {
		expect(texts('a,b\n\ufffd,2\u001a')).toEqual([
			['a', 'b'],
			['\ufffd', '2'],
		])
	})
})
