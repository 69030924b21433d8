import { readdirSync } from 'node:fs'
import { parse } from 'yaml'
import type { Language } from '../../src/schemas/bilingual.ts'
import { type News, newsSchema } from '../../src/schemas/news.ts'
import { textOf } from './shipped-data.ts'

/** A shipped news item in one language: its front matter, checked, and its text. */
export type NewsItem = { file: string; slug: string; language: Language; data: News; body: string }

const folder = new URL('../../data/office/news/', import.meta.url)

/** All shipped news items in the order of their file names. */
export function shippedNews(): readonly NewsItem[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.mdx'))
		.sort()
		.map(readItem)
}

function readItem(file: string): NewsItem {
	const match = /^([a-z0-9-]+)\.(id|en)\.mdx$/.exec(file)
	const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(textOf(`data/office/news/${file}`))
	if (!match?.[1] || !parts?.[1]) throw new Error(`${file}: name or front matter not as agreed`)
	return {
		file,
		slug: match[1],
		language: match[2] === 'en' ? 'en' : 'id',
		data: newsSchema.parse(parse(parts[1])),
		body: parts[2] ?? '',
	}
}

/** What a reader reads of an item: no chart tags, no link targets, no marks. */
export function readText({ data, body }: NewsItem): string {
	const text = body.replace(/<Chart[^>]*\/>/g, ' ').replace(/\]\([^)]*\)/g, ']')
	return `${data.title}\n${data.summary}\n${text}\n${data.source}`
}

/**
 * Numbers a reader meets, as plain numbers in rising order. Area codes are left out: in English
 * `35.75` would read as a decimal.
 */
export function numbersIn(item: NewsItem): readonly number[] {
	const { group, decimal } = item.language === 'id' ? { group: '.', decimal: ',' } : { group: ',', decimal: '.' }
	let text = readText(item)
	for (const code of item.data.areas) text = text.replaceAll(code, ' ')
	const pattern = new RegExp(`\\d{1,3}(?:\\${group}\\d{3})+|\\d+(?:\\${decimal}\\d+)?`, 'g')
	return [...text.matchAll(pattern)]
		.map(([token]) => Number(token.replaceAll(group, '').replace(decimal, '.')))
		.toSorted((a, b) => a - b)
}
