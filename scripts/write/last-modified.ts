import { listedDay } from '../../src/format/news-days.ts'
import { parentCodeOf } from '../../src/schemas/area-code.ts'
import type { News } from '../../src/schemas/news.ts'
import type { PublishedRelease } from '../../src/schemas/release-contents.ts'

/** What is known of days on which pages changed. */
export type ModifiedSource = {
	/** Newest first. */
	releases: readonly PublishedRelease[]
	news: readonly { slug: string; news: Pick<News, 'published' | 'updated' | 'date' | 'datePrecision'> }[]
}

/**
 * The day on which pages last changed, by their Indonesian address, for search engines: news by their own days, others
 * by the newest recorded release that touched what they show. A page of which no day is known is left out.
 */
export function lastModified({ releases, news }: ModifiedSource): Record<string, string> {
	const days = new Map<string, string>()
	for (const { release, contents } of releases.toReversed()) {
		for (const path of ['/', '/perubahan/', ...(contents ? pathsIn(contents) : [])]) days.set(path, release)
	}
	for (const { slug, news: item } of news) {
		const day = item.updated ?? item.published ?? (item.datePrecision === 'day' ? listedDay(item) : undefined)
		if (day !== undefined) days.set(`/berita/${slug}/`, day)
	}
	return Object.fromEntries([...days].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function pathsIn({ areas, added, revised, withdrawn }: NonNullable<PublishedRelease['contents']>): string[] {
	const figures = [...added, ...withdrawn, ...revised.map((one) => ({ ...one, areas: [one.area] }))]
	const codes = [...areas, ...figures.flatMap((group) => group.areas)]
	return [
		// A page also shows the figures of the areas right in its own.
		...codes.flatMap((code) => [code, parentCodeOf(code) ?? code]).map((code) => `/wilayah/${code}/`),
		...figures.flatMap(({ dataset, indicator }) => [`/data/${dataset}/`, `/indikator/${indicator}/`]),
		...(areas.length > 0 ? ['/wilayah/'] : []),
	]
}
