import { areaAddress, type Found, loadNamePairs } from './index-source.ts'
import { type NamedArea, nearNames, parseNames } from './near-names.ts'

let names: Promise<NamedArea[]> | undefined

/** The list of names is fetched when a search finds nothing of the kind, and not before. */
function loadNames(): Promise<NamedArea[]> {
	names ??= loadNamePairs()
		.then(parseNames)
		.catch((error: unknown) => {
			names = undefined
			throw error
		})
	return names
}

/** Areas with nearly the name that was typed, as results of a search; none when the list cannot be fetched. */
export async function nearFound(query: string): Promise<Found[]> {
	const areas = await loadNames().catch(() => [])
	return nearNames(query, areas).map(({ code, name, around }) => ({
		url: areaAddress(code),
		meta: { title: name, code, place: around.join(', ') },
	}))
}

/**
 * True when results miss what was typed: there are none, or no title or place among them holds a typed word. The
 * index shortens words it does not know, so that a misspelt name may find quite another.
 */
export function misses(found: readonly Found[], query: string): boolean {
	const words = query
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word.length > 2)
	const said = found.map(({ meta }) => [meta.title, meta.place, meta.summary, meta.code].join(' ').toLowerCase())
	return words.length > 0 && !said.some((text) => words.some((word) => text.includes(word)))
}
