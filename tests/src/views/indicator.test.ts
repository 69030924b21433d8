import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import type { IndicatorFile } from '../../../src/schemas/indicator-file.ts'
import { type AreaTable, allAreas } from '../../../src/topics/indicator/all-areas.ts'
import { firstCompared } from '../../../src/topics/indicator/first-compared.ts'
import { homeFigure } from '../../../src/topics/indicator/home-figure.ts'
import { indicatorTrend } from '../../../src/topics/indicator/indicator-trend.ts'
import { area } from './invented-areas.ts'
import { computed, figure, marchSeries } from './invented-figures.ts'
import { indicator } from './invented-indicators.ts'

const p0 = indicator('p0', {
	name: { id: 'Persentase penduduk miskin', en: 'Poverty rate' },
	unit: 'persen',
	measure: 'rate',
	decimals: 2,
})
const entry = (code: string, figures: IndicatorFile['areas'][number]['figures']) => ({
	area: area(code),
	hasPage: true,
	figures,
})
const file = (areas: IndicatorFile['areas']): IndicatorFile => ({ indicator: p0, datasets: ['contoh'], areas })

const cellsOf = (table: AreaTable | null | undefined) => table?.table.rows.map(({ cells }) => cells)
const headsOf = (table: AreaTable | null | undefined) => table?.table.columns.map(({ label }) => label)

describe('all areas of an indicator', () => {
	const told = allAreas(
		file([
			entry('00', marchSeries({ 2023: 9.36, 2024: 9.03, 2025: 8.47 })),
			entry('99', marchSeries({ 2025: 10 })),
			entry('99.01', marchSeries({ 2023: 18.7, 2024: 17.78, 2025: 17.02 })),
			entry('99.01.01', marchSeries({ 2025: 11 })),
			entry('99.71', marchSeries({ 2025: 0 })),
			entry('99.01.01.2001', [figure('2024', 3, { status: 'U' })]),
			entry('99.01.01.2002', [figure('2024', 4)]),
		]),
		'id',
	)

	it('stand in one table, the highest first, with the villages of each kabupaten in another', () => {
		expect(cellsOf(told.upper)?.map(([name, newest]) => [name, newest])).toEqual([
			['Kabupaten Contoh', '17,02'],
			['Kecamatan Rintis, Contoh', '11,00'],
			['Contoh Raya', '10,00'],
			['Indonesia', '8,47'],
			['Kota Contoh', { text: '0,00', state: 'zero' }],
		])
		expect(told.villages.map(({ title, count }) => [title, count])).toEqual([['Desa/kelurahan di Kabupaten Contoh', 2]])
		expect(cellsOf(told.villages[0])).toEqual([
			['Kenanga, Rintis', '4,00'],
			['Melati, Rintis', { text: '3,00', state: 'doubtful', mark: { text: 'diragukan', kind: 'u' } }],
		])
		expect(told.upper?.table.rows.filter(({ me }) => me).map(({ cells }) => cells[0])).toEqual(['Kabupaten Contoh'])
	})

	it('tell the newest figure, its change in a year and since the first comparable year, and draw the series', () => {
		expect(headsOf(told.upper)).toEqual(['Wilayah', 'Maret 2025', 'Setahun', 'Sejak 2023', 'Deret 2023–2025'])
		const [own, , province] = cellsOf(told.upper) ?? []
		expect(own?.slice(1, 4)).toEqual(['17,02', '−0,76', '−1,68'])
		expect(own?.[4]).toMatchObject({ text: '', words: '2023: 18,70; 2025: 17,02' })
		expect(province?.slice(2)).toEqual(Array(3).fill({ text: 'belum ada', state: 'missing' }))
	})

	it('take no change across a break, and begin after it', () => {
		const broken = [figure('2013', 14), figure('2014', 12, { status: 'B' }), figure('2015', 11), figure('2016', 10)]
		const fresh = [figure('2014', 9), figure('2015', 8), figure('2016', 9, { status: 'B' })]
		const { upper } = allAreas(file([entry('99', broken), entry('99.01', fresh), entry('99.02', broken)]), 'id')
		expect(headsOf(upper)?.slice(2, 4)).toEqual(['Setahun', 'Sejak 2014'])
		expect(cellsOf(upper)?.map((cells) => cells.slice(2, 4))).toEqual([
			['−1,00', '−2,00'],
			['−1,00', '−2,00'],
			[
				{ text: 'patahan', state: 'missing' },
				{ text: 'belum ada', state: 'missing' },
			],
		])
	})

	it('name the period of a figure that is not of the heading’s', () => {
		const { upper } = allAreas(
			file([
				entry('99', marchSeries({ 2025: 10 })),
				entry('99.01', marchSeries({ 2025: 12 })),
				entry('99.02', marchSeries({ 2024: 11 })),
			]),
			'id',
		)
		expect(headsOf(upper)).toEqual(['Wilayah', 'Maret 2025'])
		expect(cellsOf(upper)?.[1]).toEqual(['Kabupaten Misal', '11,00 (Maret 2024)'])
	})

	it('say of how many areas a partial sum is made, and leave out sums of less than half of them', () => {
		const { upper } = allAreas(
			file([
				entry('99', [figure('2024', 7, computed('Σ p', 148, 295))]),
				entry('99.01', [figure('2024', 6, computed('Σ p', 147, 295))]),
			]),
			'en',
		)
		expect(cellsOf(upper)).toEqual([['Contoh Raya', { text: '7.00 (148/295)', state: 'partial' }]])
	})

	it('speak of desa where kelurahan are not assessed', () => {
		const villages = [entry('99.01.01.2001', [figure('2024', 0.9)])]
		const idm = indicator('idm', { unit: 'indeks', theme: 'desa' })
		const titles = (language: 'id' | 'en') =>
			allAreas({ ...file(villages), indicator: idm }, language).villages.map(({ title }) => title)
		expect(titles('id')).toEqual(['Desa di Kabupaten Contoh'])
		expect(titles('en')).toEqual(['Desa in Kabupaten Contoh'])
		expect(allAreas({ ...file(villages), indicator: idm }, 'id').upper).toBeNull()
	})

	it('order words by their own order, not by the alphabet', () => {
		const status = indicator('status-idm', { measure: 'category', categories: ['tertinggal', 'maju', 'mandiri'] })
		const said = (code: string, category: string) => entry(code, [figure('2024', null, { category })])
		const { villages } = allAreas(
			{ ...file([said('99.01.01.2001', 'maju'), said('99.01.01.2002', 'mandiri')]), indicator: status },
			'id',
		)
		expect(cellsOf(villages[0])).toEqual([
			['Kenanga, Rintis', 'mandiri'],
			['Melati, Rintis', 'maju'],
		])
		expect(villages[0]?.table.columns[1]?.order).toEqual(['tertinggal', 'maju', 'mandiri'])
	})
})

describe('the first figure of the page', () => {
	it('is that of the home area, with its place', () => {
		expect(homeFigure(file([entry('99.01', marchSeries({ 2025: 17.02 }))]), 'id')).toEqual({
			number: '17,02%',
			where: 'Contoh, Maret 2025',
			reference: '2025-03',
			told: 'tertinggi di Contoh Raya',
			href: '/wilayah/99.01/',
		})
	})

	it('is the median of what lies in the home area where it has none of its own', () => {
		const villages = ['2001', '2002', '2004'].map((end, index) =>
			entry(`99.01.01.${end}`, [figure('2024', 0.7 + index / 10)]),
		)
		const idm = indicator('idm-lain', { unit: 'indeks', decimals: 4 })
		expect(homeFigure({ ...file(villages), indicator: idm }, 'id')).toMatchObject({
			number: '0,8000',
			told: 'nilai tengah dari 3 desa/kelurahan',
		})
	})

	it('is else that of the first area with a sure one, or none', () => {
		const other = indicator('lain', { unit: 'persen', decimals: 1 })
		const of = (areas: IndicatorFile['areas']) => homeFigure({ ...file(areas), indicator: other }, 'en')
		const unsure = entry('00', [figure('2025', 9, { status: 'U' })])
		expect(of([unsure, entry('99', [figure('2025', 8)])])).toMatchObject({ number: '8.0%', where: 'Contoh Raya, 2025' })
		expect(of([unsure])).toBeNull()
		expect(of([])).toBeNull()
	})

	it('counts the places of the highest word', () => {
		const status = indicator('status-idm', { measure: 'category', categories: ['tertinggal', 'maju', 'mandiri'] })
		const said = (code: string, category: string) => entry(code, [figure('2024', null, { category })])
		const areas = [said('99.01.01.2001', 'maju'), said('99.01.01.2002', 'maju'), said('99.01.01.2004', 'tertinggal')]
		expect(homeFigure({ ...file(areas), indicator: status }, 'en')).toMatchObject({
			number: '2 of 3 desa',
			told: 'are maju',
		})
	})
})

describe('the areas an indicator is first compared by', () => {
	const rates = (values: Readonly<Record<string, number>>) =>
		file(Object.entries(values).map(([code, value]) => entry(code, [figure('2025', value)])))

	it('are home, the highest, the lowest and the area around', () => {
		expect(firstCompared(rates({ '99': 9, '99.01': 5, '99.02': 8, '99.03': 2, '99.04': 4 }))).toEqual([
			'99.01',
			'99.02',
			'99.03',
			'99',
		])
		expect(firstCompared(rates({ '99.01': 8, '99.02': 5, '99.03': 2 }))).toEqual(['99.01', '99.03'])
	})

	it('are those around where nothing stands beside home', () => {
		expect(firstCompared(rates({ '00': 8, '99': 9 }))).toEqual(['99', '00'])
	})
})

describe('the trend of an indicator', () => {
	it('sets Indonesia and the provinces side by side, with the same numbers in a table', () => {
		const chart = indicatorTrend(
			file([
				entry('00', marchSeries({ 2024: 9.03, 2025: 8.47 })),
				entry('99', marchSeries({ 2023: 11, 2024: 10.5, 2025: 10 })),
			]),
			'id',
		)
		expect(chart?.finding).toBe('Persentase penduduk miskin di Contoh Raya turun 1,00 poin persen sejak Maret 2023')
		expect(chart?.table.rows.map(({ cells }) => cells)).toEqual([
			['2025', '8,47', '10,00'],
			['2024', '9,03', '10,50'],
			['2023', { text: 'tidak ada data', state: 'missing' }, '11,00'],
		])
	})

	it('is none where fewer than two of them have a series', () => {
		expect(
			indicatorTrend(
				file([entry('00', marchSeries({ 2024: 9, 2025: 8 })), entry('99', marchSeries({ 2025: 1 }))]),
				'id',
			),
		).toBeNull()
		expect(indicatorTrend(file([entry('99.01', marchSeries({ 2024: 9, 2025: 8 }))]), 'id')).toBeNull()
	})
})
