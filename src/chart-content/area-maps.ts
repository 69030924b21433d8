import { readIndicator } from '../contract/read-generated.ts'
import type { AreaContext } from '../facts/area-context.ts'
import { newestNumberOf } from '../facts/area-figures.ts'
import { areaPlan, insidePlan } from '../facts/area-plan.ts'
import type { AreaFile } from '../schemas/area-file.ts'
import type { Language } from '../schemas/bilingual.ts'
import { type ChangeMapContent, changeMap } from './change-map.ts'
import { childrenMap, type MapContent, type MapOptions } from './map.ts'

/** A map of values with the map of their change, where there is one. */
export type MapPair = { values: MapContent; change: ChangeMapContent | null }

function mapPair(parent: AreaFile, id: string, language: Language, options: MapOptions = {}): MapPair | null {
	const values = childrenMap(parent, id, language, options)
	return values && { values, change: changeMap(parent, id, language, options) }
}

/** A kabupaten or kota among those of its province, a map for each measure it has a figure of its own of. */
export function siblingMaps({ language, area, file, parent }: AreaContext): MapPair[] {
	if (area.level !== 'kabupaten-kota' || !parent) return []
	return areaPlan(file).maps.flatMap((ids) =>
		first(ids, (id) => {
			const own = newestNumberOf(file, id)
			return own ? mapPair(parent, id, language, { focus: area.code, reference: own.reference }) : null
		}),
	)
}

/** The areas inside an area, a map for each measure that compares them and that enough of them have. */
export function insideMaps({ language, file }: AreaContext): MapPair[] {
	return insidePlan(file).maps.flatMap((ids) => first(ids, (id) => mapPair(file, id, language)))
}

function first(ids: readonly string[], draw: (id: string) => MapPair | null): MapPair[] {
	for (const id of ids) {
		const maps = draw(id)
		if (maps) return [maps]
	}
	return []
}

/** The maps of each area whose children have figures of an indicator, in the order of the codes. */
export function indicatorMaps(parents: readonly AreaFile[], id: string, language: Language): MapPair[] {
	if (readIndicator(id).measure === 'category') return []
	return parents.flatMap((parent) => mapPair(parent, id, language) ?? [])
}
