import { describe, expect, it } from 'vitest'
import { cell, numberAt, observationsOf, shippedValues } from './shipped-data.ts'

const values = shippedValues()
const areasOf = (dataset: string): string[] => [
	...new Set(observationsOf(dataset).map((row) => cell(row, 'kode_wilayah'))),
]

describe('shipped families of Randublatung', () => {
	const classes = ['keluarga-pra-sejahtera', 'keluarga-sejahtera-1', 'keluarga-sejahtera-2']
	const villages = areasOf('keluarga-sejahtera-randublatung-2020')
	const families = (village: string, id: string): number => numberAt(values, village, '2020', id)

	it('cover 18 desa and kelurahan of one kecamatan', () => {
		expect(villages).toHaveLength(18)
		for (const village of villages) expect(village).toMatch(/^33\.16\.02\./)
	})

	it('hold the printed figures of Pilang and the sums of the table', () => {
		expect(classes.map((id) => families('33.16.02.2006', id))).toEqual([436, 2505, 653])
		const sums = classes.map((id) => villages.reduce((sum, village) => sum + families(village, id), 0))
		expect(sums).toEqual([3144, 18085, 4708])
	})

	it('have the same shares everywhere within 0.2 points, which is why no share is published', () => {
		for (const village of villages) {
			const total = classes.reduce((sum, id) => sum + families(village, id), 0)
			const shares = classes.map((id) => (100 * families(village, id)) / total)
			const expected = [12.1, 69.7, 18.2]
			shares.forEach((share, index) => {
				expect(Math.abs(share - (expected[index] ?? 0))).toBeLessThan(0.2)
			})
		}
	})
})

describe('shipped population', () => {
	const dataset = 'penduduk-kabupaten-kota-2024'
	const at = (area: string, id: string): number => numberAt(values, area, '2024-12', id)

	it('adds up by sex in every area', () => {
		for (const area of areasOf(dataset)) {
			expect(at(area, 'penduduk-laki-laki') + at(area, 'penduduk-perempuan')).toBe(at(area, 'penduduk'))
		}
	})

	it.each(['33', '35', '64'])('of the kabupaten/kota adds up to province %s, people and area alike', (province) => {
		const regencies = areasOf(dataset).filter((area) => area.startsWith(`${province}.`))
		for (const id of ['penduduk', 'luas-km2']) {
			const sum = regencies.reduce((total, area) => total + at(area, id), 0)
			expect(sum).toBeCloseTo(at(province, id), 3)
		}
	})

	it('by kecamatan lacks the family cards of one kecamatan only, Tragah in Bangkalan', () => {
		const kecamatan = areasOf('penduduk-kecamatan-2024')
		expect(kecamatan).toHaveLength(65)
		expect(kecamatan.filter((area) => !values.has(`${area} 2024-01 kartu-keluarga`))).toEqual(['35.26.14'])
	})
})
