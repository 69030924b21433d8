import type { Language } from '../../schemas/bilingual.ts'
import type { Answer } from '../../search/answer.ts'
import { type PreparedIndex, prepareIndex } from '../../search/prepared-index.ts'
import { searchQuery } from '../../search/search-query.ts'
import { searchParts } from './index-source.ts'

let prepared: Promise<PreparedIndex> | undefined
const parts = searchParts(languageOfPage())

function languageOfPage(): Language {
	return document.documentElement.lang === 'en' ? 'en' : 'id'
}

/**
 * The index is fetched at the first search and not before. A failed fetch is forgotten, so that the next key typed on
 * a poor line tries again.
 */
export function loadIndex(): Promise<PreparedIndex> {
	prepared ??= prepareIndex(parts).catch((error: unknown) => {
		prepared = undefined
		throw error
	})
	return prepared
}

/** Answers a query in the language of the page. */
export async function search(query: string, options: { isTyping?: boolean } = {}): Promise<Answer> {
	return searchQuery(query, await loadIndex(), parts, options)
}
