import {
	readAreaIndex,
	readDatasets,
	readIndicatorFile,
	readIndicators,
	readPortal,
} from '../../contract/read-generated.ts'
import { titleOf } from '../../format/area-name.ts'
import type { Area } from '../../schemas/area.ts'
import { parentCodeOf } from '../../schemas/area-level.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { CompareData } from './compare-data.ts'
import { defaultIndicator, MOST_AREAS } from './compare-state.ts'
import { compareText } from './compare-text.ts'
import { generatedCompareData } from './generated-data.ts'
import { siblingValues, tenHighest, tenLowest, withSimilar } from './sibling-values.ts'
import { sourceAreas } from './suggestions.ts'

/** A comparison with a page of its own, complete without a script. */
export type ReadySet = { id: string; title: Bilingual; codes: readonly string[]; tied: boolean }

/** The ready comparisons: the source documents' areas, those similar to the home area, and the ends of each province. */
export function readySets(): ReadySet[] {
	if (!readIndicators().has(defaultIndicator)) return []
	const data = generatedCompareData(readIndicatorFile(defaultIndicator), readDatasets())
	const index = new Map(readAreaIndex().map((area) => [area.code, area]))
	const sets = [documentSet(data), similarSet(data, index), ...provinceSets(data, index)]
	return sets.flatMap((set) => (set && set.codes.length > 1 ? [set] : []))
}

const titled = (say: (language: 'id' | 'en') => string): Bilingual => ({ id: say('id'), en: say('en') })

function documentSet(data: CompareData): ReadySet {
	const codes = sourceAreas.filter((code) => data.areas.has(code))
	return { id: 'sumber-dokumen', title: titled((language) => compareText(language).sourceAreas), codes, tied: false }
}

function similarSet(data: CompareData, index: ReadonlyMap<string, Area>): ReadySet | null {
	const home = index.get(readPortal().home_area)
	if (!home) return null
	const parent = parentCodeOf(home.code) ?? home.code
	return {
		id: `serupa-${slug(home)}`,
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
			const name = slug(province)
			if (siblings.length <= MOST_AREAS) {
				return [{ id: name, title: titled((l) => compareText(l).allIn(where)), codes: all, tied: false }]
			}
			const [high, low] = [tenHighest(siblings), tenLowest(siblings)]
			return [
				{ id: `${name}-tertinggi`, title: titled((l) => compareText(l).highestIn(where)), ...high },
				{ id: `${name}-terendah`, title: titled((l) => compareText(l).lowestIn(where)), ...low },
			]
		})
}

function slug({ name }: Area): string {
	return name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
}
