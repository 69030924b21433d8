import { fileAt } from '../../ground/files/site-files.ts'
import { relativePath } from './relative-path.ts'

/** Where a link of a copied page leads: to a file beside it, out to the internet, or as it is. */
export type PocketLink = { address: string; leaves: boolean }

/** What links are looked up in. */
export type LinkPlaces = {
	/** Pages of the copy by their path in it. */
	pages: ReadonlySet<string>
	/** Address of the portal. */
	site: string
}

/**
 * Turns an address of the portal into one that works from a disk. A page that does not go along is named by its
 * address on the portal.
 * @param page path of the page in the copy
 * @param pageAddress address that the page has on the portal, for addresses that lean on it
 */
export function pocketLink(link: string, page: string, pageAddress: string, places: LinkPlaces): PocketLink {
	if (link.startsWith('#')) return { address: link, leaves: false }
	const base = new URL(pageAddress, places.site)
	const url = URL.canParse(link, base) ? new URL(link, base) : undefined
	if (!url || !/^https?:$/.test(url.protocol)) return { address: link, leaves: false }
	const target = url.origin === base.origin ? fileAt(url.pathname, places.pages) : undefined
	if (target === undefined) return { address: url.href, leaves: true }
	if (target === page && url.search === '' && url.hash !== '') return { address: url.hash, leaves: false }
	return { address: relativePath(page, target) + url.search + url.hash, leaves: false }
}
