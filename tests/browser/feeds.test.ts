import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { expect, inject, test } from 'vitest'

const site = inject('siteFolder')
const feeds = globSync('**/rss.xml', { cwd: site })
	.map((path) => path.slice(0, -'rss.xml'.length))
	.toSorted()

/** The place on the disk of a page of the site by its whole address. */
function fileOf(address: string | undefined): string {
	return join(site, new URL(address ?? '').pathname, 'index.html')
}

test('feeds are there for all news, categories, areas that news names, recommendations and corrections, in each language', () => {
	const wanted = 'berita/ berita/kategori/data/ wilayah/35/ wilayah/35.26/ rekomendasi/ koreksi/'.split(' ')
	expect(feeds).toEqual(expect.arrayContaining([...wanted, ...wanted.map((page) => `en/${page}`)]))
	// Not one a village: those that news names, and no more.
	expect(feeds.filter((page) => /wilayah\/[\d.]{9,}/.test(page)).length).toBeLessThan(40)
})

test('each feed says the same as RSS in two parsers and as JSON Feed, where it stands and with whole texts', async () => {
	for (const page of feeds) {
		const xml = readFileSync(join(site, page, 'rss.xml'), 'utf8')
		const one = await new Parser().parseString(xml)
		const other = parseFeed(xml)
		const json = parseFeed(readFileSync(join(site, page, 'feed.json'), 'utf8'))
		if (other.format !== 'rss' || json.format !== 'json') throw new Error(`${page}: ${other.format}, ${json.format}`)
		const links = one.items.map(({ link }) => link)
		expect((other.feed.items ?? []).map(({ link }) => link)).toEqual(links)
		expect((json.feed.items ?? []).map(({ url }) => url)).toEqual(links)
		expect(new URL(one.feedUrl ?? '').pathname).toBe(`/${page}rss.xml`)
		expect(new URL(json.feed.feed_url ?? '').pathname).toBe(`/${page}feed.json`)
		expect(other.feed.language).toBe(page.startsWith('en/') ? 'en' : 'id')
		const days = one.items.map(({ isoDate }) => isoDate ?? '')
		expect(days, page).toEqual(days.toSorted().toReversed())
		for (const { link, pubDate } of one.items) {
			expect(() => readFileSync(fileOf(link))).not.toThrow()
			if (pubDate !== undefined) expect(new Date(pubDate).toUTCString()).toBe(pubDate)
		}
		for (const { link = '', ...item } of one.items.filter(({ link }) => link?.includes('/berita/'))) {
			const text = item['content:encoded'] as string
			expect(text.length, link).toBeGreaterThan(500)
			expect(text, link).not.toMatch(/(?:href|src)="\/|<svg|<script|class=/)
		}
	}
})
