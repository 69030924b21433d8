import { readIndicator, readMap } from '../contract/read-generated.ts'
import { commonReference, isComplete } from '../facts/area-figures.ts'
import { indicatorHref } from '../facts/indicator-page.ts'
import type { AreaFile } from '../schemas/area-file.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { type ChangeMapContent, changeMap } from './change-map.ts'
import { childrenMap, type MapContent } from './map.ts'
import { toldOnce } from './told-once.ts'

/** A map of values with the map of their change, where there is one. */
export type MapPair = { values: MapContent; change: ChangeMapContent | null }

/** Fewer areas are told sooner by a list with bars than by a map. */
export const LEAST_ON_A_MAP = 8

/** The areas inside an area on a map, with the map of their change; `null` where they are few or nobody placed them. */
export function insideMap(file: AreaFile, id: string, language: Language): MapPair | null {
	if (!hasMap(file, id)) return null
	const values = childrenMap(file, id, language)
	return values && { values, change: changeMap(file, id, language) }
}

/**
 * The maps of the areas whose children have figures of an indicator, in the given order, each with the area around it;
 * how they are read is told with the first.
 */
export function indicatorMaps(
	parents: readonly AreaFile[],
	id: string,
	language: Language,
): { parent: AreaFile; maps: MapPair }[] {
	const found = parents.flatMap((parent) => {
		const maps = insideMap(parent, id, language)
		return maps ? [{ parent, maps }] : []
	})
	const values = toldOnce(found.map(({ maps }) => maps.values))
	const changes = toldOnce(found.flatMap(({ maps }) => maps.change ?? []))
	return found.map(({ parent, maps }, at) => ({
		parent,
		maps: {
			values: values[at] ?? maps.values,
			change: maps.change && (changes.find(({ id: one }) => one === maps.change?.id) ?? maps.change),
		},
	}))
}

/** Where the page of an indicator draws the areas inside an area on a map; `null` where it does not. */
export function mapHref(parent: AreaFile, id: string, language: Language): string | null {
	const page = indicatorHref(id, language)
	return page === null || !hasMap(parent, id) ? null : `${page}#peta-${id}-${parent.area.code}`
}

/** Whether so many areas with figures, inside an area, could be drawn on a map of it. */
export function mayHaveMap(code: string, known: number, { measure }: Pick<Indicator, 'measure'>): boolean {
	return measure !== 'category' && known >= LEAST_ON_A_MAP && readMap(code) !== null
}

function hasMap({ area, children }: AreaFile, id: string): boolean {
	if (!mayHaveMap(area.code, children.length, readIndicator(id))) return false
	const reference = commonReference(children, id)
	const known = children.filter(({ newest }) => {
		const figure = newest[id]
		return figure && figure.value !== null && figure.reference === reference && isComplete(figure)
	})
	return known.length >= LEAST_ON_A_MAP
}
