import { describe, expect, it } from 'vitest'
import type { Batch } from '../../../scripts/bulk/engines/rows-engine.ts'
import { SumCheck } from '../../../scripts/bulk/sum-check.ts'

const words = {
	areas: ['99.01.01.2001', '99.01.02.2001', '?'],
	around: ['99.01', '99.01.01', '99.01.02', '?'],
	words: ['', '2024', 'pkh'],
	aliases: new Map(),
}
const zeros = [0, 0]
const villages: Batch<'village'> = {
	rows: 2,
	columns: {
		area: [0, 1],
		programme: [2, 2],
		period: [1, 1],
		breakdown: zeros,
		category: zeros,
		row_count: [3, 4],
		recipient_count: [3, 4],
		rupiah: [30, 40],
		unpaid_rows: zeros,
	},
}
const around = (area: number[], counts: number[], rupiah: number[]): Batch<'kecamatan'> => ({
	rows: area.length,
	columns: {
		area,
		programme: area.map(() => 2),
		period: area.map(() => 1),
		row_count: counts,
		recipient_count: counts,
		rupiah,
	},
})

/** What is said of the answers of an engine that was given seven rows. */
function said(kecamatan: Batch<'kecamatan'>, kabupaten: Batch<'kabupaten'>): string {
	const check = new SumCheck(words, 7)
	check.takeVillages(villages)
	check.takeAround('kecamatan', kecamatan)
	check.takeAround('kabupaten', kabupaten)
	try {
		check.end()
		return 'believed'
	} catch (error) {
		return (error as Error).message.split('\n')[0] ?? ''
	}
}

describe('the sums of an engine', () => {
	it('are believed where those of kecamatan and kabupaten are those of the villages', () => {
		expect(said(around([1, 2], [3, 4], [30, 40]), around([0], [7], [70]))).toBe('believed')
	})

	it('are not believed where an answer is about a part of the rows', () => {
		expect(said(around([1], [3], [30]), around([0], [7], [70]))).toMatchInlineSnapshot(
			'"Jawaban mesin data (kecamatan) mencakup 3 dari 7 baris. Tidak ada angka yang dipakai; jalankan lagi."',
		)
	})

	it('are not believed where a part is there twice and another is not', () => {
		expect(said(around([1, 2], [4, 3], [30, 40]), around([0], [7], [70]))).toMatch(/^Jumlah kecamatan 99.01.01 menurut/)
		expect(said(around([1, 2], [3, 4], [30, 40]), around([0], [7], [60]))).toMatch(/^Jumlah kabupaten 99.01 menurut/)
	})
})
