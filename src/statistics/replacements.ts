import type { Indicator } from '../schemas/indicator.ts'
import { inputsOf, readFormula } from './formula.ts'

type Registry = ReadonlyMap<string, Indicator>

/** An indicator that another has taken the place of. */
export type Replacement = { replaced: Indicator; by: Indicator }

/**
 * What has taken the place of an indicator, by its own row of the registry or by that of what it rests on: a component
 * goes with its index, the count and the share of a category with the category.
 */
export function replacementFor(registry: Registry, id: string): Replacement | undefined {
	const seen = new Set<string>()
	const waiting = [id]
	for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
		const replaced = seen.has(next) ? undefined : registry.get(next)
		seen.add(next)
		if (!replaced) continue
		const by = registry.get(replaced.replacedBy ?? '')
		if (by) return { replaced, by }
		waiting.push(...restsOn(replaced))
	}
	return undefined
}

/** Ids with all that has taken the place of one of them, and of that in turn: what a page of one of them leads to. */
export function withReplacements(registry: Registry, ids: Iterable<string>): Set<string> {
	const known = new Set<string>()
	const waiting = [...ids]
	for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
		if (known.has(id)) continue
		known.add(id)
		const found = replacementFor(registry, id)
		if (found) waiting.push(found.by.id)
	}
	return known
}

/** The indicators that one has taken the place of, in the order of the registry. */
export function replacedBy(registry: Registry, id: string): Indicator[] {
	return [...registry.values()].filter((one) => one.replacedBy === id)
}

function restsOn({ belongsTo, formula }: Indicator): readonly string[] {
	const read = readFormula(formula ?? '')
	return [...(belongsTo === undefined ? [] : [belongsTo]), ...(read ? inputsOf(read) : [])]
}
