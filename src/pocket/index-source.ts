import type { Found, NamePairs, SearchIndex } from '../topics/search/index-source.ts'
import { countFilters, findRecords } from './find-records.ts'
import type { PocketRecord } from './pocket-record.ts'

/**
 * Stands in the place of src/topics/search/index-source.ts in the pocket edition: a page opened from a file may
 * fetch nothing, so the list comes by a script of its own, and addresses are those of files.
 */
export function loadIndex(): Promise<SearchIndex> {
	return Promise.resolve({
		search: (query, { filters }) =>
			Promise.resolve({
				results: findRecords(records(), query, filters).map((record) => ({
					id: record.url,
					data: () => shown(record),
				})),
			}),
		filters: () => Promise.resolve(countFilters(records())),
	})
}

export function loadNamePairs(): Promise<NamePairs> {
	// As on a served site, no invented name is proposed for one that was mistyped.
	const areas = records().filter(
		({ filters }) => filters.jenis?.includes('wilayah') && !filters.jenis.includes('simulasi'),
	)
	return Promise.resolve(areas.map(({ meta }) => [meta.code ?? '', meta.title] as const))
}

export function areaAddress(code: string): string {
	const folder = document.documentElement.lang === 'en' ? 'en/wilayah' : 'wilayah'
	return fileAddress(`${folder}/${code}/index.html`)
}

/** A browser that lets no page opened from a file change its address leaves it as it is. */
export function keepAddress(address: string): void {
	try {
		history.replaceState(null, '', address)
	} catch {
		// Nothing is lost but the question in the address bar.
	}
}

/** The folder of the pocket edition: this script stands in its folder `aset/`. */
const root = new URL('..', (document.currentScript as HTMLScriptElement).src)

const fileAddress = (path: string): string => new URL(path, root).href

const shown = ({ url, meta }: PocketRecord): Promise<Found> => Promise.resolve({ url: fileAddress(url), meta })

/** The list of the page's language, put there by `aset/daftar-*.js`. */
function records(): readonly PocketRecord[] {
	return (globalThis as { terangRecords?: readonly PocketRecord[] }).terangRecords ?? []
}
