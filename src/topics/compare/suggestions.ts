import { titleOf } from '../../format/area-name.ts'
import type { Area } from '../../schemas/area.ts'
import { parentCodeOf } from '../../schemas/area-level.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { CompareData } from './compare-data.ts'
import { type CompareState, MOST_AREAS, printState, withAreas } from './compare-state.ts'
import { compareText } from './compare-text.ts'
import { siblingValues, tenHighest, tenLowest, withSimilar } from './sibling-values.ts'

/** A comparison one tap away. */
export type Suggestion = { text: string; query: string }

/** A comparison that the office offers, in the language of the page. */
export type Offered = { title: string; areas: readonly string[] }

/**
 * Comparisons that suggest themselves beside the present one: areas similar to the one in front, the ends of its
 * parent, and those that the office offers.
 * @param outer names of areas around those that are compared
 * @param offered by the office
 */
export function suggestions(
	data: CompareData,
	state: CompareState,
	outer: ReadonlyMap<string, Area>,
	language: Language,
	offered: readonly Offered[] = [],
): Suggestion[] {
	const to = (text: string, areas: readonly string[]) => ({
		text,
		query: printState({ ...withAreas(state, areas), highlights: null }),
	})
	const code = state.highlights?.[0] ?? state.areas.find((one) => data.areas.has(one))
	const own = code === undefined ? undefined : data.areas.get(code)?.area
	const found = own ? siblingSuggestions(data, own, outer, to, language) : []
	const chosen = offered.map(({ title, areas }) => ({ title, areas: areas.filter((one) => data.areas.has(one)) }))
	return [...found, ...chosen.flatMap(({ title, areas }) => (areas.length > 1 ? [to(title, areas)] : []))]
}

function siblingSuggestions(
	data: CompareData,
	own: Area,
	outer: ReadonlyMap<string, Area>,
	to: (text: string, areas: readonly string[]) => Suggestion,
	language: Language,
): Suggestion[] {
	const t = compareText(language)
	const parent = parentCodeOf(own.code)
	const around = parent === undefined ? undefined : (data.areas.get(parent)?.area ?? outer.get(parent))
	if (!around) return []
	const siblings = siblingValues(data, around.code)
	const where = titleOf(around, language)
	const similar = withSimilar(siblings, own.code)
	const ends =
		siblings.length > MOST_AREAS
			? [to(t.highestIn(where), tenHighest(siblings).codes), to(t.lowestIn(where), tenLowest(siblings).codes)]
			: [
					to(
						t.allIn(where),
						siblings.map(({ code }) => code),
					),
				]
	return [
		...(similar.length > 1 ? [to(t.similarTo(titleOf(own, language)), similar)] : []),
		...(siblings.length > 1 ? ends : []),
	]
}
