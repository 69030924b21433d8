import { hasPage } from '../../contract/has-page.ts'
import type { NewsItem } from '../news/news-list.ts'

/** The country: its news is all news, which has a feed already. */
const COUNTRY = '00'
/** Codes of provinces and of kabupaten and kota; below them news gathers for no other area. */
const GATHERING = [2, 5]

/**
 * Areas that have a feed of their own: those with a page that news names, and the kabupaten, kota and provinces these lie
 * in. An office of a thousand villages has a feed for those that news tells of, no more.
 */
export function feedAreas(items: readonly Pick<NewsItem, 'data'>[]): ReadonlySet<string> {
	const named = items.flatMap(({ data }) => data.areas)
	const above = named.flatMap((code) => GATHERING.filter((length) => length < code.length).map((n) => code.slice(0, n)))
	return new Set([...named, ...above].filter((code) => code !== COUNTRY && hasPage(code)).toSorted())
}

/** The area whose feed brings the news of this one: itself, or the nearest around it that has one; else `null`. */
export function nearestFeedArea(areas: ReadonlySet<string>, code: string): string | null {
	const parts = code.split('.')
	const around = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
	return around.find((one) => areas.has(one)) ?? null
}
