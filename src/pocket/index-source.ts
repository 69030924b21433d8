import type { FigureShard } from '../schemas/figure-record.ts'
import type { SearchParts } from '../search/search-parts.ts'
import type { FullText } from '../topics/search/index-source.ts'
import type { PocketSearch } from './pocket-search.ts'

/**
 * Stands in the place of src/topics/search/index-source.ts in the pocket edition: a page opened from a file may
 * fetch nothing, so the index comes by a script of its own, and addresses are those of files.
 */
export function searchParts(): SearchParts {
	const nothing = { areas: [], around: [] }
	return {
		core: () => inHand(({ core }) => core),
		inside: () => inHand(({ inside }) => inside),
		outside: () => Promise.resolve(nothing),
		numbers: () => Promise.resolve({ areas: [], indicators: [], periods: [], numbers: [] }),
		figures: (code) => inHand(({ figures }) => figures[code] ?? null),
	}
}

/** The full text stays on the portal. */
export const loadFullText: (() => Promise<FullText>) | null = null

/** A page opened from a file may fetch no list of figures. */
export const loadFigures: ((id: string) => Promise<FigureShard>) | null = null

/** The file of a page; what stands behind its address stays. */
export function pageAddress(url: string): string {
	const [path = '', query = ''] = url.split('?')
	return new URL(`${path.slice(1)}index.html${query && `?${query}`}`, root).href
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

/** The index of the page's language, put there by `aset/daftar-*.js`. */
function inHand<T>(of: (search: PocketSearch) => T): Promise<T> {
	const { terangSearch } = globalThis as { terangSearch?: PocketSearch }
	return terangSearch ? Promise.resolve(of(terangSearch)) : Promise.reject(new Error('no index'))
}
