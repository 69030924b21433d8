import { describe, expect, it } from 'vitest'
import { cell, numberAt, observationsOf, shippedValues } from './shipped-data.ts'

const values = shippedValues()
const rows = observationsOf('kemiskinan-kabupaten-kota')
const provinces = ['33', '35', '64']
const years = Array.from({ length: 11 }, (_, index) => 2015 + index)

function poorPeopleBelow(province: string, year: number): number {
	return rows
		.filter((row) => row.indikator === 'penduduk-miskin' && row.periode === String(year))
		.filter((row) => cell(row, 'kode_wilayah').startsWith(`${province}.`))
		.reduce((sum, row) => sum + Number(cell(row, 'nilai')), 0)
}

describe('shipped poverty figures', () => {
	it('tell of Sumenep 20.51 percent in 2021 and 18.76 percent, not 18.75, in 2022', () => {
		expect(numberAt(values, '35.29', '2021', 'p0')).toBe(20.51)
		expect(numberAt(values, '35.29', '2022', 'p0')).toBe(18.76)
	})

	it.each(provinces.flatMap((province) => years.map((year) => ({ province, year }))))(
		'add up to the province within 60 people: $province in $year',
		({ province, year }) => {
			const official = numberAt(values, province, `${year}-03`, 'penduduk-miskin')
			expect(Math.abs(poorPeopleBelow(province, year) - official)).toBeLessThanOrEqual(60)
		},
	)

	it('mark each series break, for every kabupaten/kota that then has a figure', () => {
		const years = ['2006', '2008', '2010', '2012', '2015']
		const breaks = rows.filter((row) => row.status === 'B')
		expect([...new Set(breaks.map((row) => cell(row, 'periode')))].toSorted()).toEqual(years)
		const due = rows.filter((row) => years.includes(cell(row, 'periode')) && !/^p[12]$/.test(cell(row, 'indikator')))
		expect(due.filter((row) => row.status !== 'B' || !row.catatan?.startsWith('patahan deret: '))).toEqual([])
	})

	it('mark as estimated the years in which one ratio made the figures of a province, and say so', () => {
		const estimated = rows.filter((row) => row.status === 'E')
		const groups = new Set(estimated.map((row) => `${cell(row, 'kode_wilayah').slice(0, 2)} ${row.periode}`))
		expect([...groups].toSorted()).toEqual(['33 2005', '33 2014', '35 2005', '35 2011', '35 2014', '64 2011'])
		for (const row of estimated) expect(row.catatan).toMatch(/^tampak dihitung dari angka tahun sebelumnya/)
		const whole = rows.filter((row) => {
			const group = `${cell(row, 'kode_wilayah').slice(0, 2)} ${row.periode}`
			return groups.has(group) && row.indikator !== 'garis-kemiskinan'
		})
		expect(estimated).toHaveLength(whole.length)
	})

	it('mark three cells as doubtful and say why', () => {
		const doubtful = rows.filter((row) => row.status === 'U')
		expect(doubtful.map((row) => `${row.kode_wilayah} ${row.periode} ${row.indikator}`)).toEqual([
			'35.29 2024 p1',
			'35.29 2024 p2',
			'35.74 2011 garis-kemiskinan',
		])
		for (const row of doubtful) expect(row.catatan).toMatch(/^nilai meragukan: /)
	})

	it('stop at kabupaten/kota', () => {
		for (const row of rows) expect(row.kode_wilayah).toMatch(/^\d{2}\.\d{2}$/)
	})

	it('give Mahakam Ulu figures from 2015 on; before that the tables count it in Kutai Barat, which says so', () => {
		const own = rows.filter((row) => row.kode_wilayah === '64.11')
		const valued = own.filter((row) => row.nilai !== '').map((row) => cell(row, 'periode'))
		expect(valued.toSorted()[0]).toBe('2015')
		const before = own.filter((row) => cell(row, 'periode') < '2015')
		expect(before.map((row) => [row.periode, row.status])).toEqual([
			...Array.from({ length: 3 }, () => ['2013', 'M']),
			...Array.from({ length: 3 }, () => ['2014', 'M']),
		])
	})

	it('cover all 83 kabupaten/kota in 2025 with all five indicators', () => {
		for (const indicator of ['p0', 'p1', 'p2', 'penduduk-miskin', 'garis-kemiskinan']) {
			const areas = rows.filter((row) => row.periode === '2025' && row.indikator === indicator)
			expect(areas).toHaveLength(83)
		}
	})
})
