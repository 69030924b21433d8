import type { Indicator } from '../schemas/indicator.ts'
import { mainsOf, type Reach, reached } from './mains.ts'
import { categoryCounts, type Registry } from './relations.ts'

/** Ids of which the first that can be drawn is drawn. */
export type Alternatives = readonly string[]

/** Rates and indices that stand for themselves: they compare areas of any size. */
export function leadsOf(registry: Registry, reach: Reach): Indicator[] {
	return mainsOf(registry, reach).filter(({ measure }) => measure === 'rate' || measure === 'index')
}

/**
 * What areas are compared by: every rate and index; where there is none, the first of these that can be drawn: the
 * share of the highest word, a density, then counts, which tell large areas from small ones.
 */
export function comparedBy(registry: Registry, reach: Reach): Alternatives[] {
	const leads = leadsOf(registry, reach)
	if (leads.length > 0) return leads.map(({ id }) => [id])
	const instead = [...topShares(registry, reach), ...densities(registry, reach), ...numbers(registry, reach)]
	return instead.length > 0 ? [[...new Set(instead)]] : []
}

/** The share of the highest word of each category that is counted. */
export function topShares(registry: Registry, reach: Reach): string[] {
	return categoryCounts(registry).flatMap(({ counts }) => {
		const share = counts.at(-1)?.share
		return share && reach.has(share.id) ? [share.id] : []
	})
}

export function densities(registry: Registry, reach: Reach): string[] {
	return reached(registry, reach).flatMap(({ id, measure }) => (measure === 'density' ? [id] : []))
}

function numbers(registry: Registry, reach: Reach): string[] {
	return mainsOf(registry, reach).flatMap(({ id, measure }) => (measure === 'category' ? [] : [id]))
}
