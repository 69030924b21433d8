import { type Aliases, readAliases } from './alias-hits.ts'
import { type AreaNames, areaNames } from './area-names.ts'
import type { CoreIndex } from './index-file.ts'
import { beginningsFor } from './name-beginnings.ts'
import type { SearchParts } from './search-parts.ts'
import { type TermIndex, termIndex } from './term-index.ts'
import type { TypedQuery, TypedWord } from './typed-query.ts'

/** The core, ready for looking up, and the names that a query needs. */
export type PreparedIndex = {
	core: CoreIndex
	terms: TermIndex
	aliases: Aliases
	/** Names inside the portal, with those parts that a query may need. */
	insideFor(query: TypedQuery): Promise<AreaNames>
	/** Names outside the portal that begin like these words of the query. */
	outsideFor(query: TypedQuery, missed: readonly TypedWord[]): Promise<AreaNames>
}

/** Makes the core ready. A part that cannot be fetched leaves a search with the names there are. */
export async function prepareIndex(parts: SearchParts): Promise<PreparedIndex> {
	const core = await parts.core()
	const terms = termIndex(core)
	const made = new Map<string, Promise<AreaNames>>()
	const once = (key: string, make: () => Promise<AreaNames>) => {
		const known = made.get(key) ?? make()
		made.set(key, known)
		known.catch(() => made.delete(key))
		return known
	}
	return {
		core,
		terms,
		aliases: readAliases(core),
		insideFor(query) {
			const words = query.words.filter((word) => !word.isStop && !word.areaKinds && word.numbers.length === 0)
			// A word that nobody else uses names an area likelier than one that records know.
			const wanted = [...words.filter((word) => !terms.knows(word)), ...words.filter((word) => terms.knows(word))]
			const beginnings = beginningsFor(query, wanted, core.inside)
			return once(`inside ${beginnings.join()}`, async () => {
				const loaded = await Promise.all(beginnings.map((one) => parts.inside(one)))
				return areaNames([...core.areas, ...loaded.flatMap(({ areas, around }) => [...around, ...areas])])
			})
		},
		outsideFor(query, missed) {
			const beginnings = beginningsFor(query, missed, core.outside)
			return once(`outside ${beginnings.join()}`, async () => {
				const loaded = await Promise.all(beginnings.map((one) => parts.outside(one)))
				return areaNames([...core.areas, ...loaded.flatMap(({ areas, around }) => [...around, ...areas])])
			})
		},
	}
}
