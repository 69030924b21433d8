import { describe, expect, it } from 'vitest'
import { articleIssues, cardIssues, datasetIssues } from '../../../../scripts/assemble/changes/change-issues.ts'
import { quotingArticles } from '../../../../scripts/assemble/changes/quoting-articles.ts'
import type { ChangedFigure, ReleasedFigure } from '../../../../scripts/assemble/changes/release-changes.ts'
import type { NewsItem } from '../../../../scripts/gate/news/read-news.ts'

const before: ReleasedFigure = {
	dataset: 'a',
	area: '98.01',
	indicator: 'rate',
	period: '2024',
	value: 17.02,
	status: 'A',
}
const changed = (value: number): ChangedFigure => ({ before: { ...before, value }, after: { ...before, value: 1 } })

function item(body: string, { areas = ['98.01'], language = 'id' as 'id' | 'en' } = {}): NewsItem {
	const news = { title: 'Sebuah judul berita', summary: 'Ringkasan yang cukup panjang.', areas } as NewsItem['news']
	return { slug: 'berita', language, news, body, bodyLine: 1, file: `news/berita.${language}.mdx` }
}

const quotes = (value: number, ...news: NewsItem[]) => quotingArticles([changed(value)], news).map(({ file }) => file)

describe('articles that quote an old figure', () => {
	it('are found by the number as their language writes it', () => {
		expect(quotes(17.02, item('P0 turun menjadi 17,02 persen.'))).toHaveLength(1)
		expect(quotes(17.02, item('P0 fell to 17.02 percent.', { language: 'en' }))).toHaveLength(1)
		expect(quotes(188480, item('Ada 188.480 orang miskin.'))).toHaveLength(1)
		expect(quotes(20.2, item('P0 20,20 persen'))).toHaveLength(1)
		expect(quotes(20.2, item('P0 20,2 persen'))).toHaveLength(1)
	})

	it('are not found by a part of another number', () => {
		for (const text of ['117,02', '17,021', '1.17,02', '17.02', '17,02.5'])
			expect(quotes(17.02, item(text))).toEqual([])
	})

	it('are those about the area, one inside or around it', () => {
		for (const areas of [['98'], ['98.01'], ['98.01.02']])
			expect(quotes(17.02, item('17,02', { areas }))).toHaveLength(1)
		for (const areas of [['97'], ['98.02'], ['98.011'], []]) expect(quotes(17.02, item('17,02', { areas }))).toEqual([])
	})
})

describe('what a steward is told', () => {
	it('is one warning a dataset, article and set of charts, with the first of what changed', () => {
		const all = [1, 2, 3, 4].map(changed)
		const issues = [
			...datasetIssues('data', [{ dataset: 'a', of: 5075, gone: [before], changed: all }]),
			...articleIssues([{ file: 'news/berita.id.mdx', quoted: all }]),
			...cardIssues('data/figure-history', ['/wilayah/98.01/#tren-rate']),
			...cardIssues('data/figure-history', []),
		]
		expect(issues.map(({ file, severity, rule }) => [file, severity, rule])).toEqual([
			['data/observations/a.csv', 'warning', 'release-changes'],
			['news/berita.id.mdx', 'warning', 'release-changes'],
			['data/figure-history', 'warning', 'release-changes'],
		])
		expect(issues[0]?.hint).toContain(
			'1 dari 5.075 angka yang sudah terbit hilang dan 4 berubah: rate 98.01 2024 1 → 1; rate 98.01 2024 2 → 1; rate 98.01 2024 3 → 1; …',
		)
		expect(issues[1]?.received).toBe('rate 98.01 2024 1 → 1; rate 98.01 2024 2 → 1; rate 98.01 2024 3 → 1')
		expect(issues[2]?.hint).toContain('npm run record')
	})
})
