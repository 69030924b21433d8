import { describe, expect, test } from 'vitest'
import { reasons } from '../../../../../scripts/verify/attack/unlabelled/reasons.ts'
import { smallNumbers } from '../../../../../scripts/verify/attack/unlabelled/small-numbers.ts'

const smallIn = smallNumbers(5, ['Dapil Contoh 3', 'Keluarga Sejahtera 1'])
const found = (text: string) => smallIn(text).map(({ at, end }) => text.slice(at, end))

/** Lines as the site has them, by the reason that speaks for them. */
const lines: readonly (readonly [string, string])[] = [
	['part of a year', 'Tahap 3'],
	['part of a year', 'triwulan 2 tahun 2024'],
	['day of a month', 'Disajikan 2 April 2024'],
	['day of a month', 'Published on March 3, 2024'],
	['length of time', 'Lihat 4 periode dalam tabel'],
	['rank', 'peringkat 1 ialah angka tertinggi'],
	['number of a law', 'Peraturan Menteri Sosial Nomor 1 Tahun 2018'],
	['number of a law', 'Presidential Instruction 4 of 2025'],
	['count of areas', '2 kecamatan25 desa'],
	['count of areas', 'Jumlah dari 2 kecamatan.'],
	['rows that a version changed', 'Peserta: 1.0.0 menjadi 1.1.0 (2 baris baru; 1 nilai atau status direvisi)'],
	['rows that a version changed', '3 rows removed; 1 new row; 1 value or status revised'],
	['areas shown of all', '2 dari 2'],
	['areas shown of all', 'Belum semua kecamatan terbit (1 dari 12).'],
	['areas of a class in the key of a map', '258 sampai 300 (3)'],
	['areas of a class in the key of a map', 'no data yet (1)'],
	['share', 'turun 2 poin persen'],
	['larger number', 'Rp3 miliar'],
	['count of things that are no recipients', 'Siapa yang menyebut nilai ini (1 sumber)'],
	['number of a law', 'unless the person agrees in writing (Article 18(2)).'],
	['size of a file', 'CSV (4 KB)'],
	['rank of a post', 'Penanggung Jawab Teknis (setingkat Eselon 3)'],
	['each once', 'satu baris satu penerima (2021–2024)'],
	['each once', 'Angka tidak dijumlahkan: satu keluarga dapat menerima lebih dari satu program.'],
]

describe('a number below the threshold', () => {
	test.each(lines)('counts no recipients: %s, "%s"', (id, line) => {
		expect(found(line)).toEqual([])
		expect(reasons.map((reason) => reason.id)).toContain(id)
	})

	test('has no reason that no line of the site needs', () => {
		expect([...new Set(reasons.map(({ id }) => id))].sort()).toEqual([...new Set(lines.map(([id]) => id))].sort())
	})

	test('is no piece of a longer number, code or name', () => {
		for (const line of [
			'1.204',
			'0,3',
			'3,5',
			'2024-T3',
			'99.01.01.2003',
			'Q3',
			'\u22122',
			'Dapil Contoh 3',
			'Sejahtera 1',
		])
			expect(found(line), line).toEqual([])
	})

	test('is found as digit and as word, in a sentence, a cell or brackets', () => {
		expect(found('3')).toEqual(['3'])
		expect(found('hanya 3 keluarga, 4 orang (2)')).toEqual(['3', '4', '2'])
		expect(found('tiga keluarga, two families, satu hal')).toEqual(['tiga', 'two'])
		expect(found('3 dari 12 keluarga')).toEqual(['3'])
		expect(found('Contoh 4, 5 dan 12')).toEqual(['4'])
	})
})
