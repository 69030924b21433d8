import type { AreaRow } from './index-file.ts'
import { type NamedArea, namedArea } from './named-area.ts'
import { plainWords } from './plain-words.ts'

/** Names of areas, looked up whole, by one of their words, by how they begin, and by code. */
export type AreaNames = {
	all: readonly NamedArea[]
	get(code: string): NamedArea | undefined
	/** Areas of exactly this joined name. */
	called(joined: string): readonly NamedArea[]
	/** Areas with this word among others in their name. */
	holding(word: string): readonly NamedArea[]
	/** All joined names. */
	joined(): Iterable<string>
}

/** Makes the names of rows ready for looking up; the same area given twice counts once. */
export function areaNames(rows: Iterable<AreaRow>): AreaNames {
	const byCode = new Map<string, NamedArea>()
	for (const row of rows) byCode.set(row[0], namedArea(row))
	const all = [...byCode.values()]
	const byName = Map.groupBy(all, ({ joined }) => joined)
	const byWord = new Map<string, NamedArea[]>()
	for (const area of all) {
		const words = plainWords(area.name)
		if (words.length > 1) for (const word of new Set(words)) push(byWord, word, area)
	}
	return {
		all,
		get: (code) => byCode.get(code),
		called: (joined) => byName.get(joined) ?? [],
		holding: (word) => byWord.get(word) ?? [],
		joined: () => byName.keys(),
	}
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
	const list = lists.get(key)
	if (list) list.push(value)
	else lists.set(key, [value])
}
