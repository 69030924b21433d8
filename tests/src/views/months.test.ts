import './invented-site.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trendChart } from '../../../src/chart-content/trend.ts'
import { type AreaContext, readAreaContext } from '../../../src/facts/area-context.ts'
import { yearHeads } from '../../../src/format/year-heads.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import type { IndicatorFile } from '../../../src/schemas/indicator-file.ts'
import { areaStory } from '../../../src/topics/area/story.ts'
import { comparisonTable } from '../../../src/topics/compare/comparison-table.ts'
import type { MeasuredArea } from '../../../src/topics/compare/measured-areas.ts'
import { indicatorCharts } from '../../../src/topics/indicator/indicator-charts.ts'
import { areaPicture } from '../../../src/topics/sharing/area-picture.ts'
import { indicatorPicture } from '../../../src/topics/sharing/indicator-picture.ts'
import { figure } from './invented-figures.ts'
import { put } from './invented-site.ts'
import { renamed, renamedFile, renamedIndicatorFile, UPPER } from './renamed-site.ts'

const rate = renamed('p0')
const at = (reference: string, value: number, changes: Partial<Figure> = {}) =>
	figure(reference, value, { dataset: UPPER.id, ...changes })
/** A province that publishes March and September, September being newer. */
const twice = [at('2023-03', 12), at('2024-03', 11), at('2024-09', 10.8), at('2025-03', 10), at('2025-09', 10.2)]

function withRate(code: string, figures: Figure[]): AreaContext {
	const context = readAreaContext(code, 'id')
	return { ...context, file: { ...context.file, series: [{ indicator: rate, figures }] } }
}

describe('a series published twice a year', () => {
	const province = withRate('99', twice)

	it('is told, drawn and pictured in one month, which is named', () => {
		const lead = areaStory(province).lead
		const chart = trendChart(province, rate)
		const picture = areaPicture(province)
		expect(`${lead.before}${lead.mark}`).toBe('Pada Maret 2025, 10,00 persen')
		expect(chart?.finding).toMatch(/ sejak Maret 2023$/)
		expect(chart?.table.rows.map(({ cells }) => cells[0])).toEqual(['Maret 2025', 'Maret 2024', 'Maret 2023'])
		const words = picture?.draw('situs.example').replace(/<[^>]*>/g, ' ') ?? ''
		expect(words).toContain('Maret 2023')
		expect(words).not.toContain('September')
		expect(words).not.toContain('10,20')
	})

	it('says which month is not drawn, and where it is', () => {
		const notes = trendChart(province, rate)?.notes.map(({ text }) => text)
		expect(notes?.some((text) => text.startsWith('Angka September tidak digambar'))).toBe(true)
		const ofMarch = withRate(
			'99',
			twice.filter(({ period }) => period.endsWith('03')),
		)
		expect(trendChart(ofMarch, rate)?.notes.some(({ text }) => text.includes('tidak digambar'))).toBe(false)
	})
})

describe('the picture of an indicator', () => {
	it('sets beside its chart the figure of the same month', () => {
		const country = renamedFile('00')
		const figures = [at('2025-03', 8.47), at('2025-09', 8.25), at('2026-03', 8.05)]
		put('areas/00.json', { ...country, series: [{ indicator: rate, figures }] })
		const file = renamedIndicatorFile(rate)
		const words = indicatorPicture(file, indicatorCharts(file, 'id'), 'id')
			.draw('situs.example')
			.replace(/<[^>]*>/g, ' ')
		expect(words).toContain('8,47')
		expect(words).toContain('Indonesia, Maret 2025')
		expect(words).not.toMatch(/8,25|8,05|2026/)
		put('areas/00.json', country)
	})
})

describe('the years of a table', () => {
	const mixed = [
		at('2013', 12, { reference: '2013-09', status: 'B' }),
		at('2014', 11.5, { reference: '2014-09' }),
		at('2015', 11, { reference: '2015-03', status: 'B' }),
	]

	it('bear their month where months differ', () => {
		const areas: IndicatorFile['areas'] = ['99.01', '99.02'].map((code) => ({
			area: renamedFile(code).area,
			hasPage: true,
			figures: mixed,
		}))
		const points = mixed.map((one) => ({
			year: Number(one.period),
			value: one.value,
			status: one.status,
			figure: { ...one, year: Number(one.period), month: Number(one.reference.slice(5)) },
		}))
		const compared = areas.map(({ area }) => ({
			area,
			figures: [],
			years: [],
			points,
			hasBase: true,
		})) as MeasuredArea[]
		const words = { value: String } as unknown as Parameters<typeof comparisonTable>[2]
		const heads = comparisonTable(compared, new Map(), words, 'id').rows.map(({ cells: [head] }) => head)
		expect(heads.map((head) => (typeof head === 'string' ? head : head?.text))).toEqual([
			'Maret 2015',
			'September 2014',
			'September 2013',
		])
	})

	it('are bare where all are of one month, and name both where areas differ in a year', () => {
		expect(yearHeads(['2024-03', '2025-03'], 'id')(2025)).toBe('2025')
		expect(yearHeads(['2013-03', '2013-09', '2014-03'], 'id')(2013)).toBe('Maret/September 2013')
		expect(yearHeads(['2010', '2012-09'], 'en')(2010)).toBe('2010')
		expect(yearHeads([], 'id')(2020)).toBe('2020')
	})

	it('never hide that two figures are of different months', () => {
		const reference = fc
			.tuple(fc.integer({ min: 2000, max: 2009 }), fc.constantFrom('', '-03', '-09'))
			.map(([year, month]) => `${year}${month}`)
		fc.assert(
			fc.property(fc.array(reference, { minLength: 1 }), (references) => {
				const head = yearHeads(references, 'id')
				const seasons = new Set(references.map((one) => one.slice(4)))
				for (const one of references) {
					const said = head(Number(one.slice(0, 4)))
					expect(said).toContain(one.slice(0, 4))
					if (seasons.size > 1 && one.length > 4) expect(said).toContain(one.endsWith('03') ? 'Maret' : 'September')
				}
			}),
		)
	})
})
