import type { Filters, Found } from '../components/search/index-source.ts'

/** One entry of the list that the pocket edition searches; written by scripts/pocket/search-list.ts. */
export type PocketRecord = Found & {
	/** The words that are searched. */
	content: string
	filters: Partial<Record<keyof Filters, readonly string[]>>
}
