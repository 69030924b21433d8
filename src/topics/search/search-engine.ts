import { type Filters, type Found, loadIndex, type Result, type SearchIndex, type WordFilters } from './index-source.ts'

let engine: Promise<SearchIndex> | undefined

/**
 * The index is fetched at the first search and not before. A failed fetch is forgotten, so that the next key typed on
 * a poor line tries again.
 */
function load(): Promise<SearchIndex> {
	engine ??= loadIndex().catch((error: unknown) => {
		engine = undefined
		throw error
	})
	return engine
}

/** The words a result can be filtered by, with how many records have each. */
export async function loadFilters(): Promise<Record<string, Record<string, number>>> {
	return (await load()).filters()
}

/** Results whose order the exact name may still change: more than a reader looks at, few enough to fetch. */
const REORDERED = 30

/**
 * Searches, and puts an area that bears exactly the name looked for before everything that only mentions it. What is
 * simulated comes after everything real. `limit` fetches the rest, page by page.
 */
export async function search(
	query: string,
	filters: Filters,
	limit: number,
): Promise<{ found: Found[]; total: number }> {
	const index = await load()
	const words = withoutLastKind(query)
	const { results } = await index.search(words, { filters })
	const simulated =
		results.length > 0 ? await index.search(words, { filters: onlySimulated(filters) }) : { results: [] }
	const [real, invented] = apart(results, new Set(simulated.results.map(({ id }) => id)))
	const found: Found[] = []
	for (const part of [real, invented]) {
		if (found.length >= limit) break
		const head = await Promise.all(part.slice(0, Math.max(limit, REORDERED)).map((result) => result.data()))
		found.push(...byExactName(head, words))
	}
	return { found: found.slice(0, limit), total: results.length }
}

/** The word that simulated records bear beside their kind; see scripts/site/search/search-record.ts. */
const SIMULATED = 'simulasi'

function onlySimulated(filters: Filters): WordFilters {
	return { ...filters, jenis: filters.jenis === undefined ? SIMULATED : [filters.jenis, SIMULATED] }
}

function apart(results: readonly Result[], simulated: ReadonlySet<string>): [real: Result[], invented: Result[]] {
	return [results.filter(({ id }) => !simulated.has(id)), results.filter(({ id }) => simulated.has(id))]
}

const lastKind = /(?<=\S)\s+(?:kec|kab|kel|ds|kota|kecamatan|kabupaten|desa|kelurahan)\.?\s*$/i

/** "bangkalan kec" as "bangkalan": the word for a kind behind a name would find every area that lies in a kecamatan. */
export function withoutLastKind(query: string): string {
	return query.replace(lastKind, '')
}

const kindWords = /^(kabupaten|kota|kecamatan|desa|kelurahan|provinsi)\s+/

/** Name without the word for its kind, as people type it. */
export function bareName(text: string): string {
	return text.trim().toLowerCase().replace(kindWords, '')
}

/**
 * Areas that are called exactly as typed come first, then those of that name but another kind, then names
 * that begin with it; among equals the order of the index stays. "kota sumenep" finds Kecamatan Kota
 * Sumenep before Kabupaten Sumenep.
 */
export function byExactName(found: readonly Found[], query: string): Found[] {
	const typed = query.trim().toLowerCase()
	const wanted = bareName(query)
	const score = ({ url, meta }: Found): number => {
		if (!url.includes('/wilayah/')) return 0
		const name = bareName(meta.title)
		if (meta.title.toLowerCase() === typed || name === typed || meta.code === typed) return 3
		if (name === wanted) return 2
		return name.startsWith(wanted) ? 1 : 0
	}
	return found
		.map((one, index) => ({ one, index, score: score(one) }))
		.sort((a, b) => b.score - a.score || a.index - b.index)
		.map(({ one }) => one)
}

/** Fills `{n}` and `{q}` in a text. */
export function fill(text: string, values: Record<string, string>): string {
	return text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
}
