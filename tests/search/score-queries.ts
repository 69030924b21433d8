import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/schemas/bilingual.ts'
import { type PreparedIndex, prepareIndex } from '../../src/search/prepared-index.ts'
import { searchQuery } from '../../src/search/search-query.ts'
import { siftResults } from '../../src/search/sift-results.ts'
import { filesIn, siteParts } from './site-parts.ts'

/** A query of readers, the page that answers it, and others that answer it as well. */
export type Query = { id: string; lang: Language; query: string; first: string; accept: string[] }

export const queries = JSON.parse(readFileSync(join(import.meta.dirname, 'queries.json'), 'utf8')) as Query[]

/** Where the right page stands among the results, counted from 0; −1 where it does not. */
export type Placed = { query: Query; at: number; got: string[] }

/** Asks every query of a built site and finds its right page among the results. */
export async function placeQueries(folder: string, asked: readonly Query[]): Promise<Placed[]> {
	const prepared = new Map<Language, PreparedIndex>()
	const placed: Placed[] = []
	for (const query of asked) {
		const parts = siteParts(filesIn(folder), query.lang)
		const index = prepared.get(query.lang) ?? (await prepareIndex(parts))
		prepared.set(query.lang, index)
		const { results } = await searchQuery(query.query, index, parts)
		const got = siftResults(results, {}).shown.map(({ url }) => url.replace(/\?.*/, ''))
		const right = [query.first, ...query.accept]
		placed.push({ query, at: got.findIndex((url) => right.includes(url)), got: got.slice(0, 3) })
	}
	return placed
}
