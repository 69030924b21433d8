import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { parseFeed } from 'feedsmith'
import schema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' }
import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import type { Feed } from '../../../../src/topics/feeds/feed.ts'
import { writeJsonFeed } from '../../../../src/topics/feeds/write-json-feed.ts'
import { writeRss } from '../../../../src/topics/feeds/write-rss.ts'

const page = 'https://contoh.example/wilayah/99.01/'
const changed: Feed['items'][number] = {
	href: 'https://contoh.example/berita/forum/',
	title: 'Forum & warga <Contoh>',
	summary: 'Warga berkumpul.',
	html: '<p>Warga “berkumpul” &amp; bicara.</p>',
	published: '2025-11-22',
	updated: '2026-01-05',
	tags: ['Kabar kantor', 'Kabupaten Contoh'],
}
const undated: Feed['items'][number] = {
	href: 'https://contoh.example/perubahan/#t-1',
	title: 'Tanpa hari',
	summary: 'Hanya tahunnya diketahui.',
	published: null,
	updated: null,
	tags: [],
}
const feed: Feed = {
	language: 'id',
	title: 'Contoh: Berita & kabar',
	description: 'Berita tentang Kabupaten Contoh.',
	page,
	items: [changed, undated],
}

describe('a feed as RSS', () => {
	it('is read alike by two parsers: its own address, days, whole texts', async () => {
		const xml = await writeRss(feed)
		const one = await new Parser().parseString(xml)
		const other = parseFeed(xml)
		if (other.format !== 'rss') throw new Error(other.format)
		expect(one).toMatchObject({
			title: feed.title,
			link: page,
			feedUrl: `${page}rss.xml`,
			lastBuildDate: 'Mon, 05 Jan 2026 00:00:00 GMT',
		})
		expect(other.feed).toMatchObject({ title: feed.title, link: page, language: 'id' })
		expect(other.feed.atom?.links).toEqual([{ href: `${page}rss.xml`, rel: 'self', type: 'application/rss+xml' }])
		expect(one.items[0]).toMatchObject({
			guid: changed.href,
			title: changed.title,
			isoDate: '2025-11-22T00:00:00.000Z',
			'content:encoded': changed.html,
			categories: changed.tags,
		})
		expect(other.feed.items?.[0]).toMatchObject({
			link: changed.href,
			title: changed.title,
			description: changed.summary,
			content: { encoded: changed.html },
			atom: { updated: '2026-01-05T00:00:00Z' },
		})
	})

	it('makes up no day for what has none, and none for a feed of nothing', async () => {
		const [, item] = (await new Parser().parseString(await writeRss(feed))).items
		expect(item).toMatchObject({ link: undated.href, title: undated.title })
		expect(item).not.toHaveProperty('pubDate')
		expect(await writeRss({ ...feed, items: [] })).not.toContain('lastBuildDate')
	})
})

describe('a feed as JSON Feed', () => {
	const ajv = new Ajv({ strict: false, allErrors: true })
	addFormats.default(ajv)
	const isValid = ajv.compile(schema)

	it('is valid by the schema of the format', () => {
		for (const items of [feed.items, []]) {
			isValid(JSON.parse(writeJsonFeed({ ...feed, items })))
			expect(isValid.errors).toBeNull()
		}
		expect(isValid({ ...JSON.parse(writeJsonFeed(feed)), feed_url: 'bukan alamat' })).toBe(false)
	})

	it('is read by a parser, and holds what the RSS holds', () => {
		const parsed = parseFeed(writeJsonFeed(feed))
		if (parsed.format !== 'json') throw new Error(parsed.format)
		expect(parsed.feed).toMatchObject({
			title: feed.title,
			home_page_url: page,
			feed_url: `${page}feed.json`,
			language: 'id',
		})
		expect(parsed.feed.items).toEqual([
			{
				id: changed.href,
				url: changed.href,
				title: changed.title,
				summary: changed.summary,
				content_html: changed.html,
				date_published: '2025-11-22T00:00:00Z',
				date_modified: '2026-01-05T00:00:00Z',
				tags: changed.tags,
			},
			{
				id: undated.href,
				url: undated.href,
				title: undated.title,
				summary: undated.summary,
				content_text: undated.summary,
			},
		])
	})
})
