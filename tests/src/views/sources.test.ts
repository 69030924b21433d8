import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { trendChart } from '../../../src/chart-content/trend.ts'
import { readAreaContext } from '../../../src/facts/area-context.ts'
import { chartFiles, sourceLine, sourceOf } from '../../../src/facts/source-line.ts'
import { type Language, languages } from '../../../src/schemas/bilingual.ts'
import { areaCharts } from '../../../src/topics/area/charts.ts'
import { indicatorCharts } from '../../../src/topics/indicator/indicator-charts.ts'
import { areaPicture } from '../../../src/topics/sharing/area-picture.ts'
import { indicatorPicture } from '../../../src/topics/sharing/indicator-picture.ts'
import { computed, figure } from './invented-figures.ts'
import { mapsInside } from './maps-inside.ts'
import {
	everyContext,
	everyIndicator,
	LOWER,
	renamed,
	renamedFile,
	renamedIndicatorFile,
	UPPER,
} from './renamed-site.ts'

/** Both agencies of the invented country with their survey and the periods, as a source may name them, and nothing else. */
const named = {
	id: /^Sumber: (?:(?:; )?(?:Badan Contoh|Badan Atas), Survei Rekaan (?:[A-Z][a-z]+ )?\d{4}(?:–\d{4})?)+(?:; (?:sebagian )?dihitung portal ini)?\.$/,
	en: /^Source: (?:(?:; )?(?:Example Agency|Upper Agency), Invented Survey (?:[A-Z][a-z]+ )?\d{4}(?:–\d{4})?)+(?:; (?:partly )?computed by this portal)?\.$/,
} as const

const computedFrom = (indicator: string, period: string, changes = {}) =>
	figure('2024', 1, {
		dataset: null,
		derivation: {
			formula: 'a ÷ b',
			inputs: [{ indicator: renamed(indicator), period, areas: '99.01' }],
			coverage: null,
		},
		...changes,
	})

describe('every figure of a site', () => {
	const drawn = everyContext.flatMap((read) => {
		const context = read()
		const charts = [...Object.values(areaCharts(context)).flat(), ...mapsInside(context)]
		return charts.map((chart): [Language, string] => {
			expect(chart.sourceLinks?.map(({ href }) => href)).toContainEqual(
				expect.stringMatching(/^(\/en)?\/data\/[\w-]+\/$/),
			)
			return [context.language, chart.source]
		})
	})
	const overAreas = languages.flatMap((language) =>
		everyIndicator.flatMap((id) =>
			indicatorCharts(renamedIndicatorFile(id), language).map(({ source }): [Language, string] => [language, source]),
		),
	)

	it('names the tables it stands on', () => {
		expect(drawn.length).toBeGreaterThan(20)
		expect(overAreas.length).toBeGreaterThan(10)
		for (const [language, source] of [...drawn, ...overAreas]) expect(source).toMatch(named[language])
	})

	it('says so where the portal computed it', () => {
		const density = trendOfComputed('kepadatan-penduduk', 'id')
		expect(density?.source).toBe(
			'Sumber: Badan Contoh, Survei Rekaan 2023–2024; Badan Atas, Survei Rekaan 2023–2024; dihitung portal ini.',
		)
		expect(density?.actions.map(({ href }) => href)).toContain('/unduh/turunan.csv')
	})

	it('stands on both tables where it is drawn beside the area above, and links both files', () => {
		const trend = trendChart(readAreaContext('99.01', 'en'), renamed('p0'))
		expect(trend?.source).toBe(
			'Source: Example Agency, Invented Survey 2021–2025; Upper Agency, Invented Survey 2024–2025.',
		)
		expect(trend?.actions.map(({ href }) => href)).toEqual(
			expect.arrayContaining([`/unduh/${LOWER.id}.csv`, `/unduh/${UPPER.id}.csv`]),
		)
	})

	it('has a source on its picture, whether or not the page draws a chart', () => {
		for (const read of everyContext) {
			const context = read()
			const svg = areaPicture(context)?.draw('contoh.example')
			if (svg && context.file.series.length > 0) expect(svg).toMatch(/(Sumber|Source): [A-Z]/)
		}
		const file = renamedIndicatorFile(renamed('desa-dinilai'))
		expect(indicatorPicture(file, [], 'id').draw('contoh.example')).toMatch(/Sumber: Badan/)
	})
})

function trendOfComputed(id: string, language: Language) {
	const figures = ['2023', '2024'].map((year) => ({ ...computedFrom('penduduk', year), period: year, reference: year }))
	const context = readAreaContext('99.01', language)
	const series = [
		...context.file.series.filter(({ indicator }) => indicator !== renamed(id)),
		{ indicator: renamed(id), figures },
	]
	return trendChart({ ...context, file: { ...renamedFile('99.01'), series } }, renamed(id))
}

describe('the source of figures', () => {
	const held = (...some: Parameters<typeof sourceOf>[0]) => sourceOf(some).datasets.map(({ id }) => id)

	it('is what they were read from', () => {
		expect(held(figure('2024', 1, { dataset: LOWER.id }))).toEqual([LOWER.id])
	})

	it('is what they were computed from, step by step, whether by year or by month', () => {
		expect(held(computedFrom('penduduk', '2024'))).toEqual([LOWER.id, UPPER.id])
		expect(held(computedFrom('penduduk', '2024-01'))).toEqual([LOWER.id, UPPER.id])
		expect(held(computedFrom('kepadatan-penduduk', '2024'))).toEqual([LOWER.id, UPPER.id])
		expect(held(computedFrom('penduduk', '2019'))).toEqual([])
	})

	it('says whether all or some were computed here', () => {
		const read = figure('2024', 1, { dataset: LOWER.id })
		const made = computedFrom('penduduk', '2024')
		expect([sourceOf([read]), sourceOf([read, made]), sourceOf([made])].map((one) => one.computed)).toEqual([
			'none',
			'part',
			'all',
		])
		expect(chartFiles(sourceOf([read, made]), 'id').map(({ label }) => label)).toEqual([
			`CSV dataset: ${LOWER.id}`,
			'CSV dataset: nasional/provinsi',
			'CSV dataset: turunan',
		])
	})

	it('stops the build where there is none', () => {
		expect(() => sourceLine(sourceOf([figure('2024', 1, computed('a ÷ b'))]), 'id')).toThrow(RangeError)
		expect(() => sourceLine(sourceOf([]), 'id')).toThrow('no source')
	})
})
