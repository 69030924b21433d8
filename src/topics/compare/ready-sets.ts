import { hasPage } from '../../contract/has-page.ts'
import { readArea, readAreaIndex, readPortal } from '../../contract/read-generated.ts'
import { titleOf } from '../../format/area-name.ts'
import type { Area } from '../../schemas/area.ts'
import { parentCodeOf } from '../../schemas/area-level.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import { provinceSetIds, similarSetId } from '../../schemas/ready-set-id.ts'
import { isInvented } from '../recipients/simulation.ts'
import type { CompareData } from './compare-data.ts'
import { MOST_AREAS } from './compare-state.ts'
import { compareText } from './compare-text.ts'
import { siblingValues, tenHighest, tenLowest, withSimilar } from './sibling-values.ts'
import { standardData } from './standard-comparison.ts'

/** A comparison with a page of its own, complete without a script. */
export type ReadySet = { id: string; title: Bilingual; codes: readonly string[]; tied: boolean }

/** The ready comparisons: those of the office, the areas similar to the home area, and the ends of each province. */
export function readySets(): ReadySet[] {
	const data = standardData()
	if (!data) return []
	const index = new Map(readAreaIndex().map((area) => [area.code, area]))
	const sets = [...ownSets(data), similarSet(data, index), ...provinceSets(data, index)]
	const found = sets.flatMap((set) => (set && set.codes.length > 1 ? [set] : []))
	// An address is taken once, by the office before the portal.
	return [...Map.groupBy(found, ({ id }) => id).values()].flatMap(([first]) => first ?? [])
}

const titled = (say: (language: 'id' | 'en') => string): Bilingual => ({ id: say('id'), en: say('en') })

/** What the office chose, as far as there are figures; of real areas it never shrinks to invented ones alone. */
function ownSets(data: CompareData): ReadySet[] {
	return readPortal().comparisons.flatMap(({ id, title, areas }) => {
		const codes = areas.filter((code) => data.areas.has(code))
		const isLost = codes.every(invented) && !areas.every(invented)
		return isLost ? [] : [{ id, title, codes, tied: false }]
	})
}

const invented = (code: string): boolean => hasPage(code) && isInvented(readArea(code))

function similarSet(data: CompareData, index: ReadonlyMap<string, Area>): ReadySet | null {
	const home = index.get(readPortal().home_area)
	if (!home) return null
	const parent = parentCodeOf(home.code) ?? home.code
	return {
		id: similarSetId(home),
		title: titled((language) => compareText(language).similarTo(titleOf(home, language))),
		codes: withSimilar(siblingValues(data, parent), home.code),
		tied: false,
	}
}

/** Both ends of a province, or all of it where ten are enough. */
function provinceSets(data: CompareData, index: ReadonlyMap<string, Area>): ReadySet[] {
	return [...index.values()]
		.filter(({ level }) => level === 'provinsi')
		.flatMap((province) => {
			const siblings = siblingValues(data, province.code)
			const where = titleOf(province, 'id')
			const all = siblings.map(({ code }) => code)
			const ids = provinceSetIds(province)
			if (siblings.length <= MOST_AREAS) {
				return [{ id: ids.all, title: titled((l) => compareText(l).allIn(where)), codes: all, tied: false }]
			}
			const [high, low] = [tenHighest(siblings), tenLowest(siblings)]
			return [
				{ id: ids.highest, title: titled((l) => compareText(l).highestIn(where)), ...high },
				{ id: ids.lowest, title: titled((l) => compareText(l).lowestIn(where)), ...low },
			]
		})
}
