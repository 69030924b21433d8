import type { AreaContext } from '../../facts/area-context.ts'
import { newestNumberOf } from '../../facts/area-figures.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { placeName } from '../../facts/place-name.ts'
import type { Child } from '../../schemas/area-file.ts'
import { joinNames } from '../../sentences/join-names.ts'
import { isComparable } from '../../statistics/figure-state.ts'
import { compareHref } from './compare-links.ts'
import { withSimilar } from './sibling-values.ts'

/** A comparison that the page of an area offers: with whom, where it is found, and where others are chosen. */
export type AreaComparison = { names: string; href: string; choose: string }

const OFFERED = 2

/**
 * The two siblings whose figure is nearest to the area's own, by the figure that tells areas of its level apart. Indonesia
 * has no siblings and is set beside its provinces; an only child stands beside its parent. `null` without a figure.
 */
export function areaComparison(context: AreaContext): AreaComparison | null {
	const { area, file, parent, language } = context
	const id = areaPlan(file).mark
	const own = id === undefined ? undefined : newestNumberOf(file, id)
	if (!id || !own) return null
	const others = (parent ?? file).children.filter((child) => child.area.code !== area.code)
	const near = nearest(others, area.code, id, own)
	const found = near.length > 0 ? near : parent && newestNumberOf(parent, id) ? [parent.area] : []
	if (found.length === 0) return null
	return {
		names: joinNames(found.map(placeName), language),
		href: compareHref([area.code, ...found.map(({ code }) => code)], id, language),
		choose: `${compareHref([area.code], id, language)}#pilih`,
	}
}

function nearest(others: readonly Child[], code: string, id: string, own: { value: number; reference: string }) {
	const values = others.flatMap((child) => {
		const figure = child.newest[id]
		const fits = figure && figure.reference === own.reference && isComparable(figure)
		return fits ? [{ code: child.area.code, value: figure.value }] : []
	})
	const codes = withSimilar([{ code, value: own.value }, ...values], code).slice(1, 1 + OFFERED)
	return codes.flatMap((one) => others.find(({ area }) => area.code === one)?.area ?? [])
}
