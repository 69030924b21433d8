import { expect, it } from 'vitest'
import { newsMarks } from '../../../scripts/write/news-marks.ts'

const item = (slug: string, language: 'id' | 'en', news: object = {}) => ({
	slug,
	language,
	news: {
		title: `${slug} ${language}`,
		date: '2025-03-01',
		areas: ['99.01'],
		indicators: ['p0'],
		programmes: [],
		...news,
	},
})

it('marks news by the day of what it tells, once for both languages', () => {
	const event = { eventDate: '2024-12-31' }
	expect(
		newsMarks([
			item('kedua', 'en'),
			item('kedua', 'id'),
			item('pertama', 'id', event),
			item('tanpa-angka', 'id', { indicators: [] }),
		]),
	).toEqual([
		{
			slug: 'pertama',
			date: '2024-12-31',
			areas: ['99.01'],
			indicators: ['p0'],
			programmes: [],
			titles: { id: 'pertama id' },
		},
		{
			slug: 'kedua',
			date: '2025-03-01',
			areas: ['99.01'],
			indicators: ['p0'],
			programmes: [],
			titles: { en: 'kedua en', id: 'kedua id' },
		},
	])
})

it('marks news of a programme, too', () => {
	const marks = newsMarks([item('penyaluran', 'id', { indicators: [], programmes: ['pkh'] })])
	expect(marks).toMatchObject([{ slug: 'penyaluran', indicators: [], programmes: ['pkh'] }])
})
