import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { categoryStack } from '../../../src/chart-content/category-stack.ts'
import { readDatasets, readIndicators } from '../../../src/contract/read-generated.ts'
import { type AreaContext, readAreaContext } from '../../../src/facts/area-context.ts'
import { categoryCounts } from '../../../src/plan/relations.ts'
import { type Language, languages } from '../../../src/schemas/bilingual.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import { changeFromPrevious } from '../../../src/statistics/change-from-previous.ts'
import { areaCharts } from '../../../src/topics/area/charts.ts'
import { keyFigures } from '../../../src/topics/area/key-figures.ts'
import { areaStory } from '../../../src/topics/area/story.ts'
import { areaPicture } from '../../../src/topics/sharing/area-picture.ts'
import { compared, computed, figure } from './invented-figures.ts'
import { inventedIndicators } from './invented-indicators.ts'
import { put } from './invented-site.ts'
import { LOWER, rename, renamed } from './renamed-site.ts'

/** Values that no other figure of the invented country has: those before the cut, and those behind it. */
const OLD = [61.11, 62.22, 63.33]
const NEW = [41.1, 43.3, 47.7, 44.4]

type Cut = Partial<Figure> | 'gap'
const cuts: readonly [string, Cut][] = [
	['a break', { status: 'B' }],
	['a gap', 'gap'],
	['a doubtful year', { status: 'U' }],
	['an estimated year', { status: 'E' }],
	['a missing year', { status: 'O', value: null }],
]

/** Years before a cut, the cut, and years behind it; the newest compared as the data compare it. */
function cutSeries(cut: Cut): Figure[] {
	const at = (year: number, value: number | null, changes: Partial<Figure> = {}) =>
		figure(String(year), value, { reference: `${year}-03`, dataset: LOWER.id, ...changes })
	const old = OLD.map((value, index) => at(2017 + index, value))
	const between = cut === 'gap' ? [] : [at(2020, 64.44, cut.status === 'B' ? { status: 'B', value: NEW[0] ?? 0 } : cut)]
	const behind = NEW.slice(1).map((value, index) => at(2021 + index, value))
	const series = [...old, ...between, ...behind]
	const newest = series.at(-1) as Figure
	return [...series.slice(0, -1), { ...newest, ...compared({ change: changeFromPrevious(series, newest) }) }]
}

function withSeries(indicator: string, figures: Figure[], language: Language): AreaContext {
	const context = readAreaContext('99.01', language)
	const others = context.file.series.filter((series) => series.indicator !== indicator)
	return { ...context, file: { ...context.file, series: [{ indicator, figures }, ...others] } }
}

/** All that the page and the picture of an area say in sentences, and what its drawings tell those who do not see them. */
function textsOf(context: AreaContext): string {
	const { before, mark, after } = areaStory(context).lead
	const charts = Object.values(areaCharts(context)).flat()
	const drawn = charts.flatMap(({ finding, drawings }) => [
		finding,
		...drawings.flatMap(({ wide, narrow }) =>
			[...`${wide}${narrow}`.matchAll(/<desc[^>]*>([^<]*)/g)].map(([, text]) => text),
		),
	])
	const keys = keyFigures(context).flatMap(({ moved, standing }) => [moved, standing])
	return [`${before}${mark}${after}`, ...drawn, ...keys, areaPicture(context)?.alt ?? ''].join('\n')
}

describe.each(cuts)('across %s', (_title, cut) => {
	it.each(languages)('nothing is told, in %s', (language) => {
		const texts = textsOf(withSeries(renamed('p0'), cutSeries(cut), language))
		const point = language === 'id' ? ',' : '.'
		for (const value of [...OLD, 64.44]) expect(texts).not.toContain(String(value).replace('.', point))
		expect(texts).not.toMatch(/(sejak|since) (Maret |March )?201\d/i)
		expect(texts).toMatch(
			language === 'id' ? /sejak Maret 202[01], awal deret yang sebanding/ : /since March 202[01], where the/,
		)
		// From the year before the newest one to it: what may be told is told.
		expect(texts).toContain(language === 'id' ? 'turun 3,30 poin persen' : 'down 3.30 percentage points')
	})
})

describe('words that are in doubt', () => {
	const inside = (mandiri: number, of: number) => (code: string) => ({
		...readAreaContext(code, 'id').file.area,
		newest: rename({
			'desa-dinilai': figure('2024', of, computed('n(status-idm)')),
			'desa-mandiri': figure('2024', mandiri, computed('n(status-idm)')),
		}),
	})
	function finding(language: Language): { finding: string; notes: string[]; lead: string } {
		const context = readAreaContext('99.01', language)
		const children = [inside(3, 3)('99.01.01'), inside(0, 4)('99.01.02')].map(({ newest, ...area }) => ({
			area,
			hasPage: true,
			newest,
		}))
		const [of] = categoryCounts(readIndicators())
		if (!of) throw new RangeError('no category is counted')
		const series = rename([
			{ indicator: 'desa-dinilai', figures: [figure('2024', 7, computed('n(status-idm)', 7, 7))] },
			{ indicator: 'desa-mandiri', figures: [figure('2024', 3, computed('n(status-idm)', 7, 7))] },
		])
		const drawn = { ...context, file: { ...context.file, children, series } }
		const stack = categoryStack(drawn, of)
		const { lead } = areaStory(drawn)
		return {
			finding: stack?.finding ?? '',
			notes: stack?.notes.map(({ text }) => text) ?? [],
			lead: `${lead.before}${lead.mark}${lead.after}`,
		}
	}

	it('are not said of all or of none', () => {
		expect(finding('id').finding).toBe('Semua desa di Rintis mandiri; di Sepi tidak satu pun')
		const doubt = {
			kind: 'doubtful',
			id: 'Diisi sendiri.',
			en: 'Filled in by themselves.',
			indicators: [renamed('status-idm')],
		}
		put('datasets.json', [{ ...rename(LOWER), cautions: [doubt] }])
		expect(readDatasets()[0]?.cautions).toHaveLength(1)
		const said = finding('id')
		expect(said.finding).toBe('3 dari 7 desa di Kabupaten Contoh berstatus mandiri')
		expect(said.notes).toContain('Diisi sendiri.')
		expect(said.lead).toContain('yang perlu dibaca dengan hati-hati')
		expect(finding('en').lead).toContain('which is to be read with care')
	})
})

describe('a change too small for its sample', () => {
	const indicators = rename(inventedIndicators).map((one) =>
		one.id === renamed('p0') ? { ...one, smallDifference: 0.5 } : one,
	)
	const at = (year: number, value: number) =>
		figure(String(year), value, { reference: `${year}-03`, dataset: LOWER.id })
	const [before, after] = [at(2024, 17.2), at(2025, 17.02)]
	const figures = [before, { ...after, ...compared({ change: changeFromPrevious([before, after], after) }) }]
	const province = (language: Language) => {
		const context = readAreaContext('99', language)
		return { ...context, file: { ...context.file, series: [{ indicator: renamed('p0'), figures }] } }
	}

	it('is nearly the same in a kabupaten, and told in full of a province', () => {
		put('indicators.json', indicators)
		const texts = textsOf(withSeries(renamed('p0'), figures, 'id'))
		expect(texts).toContain('miskin, hampir sama dengan setahun sebelumnya.')
		expect(texts).toContain('Hampir sama dengan 17,20% pada Maret 2024')
		expect(texts).toMatch(/^Persentase penduduk miskin di Kabupaten Contoh hampir sama sejak Maret 2024$/m)
		expect(texts).not.toContain('0,18')
		expect(textsOf(withSeries(renamed('p0'), figures, 'en'))).toContain('nearly the same as a year before')
		expect(textsOf(province('id'))).toContain('turun 0,18 poin persen')
		expect(textsOf(province('id'))).not.toContain('hampir sama')
	})
})
