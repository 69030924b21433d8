import { readArea, readIndicator } from '../../contract/read-generated.ts'
import { keptByName, keptFor } from '../../contract/readings.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { isComplete, newestNumberOf } from '../../facts/area-figures.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { roundTo } from '../../format/number.ts'
import type { AreaFile, Child } from '../../schemas/area-file.ts'
import type { AlikeAreas } from '../../schemas/village-place.ts'
import { nearestByRank, type RankedProfiles, rankProfiles } from '../../statistics/nearest-by-rank.ts'

const ALIKE = 4

type Measure = AlikeAreas['measures'][number]

/**
 * The areas of the same kind nearest in a few measures: a kabupaten among all kabupaten of the portal, a kecamatan
 * or desa among those of its kabupaten or kota. `null` without enough areas to choose from.
 */
export function findAlike(context: AreaContext): AlikeAreas | null {
	const { area, file } = context
	const likeness = areaPlan(file).likeness
	const measures = (likeness?.by ?? []).flatMap((id): Measure[] => {
		const own = newestNumberOf(file, id)
		return own && isComplete(own) ? [{ indicator: id, reference: own.reference }] : []
	})
	if (!likeness || measures.length === 0) return null
	const { candidates, ranked } = comparedIn(context, measures)
	const { nearest, tied } = nearestByRank(ranked, area.code, ALIKE)
	if (nearest.length < ALIKE) return null
	const { shown } = likeness
	const childrenOf = (codes: readonly string[]) => codes.flatMap((code) => candidates.get(code) ?? [])
	return {
		shown,
		measures,
		nearest: childrenOf(nearest).map((child) => ({ area: child.area, value: child.newest[shown]?.value ?? null })),
		tied: childrenOf(tied).map((child) => child.area),
	}
}

/** Areas to choose from by their code, with their ranks. */
type Compared = { candidates: ReadonlyMap<string, Child>; ranked: RankedProfiles }

const kept = keptFor((_around: AreaFile) => keptByName<Compared>())

/** What is compared is the same for all areas of a kind around: it is ranked once for all of them. */
function comparedIn(context: AreaContext, measures: readonly Measure[]): Compared {
	const around = aroundOf(context)
	const { level, kind } = context.area
	if (!around) return compare([], measures)
	const key = [level, kind, ...measures.flatMap(({ indicator, reference }) => [indicator, reference])].join(' ')
	return kept(around)(key, () => compare(candidatesIn(around, context), measures))
}

function compare(children: readonly Child[], measures: readonly Measure[]): Compared {
	const whole = children
		.map((child) => ({ child, values: profileOf(child, measures) }))
		.filter(({ values }) => values.length === measures.length)
	return {
		candidates: new Map(whole.map(({ child }) => [child.area.code, child])),
		ranked: rankProfiles(whole.map(({ child, values }) => ({ code: child.area.code, values }))),
	}
}

/** The area that all to choose from lie in. */
function aroundOf({ area, parent, regency }: AreaContext): AreaFile | null {
	if (area.level === 'kabupaten-kota') return readArea('00')
	return area.level === 'kecamatan' ? parent : regency
}

/** The areas to choose from, this one included. */
function candidatesIn(around: AreaFile, { area }: AreaContext): readonly Child[] {
	const pages = (children: readonly Child[]) => children.filter(({ hasPage }) => hasPage)
	const inside = (children: readonly Child[]) => pages(children).flatMap((child) => readArea(child.area.code).children)
	const all = area.level === 'kecamatan' ? around.children : inside(around.children)
	return pages(all).filter((child) => child.area.kind === area.kind)
}

/** The figures of a child in the measures, as they are printed; fewer than the measures where one is lacking. */
function profileOf({ newest }: Child, measures: readonly Measure[]): number[] {
	return measures.flatMap(({ indicator, reference }) => {
		const figure = newest[indicator]
		const fits = figure && figure.value !== null && figure.reference === reference && isComplete(figure)
		return fits ? [roundTo(figure.value ?? 0, readIndicator(indicator).decimals)] : []
	})
}
