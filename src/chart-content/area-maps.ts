import { readIndicator } from '../contract/read-generated.ts'
import type { AreaContext } from '../facts/area-context.ts'
import { latestNumber } from '../facts/area-figures.ts'
import type { AreaLevel } from '../schemas/area-code.ts'
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

/** What a map of the areas of a level shows, best first: measures that compare areas of any size before counts. */
const chosen: Partial<Record<AreaLevel, readonly string[]>> = {
	'kabupaten-kota': ['p0', 'kepadatan-penduduk'],
	kecamatan: ['persen-desa-mandiri', 'penduduk'],
}

/** A kabupaten or kota among those of its province; `null` without a figure of its own to compare. */
export function siblingMap({ language, area, file, parent }: AreaContext): MapPair | null {
	const own = latestNumber(file, 'p0')
	if (area.level !== 'kabupaten-kota' || !own || !parent) return null
	return mapPair(parent, 'p0', language, { focus: area.code, reference: own.reference })
}

/** The areas inside an area, by the first chosen indicator that enough of them have. */
export function insideMap({ language, file }: AreaContext): MapPair | null {
	const level = file.children[0]?.area.level
	for (const id of (level && chosen[level]) ?? []) {
		const maps = mapPair(file, id, language)
		if (maps) return maps
	}
	return null
}

/** The maps of each area whose children have figures of an indicator, in the order of the codes. */
export function indicatorMaps(parents: readonly AreaFile[], id: string, language: Language): MapPair[] {
	if (readIndicator(id).measure === 'category') return []
	return parents.flatMap((parent) => mapPair(parent, id, language) ?? [])
}
