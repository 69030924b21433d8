import './invented-site.ts'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readAreaContext } from '../../../src/facts/area-context.ts'
import { siblingLinks } from '../../../src/facts/siblings.ts'
import type { AreaFile } from '../../../src/schemas/area-file.ts'
import { type Language, languages } from '../../../src/schemas/bilingual.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { areaMeta } from '../../../src/topics/area/area-meta.ts'
import { areaCharts } from '../../../src/topics/area/charts.ts'
import { citation } from '../../../src/topics/area/citation.ts'
import { figuresTable } from '../../../src/topics/area/figures-table.ts'
import { insideHere } from '../../../src/topics/area/inside.ts'
import { insidePictures } from '../../../src/topics/area/inside-pictures.ts'
import { keyFigures } from '../../../src/topics/area/key-figures.ts'
import { similarAreas } from '../../../src/topics/area/similar.ts'
import { areaStory } from '../../../src/topics/area/story.ts'
import { unknownsOf } from '../../../src/topics/area/unknowns.ts'
import { homeStory } from '../../../src/topics/home/home-story.ts'
import { areaPicture } from '../../../src/topics/sharing/area-picture.ts'
import { invented, registries } from '../plan/invented-registry.ts'
import { areaFile, inventedCodes } from './invented-areas.ts'
import { compared, figure } from './invented-figures.ts'
import { inventedIndicators } from './invented-indicators.ts'
import { portal, put } from './invented-site.ts'
import { mapsInside } from './maps-inside.ts'

/** Figures of an office by area and indicator. */
type Figures = Readonly<Record<string, Readonly<Record<string, readonly Figure[] | undefined>>>>

/** Puts an office in the place of the invented site: its registry, its figures and the indicator it opens with. */
function open(registry: readonly Indicator[], figures: Figures, home = registry[0]?.id ?? ''): void {
	put('indicators.json', registry)
	put(
		'shown-indicators.json',
		registry.map(({ id }) => ({ id, hasFigures: true })),
	)
	put('portal.json', { ...portal, home_indicator: home })
	for (const code of inventedCodes) put(`areas/${code}.json`, fileOf(code, figures))
}

function fileOf(code: string, figures: Figures): AreaFile {
	const file = areaFile(code)
	const series = Object.entries(figures[code] ?? {}).flatMap(([indicator, own]) =>
		own ? [{ indicator, figures: [...own] }] : [],
	)
	const newestOf = (child: string) =>
		Object.fromEntries(
			Object.entries(figures[child] ?? {}).flatMap(([indicator, own]) => {
				const last = own?.at(-1)
				return last ? [[indicator, last]] : []
			}),
		)
	return { ...file, series, children: file.children.map((child) => ({ ...child, newest: newestOf(child.area.code) })) }
}

/** Everything the page of an area says. */
function pageOf(code: string, language: Language) {
	const context = readAreaContext(code, language)
	const charts = areaCharts(context)
	return {
		story: areaStory(context),
		key: keyFigures(context),
		table: figuresTable(context),
		charts,
		maps: [...mapsInside(context), ...insidePictures(context).maps],
		inside: insideHere(context),
		siblings: siblingLinks(context),
		similar: similarAreas(context),
		cite: citation(context, Object.values(charts).flat()),
		meta: areaMeta(context),
		unknown: unknownsOf(context),
		picture: areaPicture(context) !== null,
	}
}

const textOf = ({ before, mark, after }: { before: string; mark: string; after: string }) => `${before}${mark}${after}`

afterAll(() => open(inventedIndicators, {}))

const years = (values: readonly number[], from = 2010): Figure[] =>
	values.map((value, index) => figure(String(from + index), value))

describe('an office with indicators of its own', () => {
	const stunting = invented('stunting', {
		name: { id: 'Prevalensi stunting', en: 'Stunting prevalence' },
		short: { id: 'Stunting', en: 'Stunting' },
		unit: 'persen',
		measure: 'rate',
		decimals: 2,
		better: 'lower',
		lowestLevel: 'kabupaten-kota',
		theme: 'keluarga',
	})
	const elderly = invented('lansia-terlantar', {
		name: { id: 'Lansia terlantar', en: 'Neglected elderly people' },
		short: { id: 'Lansia terlantar', en: 'Neglected elderly' },
		theme: 'sosial',
		additive: true,
	})
	const rank = { rank: 2, of: 6, tied: 1 }
	const last = figure('2024', 22.6, compared({ rank, change: { from: '2023', points: -1.4, percent: -5.8 } }))
	const falling = [...years(Array.from({ length: 14 }, (_, index) => 38 - index)), last]
	const figures: Figures = {
		'99.01': { stunting: falling },
		...Object.fromEntries(
			['99.02', '99.03', '99.04', '99.05'].map((code, index) => [code, { stunting: [figure('2024', 12 + 5 * index)] }]),
		),
		'99.01.01': { 'lansia-terlantar': [figure('2024', 212)] },
		'99.01.02': { 'lansia-terlantar': [figure('2024', 87)] },
	}
	const pages = (code: string) => {
		open([stunting, elderly], figures)
		return pageOf(code, 'id')
	}

	it('sees a rate in every part of the pages of its level', () => {
		const { story, key, charts, cite } = pages('99.01')
		expect(textOf(story.lead)).toBe(
			'Prevalensi stunting di Kabupaten Contoh: 22,60 persen pada 2024, turun 1,40 poin persen dari setahun ' +
				'sebelumnya dan terendah sejak deret yang sebanding dimulai pada 2010. Itu tertinggi kedua dari 6 kabupaten/kota di Contoh Raya.',
		)
		expect(key.map(({ name }) => name)).toEqual(['Prevalensi stunting'])
		expect(key[0]?.standing).toBe('tertinggi kedua dari 6 kabupaten/kota')
		expect(charts.trend.map(({ id }) => id)).toEqual(['tren-stunting'])
		expect(charts.position.map(({ id }) => id)).toEqual(['sebaran-stunting'])
		expect(cite).toContain('Prevalensi stunting, 2024: Kabupaten Contoh, 22,60 persen')
	})

	it('sees it in the table and on the strip of the areas inside', () => {
		const { inside, charts } = pages('99')
		expect(inside?.table?.table.columns.map(({ label }) => label)).toEqual(['Kabupaten/kota', 'Stunting (%)'])
		expect(charts.inside.map(({ id }) => id)).toEqual(['urutan-stunting'])
	})

	it('sees a count of a theme that the program does not know, in kecamatan', () => {
		const { story, key, inside } = { ...pages('99.01.01'), inside: pages('99.01').inside }
		expect(textOf(story.lead)).toMatch(/^Lansia terlantar di Kecamatan Rintis: 212 orang pada 2024/)
		expect(key.map(({ name }) => name)).toEqual(['Lansia terlantar'])
		expect(inside?.table?.table.columns.map(({ label }) => label)).toEqual(['Kecamatan', 'Lansia terlantar (orang)'])
	})

	it('never has people made poor by a figure that is not about them', () => {
		open([stunting], figures)
		for (const language of languages) {
			const { headline, lead, kicker, figure: big } = homeStory(language)
			expect([headline, textOf(lead), kicker, big?.caption].join(' ')).not.toMatch(/miskin|poor/)
		}
		expect(homeStory('id').headline).toBe('Prevalensi stunting di Kabupaten Contoh: 22,60 persen pada 2024')
		expect(homeStory('en').headline).toBe('Stunting prevalence in Kabupaten Contoh: 22.60 percent in 2024')
		expect(homeStory('id').figure?.number).toBe('22,60')
	})

	it('has a sentence about people where the registry says about whom', () => {
		const subject = { id: { who: 'balita', what: 'pendek' }, en: { who: 'children under five', what: 'stunted' } }
		open([{ ...stunting, subject }], figures)
		expect(textOf(areaStory(readAreaContext('99.01', 'id')).lead)).toMatch(
			/^Pada 2024, 22,60 persen balita Contoh pendek, turun/,
		)
		expect(textOf(areaStory(readAreaContext('99.01', 'en')).lead)).toMatch(
			/^In 2024, 22\.60 percent of the children under five of Contoh were stunted, down/,
		)
		expect(homeStory('id').headline).toBe('22,60 persen balita Contoh pendek pada 2024.')
	})

	it('says name and value in a language that has no subject', () => {
		open([{ ...stunting, subject: { id: { who: 'balita', what: 'pendek' }, en: null } }], figures)
		expect(textOf(areaStory(readAreaContext('99.01', 'en')).lead)).toMatch(/^Stunting prevalence in Kabupaten Contoh: /)
	})

	it('has whole pages with one indicator, one year and one area, and with none', () => {
		open([elderly], { '99.01.01.2001': { 'lansia-terlantar': [figure('2024', 3)] } })
		for (const code of inventedCodes) for (const language of languages) pageOf(code, language)
		expect(textOf(areaStory(readAreaContext('99.01', 'id')).lead)).toBe(
			'Portal ini belum memuat angka untuk Kabupaten Contoh (99.01).',
		)
		expect(textOf(areaStory(readAreaContext('99.01.01.2001', 'id')).lead)).toBe(
			'Lansia terlantar di Desa Melati: 3 orang pada 2024.',
		)
	})
})

describe('the pages of any office', () => {
	const figureOf = ({ measure, categories }: Indicator, year: number): fc.Arbitrary<Figure> =>
		measure === 'category'
			? fc.constantFrom(...categories).map((category) => figure(String(year), null, { category }))
			: fc.integer({ min: 0, max: 9000 }).map((hundredths) => figure(String(year), hundredths / 100))

	const seriesOf = (indicator: Indicator): fc.Arbitrary<Figure[]> =>
		fc
			.integer({ min: 1, max: 3 })
			.chain((length) =>
				fc.tuple(...Array.from({ length }, (_, index) => figureOf(indicator, 2022 + index))).map((some) => [...some]),
			)

	const figuresOver = (registry: readonly Indicator[]): fc.Arbitrary<Figures> =>
		fc.record(
			Object.fromEntries(
				inventedCodes.map((code) => [
					code,
					fc.record(Object.fromEntries(registry.map((one) => [one.id, seriesOf(one)])), { requiredKeys: [] }),
				]),
			),
		)

	const offices = registries
		.map((registry) => [...registry.values()])
		.filter(({ length }) => length > 0)
		.chain((registry) => fc.tuple(fc.constant(registry), figuresOver(registry), fc.constantFrom(...registry)))

	it('are made at every level and in both languages, and leave no hole in a sentence', () => {
		fc.assert(
			fc.property(offices, ([registry, figures, home]) => {
				open(registry, figures, home.id)
				for (const language of languages) {
					const said = [homeStory(language), ...inventedCodes.map((code) => pageOf(code, language))]
					expect(JSON.stringify(said)).not.toMatch(/undefined|NaN|Infinity/)
				}
			}),
			{ numRuns: 8 },
		)
	}, 300_000)
})
