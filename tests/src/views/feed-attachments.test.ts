import { expect, it } from 'vitest'
import type { Feed } from '../../../src/topics/feeds/feed.ts'
import { writeJsonFeed } from '../../../src/topics/feeds/write-json-feed.ts'
import { writeRss } from '../../../src/topics/feeds/write-rss.ts'

const item = {
	href: 'https://contoh.example/berita/forum/',
	title: 'Forum',
	summary: 'Ringkasan',
	published: '2025-11-22',
	updated: null,
	tags: [],
}
const attachments = [
	{ href: 'https://contoh.example/lampiran/notulen.pdf', title: 'Notulen', type: 'application/pdf', bytes: 1234 },
	{ href: 'https://contoh.example/lampiran/usulan.csv', title: 'Usulan', type: 'text/csv', bytes: 99 },
]
const feed: Feed = {
	language: 'id',
	title: 'Berita',
	description: 'Semua berita',
	page: 'https://contoh.example/berita/',
	items: [{ ...item, attachments }, item],
}

it('hands the files of an item to readers of JSON Feed, with type and size', () => {
	const [first, second] = JSON.parse(writeJsonFeed(feed)).items
	expect(first.attachments).toEqual([
		{
			url: 'https://contoh.example/lampiran/notulen.pdf',
			mime_type: 'application/pdf',
			title: 'Notulen',
			size_in_bytes: 1234,
		},
		{ url: 'https://contoh.example/lampiran/usulan.csv', mime_type: 'text/csv', title: 'Usulan', size_in_bytes: 99 },
	])
	expect(second).not.toHaveProperty('attachments')
})

it('hands the first of them to readers of RSS, which knows one an item', async () => {
	const rss = await writeRss(feed)
	expect(rss.match(/<enclosure[^>]*>/g)).toEqual([
		'<enclosure url="https://contoh.example/lampiran/notulen.pdf" length="1234" type="application/pdf"/>',
	])
})
