import { expect, it } from 'vitest'
import { type FeedItem, LONGEST_FEED, newestFirst } from '../../../../src/topics/feeds/feed.ts'

const item = (title: string, published: string | null): FeedItem => ({
	href: `https://contoh.example/${title}/`,
	title,
	summary: title,
	published,
	updated: null,
	tags: [],
})
const titles = (items: readonly FeedItem[]) => items.map(({ title }) => title)

it('puts entries of several lists in the order of their days, those of one day as they came', () => {
	const news = [item('kabar-b', '2026-03-02'), item('kabar-a', '2026-03-02'), item('tanpa-hari', null)]
	const releases = [item('terbitan-baru', '2026-03-31'), item('terbitan-lama', '2026-01-31')]
	expect(titles(newestFirst([...news, ...releases]))).toEqual([
		'terbitan-baru',
		'kabar-b',
		'kabar-a',
		'terbitan-lama',
		'tanpa-hari',
	])
})

it('leaves out the oldest beyond the longest feed', () => {
	const many = Array.from({ length: LONGEST_FEED + 1 }, (_, at) => item(`kabar-${at}`, `${2000 + at}-01-01`))
	const told = titles(newestFirst(many))
	expect(told).toHaveLength(LONGEST_FEED)
	expect(told).not.toContain('kabar-0')
})
