import type { Indicator } from '../schemas/indicator.ts'
import { inputsOf, readFormula } from './formula.ts'

/** All indicators by id, in the order of the registry. */
type Registry = ReadonlyMap<string, Indicator>

/**
 * The indicators made for desa only, never for kelurahan: what is counted in desa, the words and the index that such a
 * count is made of, the components of that index, and shares of such counts.
 */
export function desaOnly(registry: Registry): ReadonlySet<string> {
	const kept = found.get(registry)
	if (kept) return kept
	const ids = findIn(registry)
	found.set(registry, ids)
	return ids
}

/** Asked for every figure of a page, and the same for a registry. */
const found = new WeakMap<Registry, ReadonlySet<string>>()

function findIn(registry: Registry): ReadonlySet<string> {
	const all = [...registry.values()].map((indicator) => ({ ...indicator, read: readFormula(indicator.formula ?? '') }))
	const counts = all.filter(({ unit }) => unit === 'desa')
	const words = counts.flatMap(({ read }) => (read?.kind === 'count' ? [read.of] : []))
	const assessed = new Set(words.flatMap((id) => [id, registry.get(id)?.belongsTo ?? id]))
	const known = new Set([...counts.map(({ id }) => id), ...assessed])
	const others = all.filter(
		({ belongsTo, read }) =>
			assessed.has(belongsTo ?? '') || (read?.kind === 'ratio' && inputsOf(read).every((input) => known.has(input))),
	)
	return new Set([...known, ...others.map(({ id }) => id)])
}
