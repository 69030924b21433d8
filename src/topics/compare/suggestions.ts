import { titleOf } from '../../format/area-name.ts'
import type { Area } from '../../schemas/area.ts'
import { parentCodeOf } from '../../schemas/area-level.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { CompareData } from './compare-data.ts'
import { type CompareState, MOST_AREAS, printState } from './compare-state.ts'
import { compareText } from './compare-text.ts'
import { siblingValues, tenHighest, tenLowest, withSimilar } from './sibling-values.ts'

/** A comparison one tap away. */
export type Suggestion = { text: string; query: string }

/** Areas that the project's source documents describe: Sumenep, Kota Pasuruan, Tuban, Bangkalan, Blora, Paser. */
export const sourceAreas: readonly string[] = ['35.29', '35.75', '35.23', '35.26', '33.16', '64.01']

/**
 * Comparisons that suggest themselves beside the present one: areas similar to the one in front, the ends of its
 * parent, and the areas of the source documents.
 * @param outer names of areas around those that are compared
 */
export function suggestions(
	data: CompareData,
	state: CompareState,
	outer: ReadonlyMap<string, Area>,
	language: Language,
): Suggestion[] {
	const t = compareText(language)
	const to = (text: string, areas: readonly string[]) => ({
		text,
		query: printState({ ...state, areas, focus: areas.includes(state.focus ?? '') ? state.focus : null }),
	})
	const code = state.focus ?? state.areas.find((one) => data.areas.has(one))
	const own = code === undefined ? undefined : data.areas.get(code)?.area
	const documents = sourceAreas.filter((one) => data.areas.has(one))
	const found = own ? siblingSuggestions(data, own, outer, to, language) : []
	return documents.length > 1 ? [...found, to(t.sourceAreas, documents)] : found
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
