import { densities, leadsOf, topShares } from './comparable.ts'
import { mainsOf, type Reach } from './mains.ts'
import { indexParts, type Registry } from './relations.ts'

/** By what areas are found alike, and the figure shown beside their names. */
export type Likeness = { by: readonly string[]; shown: string }

/**
 * The components of an index, where it has some; else the first rate or count with a measure of another kind: how
 * densely people live, or the share of the highest word. `null` without any figure.
 */
export function likenessOf(registry: Registry, reach: Reach): Likeness | null {
	const shown = markOf(registry, reach)
	const indicator = shown && registry.get(shown)
	if (!indicator) return null
	const components = indexParts(registry, indicator)?.components.filter(({ id }) => reach.has(id)) ?? []
	if (components.length > 1) return { by: components.map(({ id }) => id), shown }
	const [beside] = [...densities(registry, reach), ...topShares(registry, reach)].filter((id) => id !== shown)
	return { by: beside ? [shown, beside] : [shown], shown }
}

/** The one figure that tells areas apart beside their names: the first rate or index, else the first number or share. */
export function markOf(registry: Registry, reach: Reach): string | undefined {
	const numbers = mainsOf(registry, reach).filter(({ measure }) => measure !== 'category')
	return (leadsOf(registry, reach)[0] ?? numbers[0])?.id ?? topShares(registry, reach)[0]
}
