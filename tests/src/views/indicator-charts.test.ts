import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { decodePoints } from '../../../src/charts/chart-points.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import type { IndicatorFile } from '../../../src/schemas/indicator-file.ts'
import { changeChart } from '../../../src/topics/indicator/change-chart.ts'
import { figureMarks } from '../../../src/topics/indicator/figure-marks.ts'
import { indicatorCharts } from '../../../src/topics/indicator/indicator-charts.ts'
import { indicatorCitation } from '../../../src/topics/indicator/indicator-citation.ts'
import { endsFinding, standingChart } from '../../../src/topics/indicator/standing-chart.ts'
import { standingGroups } from '../../../src/topics/indicator/standing-groups.ts'
import { statusChart } from '../../../src/topics/indicator/status-chart.ts'
import { area } from './invented-areas.ts'
import { compared, computed, figure, marchSeries } from './invented-figures.ts'
import { indicator } from './invented-indicators.ts'
import { dataset } from './invented-site.ts'

const p0 = indicator('p0', {
	name: { id: 'Persentase penduduk miskin', en: 'Poverty rate' },
	unit: 'persen',
	measure: 'rate',
	decimals: 2,
	theme: 'kemiskinan',
})
const entry = (code: string, figures: Figure[]) => ({ area: area(code), hasPage: true, figures })
const file = (areas: IndicatorFile['areas'], of = p0): IndicatorFile => ({ indicator: of, datasets: ['contoh'], areas })
const regencies = ['99.01', '99.02', '99.03', '99.04', '99.05', '99.71'] as const
const rates = [17.02, 13, 12.5, 10, 7.75, 4]
const newest = (changes: Partial<Record<string, Partial<Figure>>> = {}) =>
	regencies.map((code, index) =>
		entry(code, [figure('2025', rates[index] ?? 0, { reference: '2025-03', ...changes[code] })]),
	)

describe('how an indicator stands', () => {
	it('says both ends with their values, in both languages', () => {
		expect(standingChart(file(newest()), 'id')?.finding).toBe(
			'Di Contoh Raya: tertinggi Contoh (17,02%), terendah Kota Contoh (4,00%)',
		)
		expect(standingChart(file(newest()), 'en')?.finding).toBe(
			'In Contoh Raya: highest Contoh (17.02%), lowest Kota Contoh (4.00%)',
		)
	})

	it('names areas that share an end, and counts them from three on', () => {
		const tied = (some: number[]) => {
			const entries = regencies.map((code, index) => entry(code, [figure('2025', some[index] ?? 0)]))
			return standingChart(file(entries), 'id')?.finding
		}
		expect(tied([9, 9, 5, 5, 5, 5])).toBe(
			'Di Contoh Raya: tertinggi Contoh dan Misal (9,00%), terendah 4 wilayah (5,00%)',
		)
		expect(tied([9.001, 9.004, 5, 4, 3, 2])).toContain('tertinggi Misal dan Contoh (9,00%)')
	})

	it('does not judge by a doubtful figure, but draws it', () => {
		const chart = standingChart(file(newest({ '99.01': { status: 'U' } })), 'id')
		expect(chart?.finding).toContain('tertinggi Misal (13,00%)')
		expect(standingGroups(file(newest({ '99.01': { status: 'U' } })))?.groups[0]?.items).toHaveLength(6)
	})

	it('sets no figure of another month and no partial sum beside the others, and says how many it leaves out', () => {
		const entries = newest({ '99.04': { reference: '2024-09' }, '99.05': computed('Σ p', 1, 3) })
		expect(standingGroups(file(entries))).toMatchObject({ reference: '2025-03', absent: 2 })
		expect(standingChart(file(entries), 'id')?.notes[0]?.text).toContain('2 wilayah lain belum punya angka')
	})

	it('draws the area above for a rate, never the total of a count', () => {
		const parent = compared({ parent: { area: '99', value: 10 } })
		const entries = newest(Object.fromEntries(regencies.map((code) => [code, parent])))
		expect(standingChart(file(entries), 'id')?.drawings[0]?.wide).toContain('Contoh Raya 10,00')
		const count = indicator('penduduk', { decimals: 2 })
		expect(standingChart(file(entries, count), 'id')?.drawings[0]?.wide).not.toContain('Contoh Raya 10,00')
	})

	it('tells the villages of a single kecamatan under its name', () => {
		const villages = ['99.01.01.2001', '99.01.01.2002', '99.01.01.2004'].map((code, index) =>
			entry(code, [figure('2020', 40 + index)]),
		)
		expect(standingGroups(file(villages))?.groups.map(({ within }) => within)).toEqual(['99.01.01'])
	})

	it('is no chart where all figures are alike or fewer than three', () => {
		const alike = regencies.map((code) => entry(code, [figure('2025', 0)]))
		expect(standingChart(file(alike), 'id')).toBeNull()
		expect(standingChart(file(newest().slice(0, 2)), 'id')).toBeNull()
		expect(indicatorCharts(file([], indicator('desa-tertinggal')), 'id')).toEqual([])
	})

	it('holds every dot in the table, in the order of the strips, and the median beside each heading', () => {
		const chart = standingChart(file(newest({ '99.02': { status: 'P' } })), 'id')
		expect(chart?.table.rows.map(({ cells }) => cells).slice(0, 2)).toEqual([
			['Kabupaten Contoh', 'Contoh Raya', '17,02'],
			[
				'Kabupaten Misal',
				'Contoh Raya',
				{ text: '13,00', state: 'provisional', mark: { text: 'sementara', kind: 'p' } },
			],
		])
		expect(chart?.table.rows).toHaveLength(6)
		expect(chart?.drawings[0]?.aside).toBe('6 wilayah, nilai tengah 11,25%')
	})

	it('says that all are the same where every sure figure prints alike', () => {
		const items = ['99.01', '99.02', '99.03'].map((code) => ({
			area: area(code),
			hasPage: true,
			figure: { ...figure('2025', 3), value: 3 },
		}))
		expect(endsFinding({ within: '99', items }, p0, 'id')).toBe('Di Contoh Raya semuanya sama: 3,00%')
	})
})

describe('villages by status', () => {
	const status = indicator('status-idm', {
		unit: 'kategori',
		measure: 'category',
		categories: ['tertinggal', 'berkembang', 'maju', 'mandiri'],
		theme: 'desa',
	})
	const villages = [
		entry('99.01.01.2001', [figure('2024', null, { category: 'mandiri' })]),
		entry('99.01.01.2002', [figure('2024', null, { category: 'maju' })]),
	]

	it('are counted by kabupaten and in all, without statuses nobody has', () => {
		const chart = statusChart(file(villages, status), 'id')
		expect(chart?.finding).toBe('1 dari 2 desa berstatus mandiri')
		expect(chart?.table.columns.map(({ label }) => label)).toEqual(['Wilayah', 'Mandiri', 'Maju', 'Desa'])
		expect(chart?.table.rows.map(({ cells }) => cells)).toEqual([
			['Semuanya', '1', '1', '2'],
			['Contoh', '1', '1', '2'],
		])
	})

	it('are none for an indicator that is a number', () => {
		expect(statusChart(file(newest()), 'id')).toBeNull()
	})
})

describe('the change of an indicator', () => {
	const series = (from: number, to: number) => marchSeries({ 2021: from, 2023: (from + to) / 2, 2025: to })
	const entries = regencies.map((code, index) => {
		const rate = rates[index] ?? 0
		return entry(code, code === '99.71' ? series(rate - 1, rate) : series(rate + 2, rate))
	})

	it('says the commonest direction and of how many areas', () => {
		expect(changeChart(file(entries), 'id')?.finding).toBe('Sejak 2021 turun di 5 dari 6 kabupaten/kota Contoh Raya')
		expect(changeChart(file(entries), 'en')?.finding).toBe(
			'Since 2021 down in 5 of 6 regencies and cities of Contoh Raya',
		)
	})

	it('says each difference in points with its direction', () => {
		const rows = changeChart(file(entries), 'id')?.table.rows.map(({ cells }) => cells)
		expect(rows?.[0]).toEqual(['Kabupaten Contoh', '19,02', '17,02', 'turun 2,00 poin persen'])
		expect(rows?.at(-1)).toEqual(['Kota Contoh', '3,00', '4,00', 'naik 1,00 poin persen'])
	})

	it('leaves out an area whose series breaks in between, and is none where the home area’s does', () => {
		const broken = (one: IndicatorFile['areas'][number]) => ({
			...one,
			figures: one.figures.map((each, index) => (index === 1 ? { ...each, status: 'B' as const } : each)),
		})
		const without = entries.map((one) => (one.area.code === '99.02' ? broken(one) : one))
		expect(changeChart(file(without), 'id')?.finding).toContain('dari 5 kabupaten/kota')
		const home = entries.map((one) => (one.area.code === '99.01' ? broken(one) : one))
		expect(changeChart(file(home), 'id')).toBeNull()
	})

	it('is none over fewer than three years', () => {
		const short = regencies.map((code) => entry(code, marchSeries({ 2024: 9, 2025: 8 })))
		expect(changeChart(file(short), 'id')).toBeNull()
	})
})

describe('each figure drawn of an indicator', () => {
	const steps = (last: number) => marchSeries({ 2015: 20, 2016: 19, 2017: 18, 2018: last })
	const over = file(regencies.map((code, index) => entry(code, steps(rates[index] ?? 0))))
	const inOneSeries = [standingChart(over, 'id'), changeChart(over, 'id')]

	it.each(inOneSeries.map((chart) => [chart?.id, chart] as const))('%s: has its number in the table', (_, chart) => {
		const svgs = chart?.drawings.flatMap(({ wide, narrow }) => [wide, narrow]) ?? []
		expect(svgs.length).toBeGreaterThan(1)
		for (const svg of svgs) {
			const { cells } = decodePoints(/ data-points="([^"]*)"/.exec(svg)?.[1] ?? '')
			expect(cells.length).toBeGreaterThan(3)
			const printed = cells.map(({ row, column }) => chart?.table.rows[row]?.cells[column])
			expect(printed.filter((cell) => typeof cell !== 'string' || !/^\d+,\d\d$/.test(cell))).toEqual([])
		}
	})
})

describe('what is said of the figures as a whole', () => {
	it('names years of breaks and counts provisional, doubtful and missing figures', () => {
		const entries = [
			entry('99', [figure('2014', 1, { status: 'B' }), figure('2015', 2, { status: 'B' }), figure('2016', 3)]),
			entry('99.01', [
				figure('2016', 1, { status: 'P' }),
				figure('2017', 1, { status: 'U' }),
				figure('2018', null, { status: 'O' }),
			]),
		]
		expect(figureMarks(file(entries), 'id')).toEqual([
			['Patahan deret', '2015'],
			['Angka sementara', '1 angka'],
			['Angka diragukan', '1 angka'],
			['Belum ada', '1 angka'],
		])
		expect(figureMarks(file(newest()), 'id')).toEqual([])
	})

	it('cites publisher, year of issue, indicator and page', () => {
		expect(indicatorCitation(p0, [dataset], 'id')).toBe(
			'Badan Contoh (2025). Persentase penduduk miskin. Disajikan oleh Terang, https://contoh.example/indikator/p0/',
		)
		expect(indicatorCitation(p0, [], 'en')).toBe(
			'Terang. Poverty rate. Served by Terang, https://contoh.example/en/indikator/p0/',
		)
	})
})
