import { describe, expect, it } from 'vitest'
import { areaLevelSchema, depthOfLevel, levelOfCode } from '../../src/schemas/area-code.ts'
import { programmeBenefitSchema } from '../../src/schemas/programme-benefit.ts'
import { cell, observationsOf, type Row, registerOf, rowCounts, rowsOf } from './shipped-data.ts'

const indicators = new Map(registerOf('indicators.csv', 'id').map((row) => [cell(row, 'id'), row]))
const programmes = new Set(registerOf('programmes.csv', 'id').map((row) => cell(row, 'id')))
const observations = Object.keys(rowCounts).flatMap(observationsOf)

function indicatorOf(row: Row): Row {
	const indicator = indicators.get(cell(row, 'indikator'))
	if (!indicator) throw new Error(`unknown indicator ${row.indikator}`)
	return indicator
}

function isAccepted(row: Row): boolean {
	const indicator = indicatorOf(row)
	const value = cell(row, 'nilai')
	const words = cell(indicator, 'kategori')
	if (words !== '') return words.split('|').includes(value)
	return Number(value) >= Number(cell(indicator, 'minimum')) && Number(value) <= Number(cell(indicator, 'maksimum'))
}

describe('shipped register of indicators', () => {
	it('has each id once and each text in both languages', () => {
		expect(indicators.size).toBe(55)
		for (const row of indicators.values()) {
			for (const column of ['nama', 'singkatan', 'definisi', 'metode']) {
				expect(cell(row, column)).not.toBe('')
				expect(cell(row, `${column}_en`)).not.toBe('')
			}
		}
	})

	it('has a formula for derived indicators and for no others', () => {
		for (const row of indicators.values()) expect(cell(row, 'rumus') !== '').toBe(row.turunan === 'ya')
	})

	it('accepts every shipped value by its limits and words', () => {
		expect(observations.filter((row) => row.nilai !== '' && !isAccepted(row))).toEqual([])
	})

	it('lets no shipped value lie below the lowest valid level', () => {
		for (const row of observations) {
			const level = areaLevelSchema.parse(levelOfCode(cell(row, 'kode_wilayah')))
			const lowest = areaLevelSchema.parse(indicatorOf(row).tingkat_terendah)
			expect(depthOfLevel(level)).toBeLessThanOrEqual(depthOfLevel(lowest))
		}
	})
})

describe('shipped programmes', () => {
	it('have benefits that name a programme and keep the contract', () => {
		for (const row of registerOf('programme-benefits.csv', 'program', 'komponen', 'periode')) {
			expect(programmes).toContain(row.program)
			const note = row.catatan === '' ? null : { id: row.catatan, en: row.catatan_en }
			const benefit = {
				programme: row.program,
				component: { id: row.komponen, en: row.komponen_en },
				amountRupiah: Number(row.nilai_rupiah),
				per: row.per,
				period: row.periode,
				source: { id: row.sumber, en: row.sumber_en },
				copies: Number(row.jumlah_salinan),
				note,
			}
			expect(programmeBenefitSchema.safeParse(benefit).error?.issues).toBeUndefined()
		}
	})
})

describe('shipped amendments of areas', () => {
	const names = new Map(
		['regencies', 'districts', 'villages']
			.flatMap((file) => rowsOf(`node_modules/idn-area-data/data/${file}.csv`))
			.map((row) => [cell(row, 'code'), cell(row, 'name')]),
	)

	it('correct every name with a double quote in the three provinces, and only those', () => {
		const quoted = [...names].filter(([code, name]) => /^(33|35|64)/.test(code) && name.includes('"'))
		const corrections = registerOf('areas.csv', 'kode_wilayah', 'peristiwa').filter(
			(row) => row.peristiwa === 'koreksi',
		)
		expect(corrections.map((row) => [row.kode_wilayah, row.nama_lama]).toSorted()).toEqual(quoted.toSorted())
		for (const row of corrections) expect(row.nama).toBe(cell(row, 'nama_lama').replace('"', "'"))
	})

	it('date the split of Mahakam Ulu from Kutai Barat by its law', () => {
		const split = registerOf('areas.csv', 'kode_wilayah', 'peristiwa').filter((row) => row.peristiwa === 'pecah')
		expect(split.map((row) => [row.kode_wilayah, row.kode_asal, row.berlaku_mulai])).toEqual([
			['64.11', '64.07', '2013-01-11'],
		])
		expect(names.get('64.11')).toBe('Kabupaten Mahakam Ulu')
	})
})
