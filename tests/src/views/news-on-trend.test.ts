import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersOf } from '../../../src/chart-content/mark-letters.ts'
import { newsNotes, newsOnProgrammes, newsOnTrend } from '../../../src/chart-content/news-on-trend.ts'
import type { NewsMark } from '../../../src/schemas/news-mark.ts'

const mark = (year: number, more: Partial<NewsMark> = {}): NewsMark => ({
	slug: `berita-${year}`,
	date: `${year}-06-01`,
	areas: ['99.01'],
	indicators: ['p0'],
	programmes: ['pkh'],
	titles: { id: `Judul ${year}`, en: `Title ${year}` },
	...more,
})

describe('news on a trend', () => {
	it('is that of the indicator in the area, from the first figure to the last', () => {
		const news = [
			mark(2014),
			mark(2015),
			mark(2018, { areas: ['99'] }),
			mark(2019, { indicators: ['idm'] }),
			mark(2025),
			mark(2026),
		]
		expect(newsOnTrend('99.01', 'p0', [2015, 2025], news)).toEqual([
			{ time: 2015, news: [mark(2015)] },
			{ time: 2025, news: [mark(2025)] },
		])
		expect(newsOnTrend('99', 'p1', [2015, 2025], news)).toEqual([])
	})

	it('shares a mark where marks would stand on one another, and loses no item', () => {
		const years = fc.array(fc.integer({ min: 2000, max: 2030 }), { maxLength: 30 })
		fc.assert(
			fc.property(years, fc.integer({ min: 1, max: 30 }), (some, span) => {
				const news = some.toSorted((a, b) => a - b).map((year) => mark(year))
				const marks = newsOnTrend('99.01', 'p0', [2000, 2000 + span], news)
				expect(marks.flatMap((one) => one.news)).toEqual(news.filter(({ date }) => date <= `${2000 + span}-12-31`))
				marks.forEach(({ time }, at) => {
					const before = marks[at - 1]?.time ?? Number.NEGATIVE_INFINITY
					expect(time - before).toBeGreaterThan(span * 0.1)
				})
			}),
		)
	})

	it('is told by two items a mark: those first that are about the area before others, then the newest', () => {
		const other = (slug: string) => mark(2024, { slug, areas: ['99', '99.01'] })
		const marks = newsOnTrend('99.01', 'p0', [2015, 2025], [mark(2024), other('lama'), other('baru')])
		expect(marks.map(({ news }) => news.length)).toEqual([3])
		const told = newsNotes(marks, 'id', '99.01').flatMap(({ link }) => link?.href ?? [])
		expect(told).toEqual(['/berita/berita-2024/', '/berita/baru/'])
	})

	it('is named below the chart by the letter of its mark, in the language of the page', () => {
		const marks = newsOnTrend(
			'99.01',
			'p0',
			[2000, 2025],
			[mark(2010), mark(2011), mark(2025, { titles: { id: 'Hanya' } })],
		)
		expect(newsNotes(marks, 'id', '99.01').map(({ title, text, link }) => [title, text, link?.href])).toEqual([
			['Huruf di bawah tahun.', 'Berita pada waktu itu, bukan sebab naik turunnya angka.', undefined],
			['Berita A,', '2010:', '/berita/berita-2010/'],
			['Berita A,', '2011:', '/berita/berita-2011/'],
			['Berita B,', '2025:', '/berita/berita-2025/'],
		])
		expect(newsNotes(marks, 'en', '99.01').map(({ link }) => link?.text)).toEqual([
			undefined,
			'Title 2010',
			'Title 2011',
		])
		expect(newsNotes([], 'id', '99.01')).toEqual([])
	})
})

describe('news on the trend of a programme', () => {
	const news = [mark(2023), mark(2024, { programmes: ['kube'] }), mark(2025, { areas: ['99'] })]

	it('is that of the programme in the area, and stands within the periods drawn', () => {
		expect(newsOnProgrammes('99.01', ['pkh'], [2023, 2025], news)).toEqual([{ time: 2023, news: [mark(2023)] }])
		expect(newsOnProgrammes('99.01', ['pkh'], [2023.25, 2025], news)[0]?.time).toBe(2023.25)
		expect(newsOnProgrammes('99.01', ['sembako'], [2023, 2025], news)).toEqual([])
		expect(newsOnProgrammes('99.01', ['pkh'], [2024, 2025], news)).toEqual([])
	})

	it('has one row of letters for several drawings, each with its own', () => {
		const marks = newsOnProgrammes('99.01', ['pkh', 'kube'], [2023, 2025], news)
		expect(lettersOf(marks)).toEqual([
			{ time: 2023, text: 'A' },
			{ time: 2024, text: 'B' },
		])
		expect(lettersOf(marks, 'kube')).toEqual([{ time: 2024, text: 'B' }])
		expect(lettersOf(marks, 'sembako')).toEqual([])
	})
})
