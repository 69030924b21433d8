import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../../src/schemas/bilingual.ts'
import { openSite, pagesAmong } from '../../ground/files/site-files.ts'
import { fillFigures } from '../../site/search/fill-figures.ts'
import { type SearchFiles, searchFiles } from '../../site/search/search-files.ts'
import type { SearchRecord } from '../../site/search/search-record.ts'
import { type SitePages, searchRecords } from '../../site/search/search-records.ts'
import { unlistedPages } from '../../write/unlisted-pages.ts'
import type { BuildRoom } from './build-room.ts'
import type { Contents } from './generate.ts'

/** What of the contents can be found. */
type Found = Pick<Contents, 'input' | 'aggregated' | 'news'>

/** What can be found in the rendered site besides areas, in a language. */
export function siteRecords(room: Pick<BuildRoom, 'fresh'>, { input, aggregated, news }: Found) {
	const pages = sitePages(room.fresh)
	const unlisted = new Set(unlistedPages({ ...input, ...aggregated }))
	const filled = news.map((item) => fillFigures(item, { figures: aggregated.figures, indicators: input.indicators }))
	const content = { ...input, ...aggregated, areas: input.register, news: filled, unlisted }
	const kept = new Map<Language, SearchRecord[]>()
	return (language: Language): SearchRecord[] => {
		const records = kept.get(language) ?? searchRecords(content, pages, language)
		kept.set(language, records)
		return records
	}
}

/** The index of the portal's own search. */
export function siteSearch(
	{ input, aggregated }: Pick<Found, 'input' | 'aggregated'>,
	recordsIn: (language: Language) => readonly SearchRecord[],
): SearchFiles {
	const sources = { ...input, ...aggregated, aliases: input.searchAliases }
	return searchFiles(sources, recordsIn, input.portal.languages)
}

function sitePages(folder: string): SitePages {
	const file = (url: string) => join(folder, url, 'index.html')
	return {
		has: (url) => existsSync(file(url)),
		html: (url) => readFileSync(file(url), 'utf8'),
		all: () => pagesAmong(openSite(folder).paths).map((path) => `/${path.replace(/index\.html$/, '')}`),
	}
}
