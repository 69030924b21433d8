import type { SearchRecord } from '../search/search-record.ts'

/**
 * The list that the copy searches, as a classic script: a page opened from a disk may not fetch a file, but may load
 * a script. Records of pages that do not go along are left out.
 */
export function searchList(records: readonly SearchRecord[], pages: ReadonlySet<string>): string {
	const kept = records.flatMap(({ url, content, meta, filters }) => {
		const path = `${url.slice(1)}index.html`
		return pages.has(path) ? [{ url: path, content, meta: filled(meta), filters }] : []
	})
	// U+2028 and `</` are harmless in a file of its own; one record a line keeps it readable.
	return `globalThis.terangRecords=[\n${kept.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`
}

/** Without what is empty, as the index of the portal has it. */
function filled(meta: SearchRecord['meta']): Partial<SearchRecord['meta']> {
	return Object.fromEntries(Object.entries(meta).filter(([, text]) => text !== ''))
}
