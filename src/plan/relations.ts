import type { Indicator } from '../schemas/indicator.ts'
import { readFormula } from '../statistics/formula.ts'

/** All indicators by id, in the order of the registry. */
export type Registry = ReadonlyMap<string, Indicator>

/** A category indicator with what is computed from it: how many places have each word, of how many. */
export type CategoryCounts = {
	category: Indicator
	/** The index whose classes the words are; `null` for words that stand for themselves. */
	index: Indicator | null
	/** How many places have any word: the denominator. */
	counted: Indicator
	/** How many places have a word, from the lowest word to the highest; words nobody counts are left out. */
	counts: readonly { word: string; count: Indicator; share: Indicator | null }[]
}

/** An index with its components in the order of the registry, and the words it is classed by. */
export type IndexParts = { index: Indicator; components: readonly Indicator[]; classes: Indicator | null }

/** A sum of classes that have no members in common: the families of three classes. */
export type ClassCounts = { total: Indicator; classes: readonly Indicator[] }

/** Those that explain an indicator and do not stand beside it. */
function belongingTo(registry: Registry, id: string): Indicator[] {
	return [...registry.values()].filter(({ belongsTo }) => belongsTo === id)
}

/** The count that a rate is the share of: the poor people of the poverty rate. */
export function countOf(registry: Registry, { id, measure }: Indicator): Indicator | undefined {
	if (measure !== 'rate' && measure !== 'share') return undefined
	return belongingTo(registry, id).find((one) => one.measure === 'count')
}

/** The components of an index and its classes; `null` for an index that has neither, and for all others. */
export function indexParts(registry: Registry, index: Indicator): IndexParts | null {
	if (index.measure !== 'index') return null
	const own = belongingTo(registry, index.id)
	const components = own.filter(({ measure }) => measure === 'index')
	const classes = own.find(({ measure }) => measure === 'category') ?? null
	return components.length === 0 && !classes ? null : { index, components, classes }
}

/** The classes a count is the sum of by its formula; `null` for every other indicator. */
export function classCounts(registry: Registry, total: Indicator): ClassCounts | null {
	const formula = readFormula(total.formula ?? '')
	if (formula?.kind !== 'sum' || total.measure !== 'count') return null
	const classes = formula.parts.flatMap((id) => registry.get(id) ?? [])
	return classes.length === formula.parts.length ? { total, classes } : null
}

/** What is counted of each category indicator, in the order of the registry; those without counts are left out. */
export function categoryCounts(registry: Registry): readonly CategoryCounts[] {
	const kept = countsIn.get(registry)
	if (kept) return kept
	const found = [...registry.values()].flatMap((category) => countsOf(registry, category) ?? [])
	countsIn.set(registry, found)
	return found
}

/** Formulas are read once a registry: every page asks for them. */
const countsIn = new WeakMap<Registry, readonly CategoryCounts[]>()

function countsOf(registry: Registry, category: Indicator): CategoryCounts | null {
	if (category.measure !== 'category') return null
	const counted = countOfWord(registry, category.id, null)
	if (!counted) return null
	const counts = category.categories.flatMap((word) => {
		const count = countOfWord(registry, category.id, word)
		return count ? [{ word, count, share: shareOf(registry, count.id, counted.id) }] : []
	})
	return { category, index: registry.get(category.belongsTo ?? '') ?? null, counted, counts }
}

function countOfWord(registry: Registry, of: string, word: string | null): Indicator | undefined {
	return [...registry.values()].find(({ formula }) => {
		const read = readFormula(formula ?? '')
		return read?.kind === 'count' && read.of === of && read.category === word
	})
}

function shareOf(registry: Registry, numerator: string, denominator: string): Indicator | null {
	const found = [...registry.values()].find(({ measure, formula }) => {
		const read = readFormula(formula ?? '')
		return (
			measure === 'share' && read?.kind === 'ratio' && read.numerator === numerator && read.denominator === denominator
		)
	})
	return found ?? null
}

/** The count of all who live in an area: what the density of people divides by the area. */
export function populationOf(registry: Registry): Indicator | undefined {
	const density = [...registry.values()].find(({ unit, measure }) => measure === 'density' && unit === 'orang-per-km2')
	const formula = readFormula(density?.formula ?? '')
	return formula?.kind === 'ratio' ? registry.get(formula.numerator) : undefined
}

/** The indicator of how large an area is. */
export function sizeOf(registry: Registry): Indicator | undefined {
	return [...registry.values()].find(({ measure }) => measure === 'area')
}
