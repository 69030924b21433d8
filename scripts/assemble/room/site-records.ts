import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type SitePages, searchRecords } from '../../site/search/search-records.ts'
import { unlistedPages } from '../../write/unlisted-pages.ts'
import type { BuildRoom } from './build-room.ts'
import type { Contents } from './generate.ts'

/** What can be found in the rendered site. */
export function siteRecords(room: BuildRoom, { input, aggregated, news }: Contents) {
	const unlisted = new Set(unlistedPages({ ...input, ...aggregated }))
	return searchRecords({ ...input, ...aggregated, areas: input.register, news, unlisted }, sitePages(room.fresh))
}

function sitePages(folder: string): SitePages {
	const file = (url: string) => join(folder, url, 'index.html')
	return { has: (url) => existsSync(file(url)), html: (url) => readFileSync(file(url), 'utf8') }
}
