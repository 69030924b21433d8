import { describe, expect, it } from 'vitest'
import type { NewsItem } from '../../../src/topics/news/news-list.ts'
import './invented-site.ts'

const { feedAreas, nearestFeedArea } = await import('../../../src/topics/feeds/feed-areas.ts')

const about = (...areas: string[]) => ({ data: { areas } as unknown as NewsItem['data'] })

describe('areas with a feed', () => {
	it('are those that news names and the kabupaten and provinces around them, each with a page', () => {
		expect([...feedAreas([about('99.01.01', '00'), about('98')])]).toEqual(['99', '99.01', '99.01.01'])
		expect(feedAreas([]).size).toBe(0)
	})

	it('stand in for the areas inside them', () => {
		const areas = new Set(['99', '99.01'])
		expect(['99.01', '99.01.01.2001', '99.02', '98.01', '00'].map((code) => nearestFeedArea(areas, code))).toEqual([
			'99.01',
			'99.01',
			'99',
			null,
			null,
		])
	})
})
