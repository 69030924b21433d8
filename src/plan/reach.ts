import type { AreaFile, Child } from '../schemas/area-file.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Reach } from './mains.ts'

/** A sum over fewer than half of the areas it should cover says little of the whole. */
const ENOUGH = 1 / 2

/** What an area has figures of. */
export function reachOf({ series }: Pick<AreaFile, 'series'>): Reach {
	return new Set(series.filter(({ figures }) => figures.some(tells)).map(({ indicator }) => indicator))
}

/**
 * What the areas inside an area have figures of: what was read of any of them, and what was computed for at least half
 * of those that have figures at all.
 */
export function reachInside(children: readonly Child[]): Reach {
	const newest = children.map((child) => Object.entries(child.newest).filter(([, figure]) => tells(figure)))
	const known = newest.filter((figures) => figures.length > 0).length
	const found = Map.groupBy(newest.flat(), ([indicator]) => indicator)
	const enough = (figures: readonly [string, Figure][]) =>
		figures.some(([, { derivation }]) => derivation === null) || figures.length >= known * ENOUGH
	return new Set([...found].filter(([, figures]) => enough(figures)).map(([indicator]) => indicator))
}

/** True for a number or a word that is no sum of a few. */
function tells({ value, category, derivation }: Figure): boolean {
	const coverage = derivation?.coverage
	return (value !== null || category !== null) && (!coverage || coverage.have >= coverage.of * ENOUGH)
}
