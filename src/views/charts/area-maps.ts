import { readIndicator } from '../../contract/read-generated.ts'
import type { AreaLevel } from '../../schemas/area-code.ts'
import type { AreaContext } from '../area/area-context.ts'
import { latestNumber } from '../area/area-figures.ts'
import { childrenMap, type MapContent } from './map.ts'

/** What a map of the areas of a level shows, best first: measures that compare areas of any size before counts. */
const chosen: Partial<Record<AreaLevel, readonly string[]>> = {
	'kabupaten-kota': ['p0', 'kepadatan-penduduk'],
	kecamatan: ['persen-desa-mandiri', 'penduduk'],
}

/** A kabupaten or kota among those of its province; `null` without a figure of its own to compare. */
export function siblingMap({ language, area, file, parent }: AreaContext): MapContent | null {
	const own = latestNumber(file, 'p0')
	if (area.level !== 'kabupaten-kota' || !own || !parent) return null
	return childrenMap(parent, 'p0', language, { focus: area.code, reference: own.reference })
}

/** The areas inside an area, by the first chosen indicator that enough of them have. */
export function insideMap({ language, file }: AreaContext): MapContent | null {
	const level = file.children[0]?.area.level
	for (const id of (level && chosen[level]) ?? []) {
		const map = childrenMap(file, id, language)
		if (map) return map
	}
	return null
}

/** One map for each area whose children have figures of an indicator, in the order of the codes. */
export function indicatorMaps(
	parents: readonly AreaContext['file'][],
	id: string,
	language: AreaContext['language'],
): MapContent[] {
	if (readIndicator(id).measure === 'category') return []
	return parents.flatMap((parent) => childrenMap(parent, id, language) ?? [])
}
