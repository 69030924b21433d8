import { type CollectionEntry, getCollection } from 'astro:content'
import { officeTexts } from '../../contract/office-texts.ts'
import { listedDay } from '../../format/news-days.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { News } from '../../schemas/news.ts'

/** A news item with the address part its two languages share. */
export type NewsItem = { slug: string; language: Language; data: News; entry: CollectionEntry<'news'> }

function toItem(entry: CollectionEntry<'news'>): NewsItem {
	const dot = entry.id.lastIndexOf('.')
	const language = entry.id.slice(dot + 1) === 'en' ? 'en' : 'id'
	return { slug: entry.id.slice(0, dot), language, data: entry.data, entry }
}

function newestFirst(a: NewsItem, b: NewsItem): number {
	const [one, other] = [listedDay(a.data), listedDay(b.data)]
	if (one !== other) return one < other ? 1 : -1
	if (a.data.date !== b.data.date) return a.data.date < b.data.date ? 1 : -1
	return a.slug < b.slug ? -1 : 1
}

/** All news of a language, by the day they were published, newest first; what is still being written is left out. */
export async function listNews(language: Language): Promise<NewsItem[]> {
	// Asked first: the site builder warns of an empty collection each time.
	if (officeTexts('news') === null) return []
	const entries = await getCollection('news', ({ data }) => !data.draft)
	return entries
		.map(toItem)
		.filter((item) => item.language === language)
		.sort(newestFirst)
}

/** What two items are both about: an area before a programme before an indicator; `null` when nothing. */
export function sharedTopic(
	{ data: one }: Pick<NewsItem, 'data'>,
	{ data: other }: Pick<NewsItem, 'data'>,
): { kind: 'area' | 'programme' | 'indicator'; id: string } | null {
	const first = (a: readonly string[], b: readonly string[]) => a.find((value) => b.includes(value))
	const [area, programme, indicator] = [
		first(one.areas, other.areas),
		first(one.programmes, other.programmes),
		first(one.indicators, other.indicators),
	]
	if (area) return { kind: 'area', id: area }
	if (programme) return { kind: 'programme', id: programme }
	return indicator ? { kind: 'indicator', id: indicator } : null
}

/** True when an item is about an area: about it, or about an area inside it. */
function isAbout(item: NewsItem, code: string): boolean {
	return item.data.areas.some((area) => area === code || area.startsWith(`${code}.`))
}

/**
 * News of an area: first what is about it or inside it; for kecamatan and desa also what is about
 * the areas around it, so that a villager meets the news of the own kecamatan. Country-wide items
 * stay off the pages of small areas.
 */
export function newsOfArea(items: readonly NewsItem[], code: string): NewsItem[] {
	if (code === '00') return [...items]
	const own = items.filter((item) => isAbout(item, code))
	const around = items.filter(
		(item) => !own.includes(item) && item.data.areas.some((area) => area.length >= 5 && code.startsWith(`${area}.`)),
	)
	return [...own, ...around]
}

/**
 * Items to read next: those that share most areas, programmes and indicators with this one, the
 * newer first among equals; items that share nothing are left out.
 */
export function relatedNews(items: readonly NewsItem[], item: NewsItem, limit = 3): NewsItem[] {
	const shared = (a: readonly string[], b: readonly string[]) => a.filter((value) => b.includes(value)).length
	return items
		.filter(({ slug }) => slug !== item.slug)
		.map((other) => ({
			other,
			score:
				shared(other.data.areas, item.data.areas) * 2 +
				shared(other.data.programmes, item.data.programmes) * 2 +
				shared(other.data.indicators, item.data.indicators),
		}))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || newestFirst(a.other, b.other))
		.slice(0, limit)
		.map(({ other }) => other)
}

/** Titles of all items by slug, for pages that name one. */
export async function newsTitles(language: Language): Promise<ReadonlyMap<string, string>> {
	return new Map((await listNews(language)).map(({ slug, data }) => [slug, data.title]))
}
