import type { Filters, Found } from '../topics/search/index-source.ts'

/** One entry of the list that the pocket edition searches; written by scripts/site/pocket/search-list.ts. */
export type PocketRecord = Found & {
	/** The words that are searched. */
	content: string
	filters: Partial<Record<keyof Filters, readonly string[]>>
}
