import { describe, expect, it } from 'vitest'
import { cell, numberAt, observationsOf, shippedValues } from './shipped-data.ts'

const values = shippedValues()

/**
 * The Human Development Index by the method of BPS (2014): the geometric mean of the indices of life expectancy (20 to 85
 * years), of schooling (mean of expected years by 18 and mean years by 15) and of the logarithm of adjusted expenditure
 * (1,007,436 to 26,572,352 rupiah per person and year), times 100.
 */
function indexOf(area: string, year: string): number {
	const at = (indicator: string) => numberAt(values, area, year, indicator)
	const health = (at('umur-harapan-hidup') - 20) / (85 - 20)
	const schooling = (at('harapan-lama-sekolah') / 18 + at('rata-rata-lama-sekolah') / 15) / 2
	const [least, most] = [Math.log(1_007_436), Math.log(26_572_352)]
	const living = (Math.log(at('pengeluaran-per-kapita-disesuaikan')) - least) / (most - least)
	return 100 * Math.cbrt(health * schooling * living)
}

const rows = observationsOf('ipm-kabupaten-kota')
const published = rows.filter((row) => cell(row, 'kode_wilayah').startsWith('33.'))
const gapsOf = (year: string) =>
	published
		.filter((row) => row.periode === year)
		.map((row) => Math.abs(indexOf(cell(row, 'kode_wilayah'), year) - Number(cell(row, 'nilai'))))

describe('shipped Human Development Index', () => {
	it.each(['2020', '2021', '2022', '2023'])(
		'is the geometric mean of its components to the last digit printed: %s',
		(year) => {
			const gaps = gapsOf(year)
			expect(gaps).toHaveLength(35)
			expect(Math.max(...gaps)).toBeLessThan(0.006)
		},
	)

	it('of 2024 rests on another life expectancy than the one seen later, as its sidecar and its rows say', () => {
		const gaps = gapsOf('2024')
		expect(gaps.filter((gap) => gap >= 0.02)).toHaveLength(12)
		const noted = published.filter((row) => row.periode === '2024' && cell(row, 'catatan').includes('UHH'))
		expect(noted).toHaveLength(35)
	})
})

describe('shipped figures of extreme poverty', () => {
	const counted = observationsOf('kemiskinan-ekstrem-2020').filter((row) => row.indikator === 'penduduk-miskin-ekstrem')

	it('fit each other and the people that poverty figures rest on within half a percent; those that did not are left out', () => {
		expect(counted.map((row) => row.kode_wilayah)).toEqual(['35.13', '35.24', '35.26', '35.29'])
		for (const row of counted) {
			const area = cell(row, 'kode_wilayah')
			const people = (100 * numberAt(values, area, '2020', 'penduduk-miskin')) / numberAt(values, area, '2020', 'p0')
			const implied = (100 * Number(cell(row, 'nilai'))) / numberAt(values, area, '2020', 'persen-miskin-ekstrem')
			expect(Math.abs(implied / people - 1)).toBeLessThan(0.005)
		}
	})

	it('are never more than the poor', () => {
		for (const row of counted) {
			const area = cell(row, 'kode_wilayah')
			expect(Number(cell(row, 'nilai'))).toBeLessThan(numberAt(values, area, '2020', 'penduduk-miskin'))
		}
	})
})
