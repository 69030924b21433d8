import type { Indicator } from '../../src/schemas/indicator.ts'
import { type Formula, inputsOf, readFormula } from '../../src/statistics/formula.ts'

/** A derived indicator of the registry with its formula, as written and as read. */
export type Derivable = { indicator: Indicator; written: string; formula: Formula }

/** The derived indicators in the order they can be computed: each layer needs only files and the layers before it. */
export type Formulas = {
	layers: readonly (readonly Derivable[])[]
	/** What an indicator counts, directly or as a sum of such counts; `undefined` for one that counts no categories. */
	counted(id: string): Counted | undefined
}

/**
 * Places counted by their category: which indicator holds it, and which of its words count (`null`: any). Two counts
 * of one category indicator come from the same places and have the same coverage everywhere.
 */
export type Counted = { of: string; words: ReadonlySet<string> | null }

/**
 * Reads the formulas of a registry.
 * @throws RangeError for a formula that cannot be read or needs itself; the gate lets none pass
 */
export function formulasOf(indicators: readonly Indicator[]): Formulas {
	const all = indicators.flatMap(derivable)
	const byId = new Map(all.map((one) => [one.indicator.id, one]))
	const depths = new Map<string, number>()
	for (const id of byId.keys()) depths.set(id, depthOf(id, byId, []))
	const layers = [...Map.groupBy(all, ({ indicator }) => depths.get(indicator.id) ?? 0)].sort(([a], [b]) => a - b)
	return { layers: layers.map(([, layer]) => layer), counted: (id) => countedBy(id, byId) }
}

function derivable(indicator: Indicator): Derivable[] {
	const { id, derived, formula: written } = indicator
	if (!derived || written === null) return []
	const formula = readFormula(written)
	if (!formula) throw new RangeError(`the formula of ${id} cannot be read: ${written}`)
	return [{ indicator, written, formula }]
}

/** How many formulas stand one on the other: 0 for an indicator that is read from files. */
function depthOf(id: string, byId: ReadonlyMap<string, Derivable>, trail: readonly string[]): number {
	const one = byId.get(id)
	if (!one) return 0
	if (trail.includes(id)) throw new RangeError(`the formula of ${id} needs itself: ${[...trail, id].join(' -> ')}`)
	return 1 + Math.max(...inputsOf(one.formula).map((input) => depthOf(input, byId, [...trail, id])))
}

function countedBy(id: string, byId: ReadonlyMap<string, Derivable>): Counted | undefined {
	const formula = byId.get(id)?.formula
	if (formula?.kind === 'count') {
		return { of: formula.of, words: formula.category === null ? null : new Set([formula.category]) }
	}
	const parts = formula?.kind === 'sum' ? formula.parts.map((part) => countedBy(part, byId)) : []
	const [first] = parts
	if (!first || !parts.every((part) => part?.of === first.of)) return undefined
	const words = parts.map((part) => part?.words ?? null)
	return { of: first.of, words: words.includes(null) ? null : new Set(words.flatMap((some) => [...(some ?? [])])) }
}
