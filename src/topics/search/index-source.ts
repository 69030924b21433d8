import type { ApiArea, ApiVillages } from '../../schemas/api-area.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { FigureShard } from '../../schemas/figure-record.ts'
import { recordAddress, recordIn } from '../../schemas/record-address.ts'
import type { CoreIndex, NamePart, NumberPart } from '../../search/index-file.ts'
import { nameOfPart } from '../../search/part-name.ts'
import type { SearchParts } from '../../search/search-parts.ts'
import { allowOwnCode } from '../../security/own-code.ts'
import { loadShard } from '../figure-check/load-shard.ts'

/**
 * Where a search finds its index and its addresses on a served site. The pocket edition, which opens without a server,
 * has another module in this one's place: src/pocket/index-source.ts.
 */
export function searchParts(language: Language): SearchParts {
	return {
		core: () => part<CoreIndex>(`/cari/inti-${language}.json`),
		inside: (beginning) => part<NamePart>(`/cari/nama/${nameOfPart(beginning)}`),
		outside: (beginning) => part<NamePart>(`/cari/luar/${nameOfPart(beginning)}`),
		numbers: () => part<NumberPart>('/cari/angka.json'),
		figures: (code) =>
			part<ApiArea | ApiVillages>(recordAddress(code)).then(
				(file) => recordIn(file, code),
				() => null,
			),
	}
}

async function part<T>(path: string): Promise<T> {
	const response = await fetch(path)
	if (!response.ok) throw new Error(`${path}: ${response.statusText}`)
	return response.json() as Promise<T>
}

/** What the full text tells of a page. */
export type FoundText = { url: string; excerpt: string; meta: { title: string; kind?: string; place?: string } }

/** The full text of news and pages, as Pagefind keeps it. */
export type FullText = {
	search(query: string): Promise<{ results: { data(): Promise<FoundText> }[] }>
}

/** Fetched when it is asked for, and not before; `null` where there is none. */
export const loadFullText: (() => Promise<FullText>) | null = () => {
	// Its files are made after this script is bundled.
	const path = '/pagefind/pagefind.js'
	allowOwnCode()
	return import(/* @vite-ignore */ path) as Promise<FullText>
}

/** Figures by the beginning of their ids, which tell where an answer is drawn; `null` where they do not go along. */
export const loadFigures: ((id: string) => Promise<FigureShard>) | null = loadShard

/** Address of a result on this site. */
export function pageAddress(url: string): string {
	return url
}

/** Writes the question into the address bar, so that a result can be shared. */
export function keepAddress(address: string): void {
	history.replaceState(null, '', address)
}
