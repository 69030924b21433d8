import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import type { IndicatorFile } from '../../../src/schemas/indicator-file.ts'
import { areaGroups } from '../../../src/topics/indicator/area-groups.ts'
import { indicatorTrend } from '../../../src/topics/indicator/indicator-trend.ts'
import { area } from './invented-areas.ts'
import { computed, figure, marchSeries } from './invented-figures.ts'
import { indicator } from './invented-indicators.ts'

const p0 = indicator('p0', {
	name: { id: 'Persentase penduduk miskin', en: 'Poverty rate' },
	unit: 'persen',
	decimals: 2,
})
const entry = (code: string, figures: IndicatorFile['areas'][number]['figures']) => ({
	area: area(code),
	hasPage: true,
	figures,
})
const file = (areas: IndicatorFile['areas']): IndicatorFile => ({ indicator: p0, datasets: ['contoh'], areas })

describe('all areas of an indicator', () => {
	const groups = areaGroups(
		file([
			entry('00', marchSeries({ 2024: 9.03, 2025: 8.47 })),
			entry('99', marchSeries({ 2025: 10 })),
			entry('99.01', marchSeries({ 2025: 17.02 })),
			entry('99.71', [figure('2025', 0, { reference: '2025-03' })]),
			entry('99.01.01.2001', [figure('2024', 3, { status: 'U' })]),
		]),
		'id',
	)

	it('are grouped by what they lie in, from the country down', () => {
		expect(groups.map(({ title, count }) => [title, count])).toEqual([
			['Indonesia dan provinsi', 2],
			['Kabupaten/kota di Contoh Raya', 2],
			['Desa/kelurahan di Kabupaten Contoh', 1],
		])
	})

	it('have a column a year, and an empty cell where there is no figure', () => {
		expect(groups[0]?.table.columns.map(({ label }) => label)).toEqual(['Wilayah', '2024', '2025'])
		expect(groups[0]?.table.rows.map(({ cells }) => cells)).toEqual([
			['Indonesia', '9,03', '8,47'],
			['Contoh Raya', '', '10,00'],
		])
	})

	it('mark the year in which a series starts anew', () => {
		const [group] = areaGroups(
			file([entry('99', [figure('2014', 10), figure('2015', 12, { status: 'B' }), figure('2016', 11)])]),
			'id',
		)
		expect(group?.table.columns.map(({ label }) => label)).toEqual(['Wilayah', '2014', '2015, patahan', '2016'])
	})

	it('keep zero and doubtful figures apart from others', () => {
		expect(groups[1]?.table.rows[1]?.cells[1]).toEqual({ text: '0,00', state: 'zero' })
		expect(groups[2]?.table.rows[0]?.cells[1]).toMatchObject({ text: '3,00', state: 'doubtful' })
	})

	it('say of how many areas a partial sum is made', () => {
		const [group] = areaGroups(file([entry('99', [figure('2024', 7, computed('Σ p', 148, 295))])]), 'en')
		expect(group?.table.rows[0]?.cells[1]).toEqual({ text: '7.00 (148/295)', state: 'partial' })
	})

	it('leave out sums of less than half of the areas, and an area that has nothing else', () => {
		const groups = areaGroups(
			file([
				entry('99.01', [figure('2023', 6), figure('2024', 7, computed('Σ p', 147, 295))]),
				entry('99.71', [figure('2024', 7, computed('Σ p', 1, 4))]),
				entry('99.02', [figure('2024', 8, computed('Σ p', 2, 4)), figure('2025', 9, computed('a ÷ b'))]),
			]),
			'id',
		)
		expect(groups.map(({ count }) => count)).toEqual([2])
		expect(groups[0]?.table.columns.map(({ label }) => label)).toEqual(['Wilayah', '2023', '2024', '2025'])
		expect(groups[0]?.table.rows.map(({ cells }) => cells)).toEqual([
			['Kabupaten Contoh', '6,00', '', ''],
			['Kabupaten Misal', '', { text: '8,00 (2/4)', state: 'partial' }, '9,00'],
		])
	})

	it('speak of desa where kelurahan are not assessed', () => {
		const villages = [entry('99.01.01.2001', [figure('2024', 0.9)])]
		const idm = indicator('idm', { unit: 'indeks', theme: 'desa' })
		const titles = (language: 'id' | 'en') =>
			areaGroups({ ...file(villages), indicator: idm }, language).map(({ title }) => title)
		expect(titles('id')).toEqual(['Desa di Kabupaten Contoh'])
		expect(titles('en')).toEqual(['Desa in Kabupaten Contoh'])
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
		expect(chart?.finding).toBe('Sejak Maret 2023 persentase penduduk miskin di Contoh Raya turun 1,00 poin persen')
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
