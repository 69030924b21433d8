import { describe, expect, it } from 'vitest'
import { missingFigures } from '../../../../scripts/assemble/room/missing-figures.ts'
import { figureFault, figuresAsked } from '../../../../scripts/gate/news/figures-asked.ts'
import { fillFigures } from '../../../../scripts/site/search/fill-figures.ts'
import type { Figure } from '../../../../src/schemas/figure.ts'

const indicators = [
	{ id: 'p0', measure: 'rate' as const, lowestLevel: 'kabupaten-kota' as const },
	{ id: 'status', measure: 'category' as const, lowestLevel: 'desa-kelurahan' as const },
]
const asked = (indicator: string, area: string, period: string) => ({ indicator, area, period })

describe('figuresAsked', () => {
	it('finds the tags of a text with their places in the file', () => {
		const body = 'Ada <Figure indicator="p0" area="99.01" period="2025" /> miskin.\n<Figure area="99" />\n<Figures />'
		expect(figuresAsked({ body, bodyLine: 10 })).toEqual([
			{ ...asked('p0', '99.01', '2025'), line: 10, column: '5' },
			{ ...asked('', '99', ''), line: 11, column: '1' },
		])
	})
})

describe('figureFault', () => {
	it('passes a figure that there may be, and leaves unknown names to the rules about these', () => {
		expect(figureFault(asked('p0', '99.01', '2025'), indicators)).toBeNull()
		expect(figureFault(asked('p0', '99', '2025-03'), indicators)).toBeNull()
		expect(figureFault(asked('lain', '99', '2025'), indicators)).toBeNull()
	})

	it.each([
		['no period', asked('p0', '99.01', '')],
		['a period that is none', asked('p0', '99.01', 'Maret 2025')],
		['no area', asked('p0', '', '2025')],
		['no indicator', asked('', '99.01', '2025')],
		['a village, which the rate has no figures of', asked('p0', '99.01.01.2001', '2025')],
		['an indicator of words', asked('status', '99.01.01.2001', '2025')],
	])('refuses %s', (_, figure) => {
		expect(figureFault(figure, indicators)).toMatchObject({ rule: 'news-figure', severity: 'error' })
	})
})

describe('missingFigures', () => {
	const figure = (period: string, value: number | null, status: Figure['status'], coverage?: [number, number]) =>
		({
			period,
			reference: period,
			value,
			status,
			derivation: coverage ? { coverage: { have: coverage[0], of: coverage[1] } } : null,
		}) as Figure
	const figures = [
		figure('2021', 9, 'A'),
		figure('2022', null, 'O'),
		figure('2023', 9, 'U'),
		figure('2024', 9, 'A', [2, 3]),
		figure('2025', 9, 'A', [3, 3]),
	]
	const store = { series: (indicator: string, area: string) => (indicator === 'p0' && area === '99.01' ? figures : []) }
	const textOf = (draft: string) => ({
		file: 'news/a.id.mdx',
		name: 'a.id.mdx',
		text: `---\ntitle: "Judul yang cukup"\nsummary: "Ringkasan yang cukup panjang."\ndate: 2025-01-01\ncategory: data\nareas: ["99.01"]\nsource: "Dinas"\n${draft}---\n\n${[
			...['2020', '2021', '2022', '2023', '2024', '2025'].map(
				(year) => `<Figure indicator="p0" area="99.01" period="${year}" />`,
			),
			'<Figure indicator="p0" area="99.02" period="2021" />',
		].join('\n')}\n`,
	})

	it('names figures that are absent, doubtful or partial, with line and column', () => {
		expect(
			missingFigures([textOf('')], store).map(({ file, line, column, received }) => [file, line, column, received]),
		).toEqual([
			['news/a.id.mdx', 10, '1', 'p0, 99.01, 2020'],
			['news/a.id.mdx', 12, '1', 'p0, 99.01, 2022'],
			['news/a.id.mdx', 13, '1', 'p0, 99.01, 2023'],
			['news/a.id.mdx', 14, '1', 'p0, 99.01, 2024'],
			['news/a.id.mdx', 16, '1', 'p0, 99.02, 2021'],
		])
	})

	it('fill in for the search what a page fills in, in the language of the item', () => {
		const item = { slug: 'a', language: 'id' as const, body: textOf('').text, bodyLine: 1, file: '', news: {} as never }
		const printed = [{ ...indicators[0], unit: 'persen', decimals: 2 }] as never
		const { body } = fillFigures(item, { figures: store, indicators: printed })
		// Of all the years only two can be told; the others stop the build.
		expect(body.match(/\d+,\d+ persen/g)).toEqual(['9,00 persen', '9,00 persen'])
		expect(body).not.toContain('<Figure')
		expect(fillFigures({ ...item, language: 'en' }, { figures: store, indicators: printed }).body).toContain(
			'9.00 percent',
		)
	})

	it('passes over drafts, which no page shows', () => {
		expect(missingFigures([textOf('draft: true\n')], store)).toEqual([])
	})
})
