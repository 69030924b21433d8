import { readArea, readIndicator, readVillagePlace } from '../../contract/read-generated.ts'
import { type AreaContext, readAreaContext } from '../../facts/area-context.ts'
import { regencyRank } from '../../facts/regency-rank.ts'
import type { Figure, Rank } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import type { AlikeAreas, VillagePlace, VillagePlaces } from '../../schemas/village-place.ts'
import { findAlike } from './alike.ts'

/** Where all villages of a kabupaten or kota that have a page stand among all of its villages. */
export function villagePlaces(regency: string): VillagePlaces {
	const inside = (code: string) => readArea(code).children.filter(({ hasPage }) => hasPage)
	const villages = inside(regency).flatMap(({ area }) => inside(area.code))
	return Object.fromEntries(villages.map(({ area }) => [area.code, placeOf(readAreaContext(area.code, 'id'))]))
}

function placeOf(context: AreaContext): VillagePlace {
	const own = context.parent?.children.find(({ area }) => area.code === context.area.code)?.newest ?? {}
	const ranks = Object.entries(own).flatMap(([id, { reference }]) => {
		const rank = regencyRank(context, readIndicator(id), reference)
		return rank ? [[id, { reference, rank }] as const] : []
	})
	return { ranks: Object.fromEntries(ranks), alike: findAlike(context) }
}

/** What a build found ahead of the pages; nothing for other areas than villages, and where pages are made one by one. */
function foundAhead({ area, regency }: AreaContext): VillagePlace | undefined {
	return area.level === 'desa-kelurahan' && regency ? readVillagePlace(regency.area.code, area.code) : undefined
}

/** The place of a figure of a village among all villages of its kabupaten or kota; `null` for other areas. */
export function rankInRegency(context: AreaContext, indicator: Indicator, { reference }: Figure): Rank | null {
	const found = foundAhead(context)
	if (!found) return regencyRank(context, indicator, reference)
	const place = found.ranks[indicator.id]
	return place?.reference === reference ? place.rank : null
}

/** The areas alike in what was measured. */
export function alikeAreas(context: AreaContext): AlikeAreas | null {
	const found = foundAhead(context)
	return found ? found.alike : findAlike(context)
}
