import { allowOwnCode } from '../../security/own-code.ts'

/** What one result of the index tells; see scripts/site/search/search-record.ts. */
export type Found = {
	url: string
	meta: { title: string; kind?: string; place?: string; code?: string; summary?: string }
}

export type Filters = Partial<Record<'jenis' | 'tempat' | 'tahun', string>>
export type WordFilters = Partial<Record<keyof Filters, string | string[]>>

/** One result before it is fetched; its id is that of its record in every search. */
export type Result = { id: string; data(): Promise<Found> }

export type SearchIndex = {
	/** Where a filter names several words, a record has them all. */
	search(query: string, options: { filters?: WordFilters }): Promise<{ results: Result[] }>
	filters(): Promise<Record<string, Record<string, number>>>
}

/** Pairs of code and name. */
export type NamePairs = readonly (readonly [code: string, name: string])[]

/**
 * Where a search finds its index, its list of names and its addresses on a served site. The pocket edition, which
 * opens without a server, has another module in this one's place: src/pocket/index-source.ts.
 */
export function loadIndex(): Promise<SearchIndex> {
	// Its files are made after this script is bundled.
	const path = '/pagefind/pagefind.js'
	allowOwnCode()
	return import(/* @vite-ignore */ path) as Promise<SearchIndex>
}

export async function loadNamePairs(): Promise<NamePairs> {
	const response = await fetch('/cari/nama.json')
	if (!response.ok) throw new Error(response.statusText)
	return response.json() as Promise<NamePairs>
}

/** Address of an area's page in the language of the page one reads. */
export function areaAddress(code: string): string {
	const root = document.documentElement.lang === 'en' ? '/en' : ''
	return `${root}/wilayah/${code}/`
}

/** Writes the question into the address bar, so that a result can be shared. */
export function keepAddress(address: string): void {
	history.replaceState(null, '', address)
}
