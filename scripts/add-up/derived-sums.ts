import { exactSum } from '../../src/statistics/exact-sum.ts'
import type { FigureStore } from './figure-store.ts'
import type { Derivable } from './formulas.ts'
import type { PlacedFigure } from './placed-figure.ts'
import type { Rules } from './rules.ts'
import { type Reading, sumUpTree } from './sum-up-tree.ts'
import { withinArea } from './within-area.ts'

/**
 * Counts together: a + b + c in each area where all of them were read, then added up the tree, in the unit of the
 * parts. What is not added up the tree, as amounts per head, is added within each area only. No shares are made:
 * where printed parts come from one ratio, a share would repeat that ratio as if it had been counted.
 */
export function derivedSums(
	store: FigureStore,
	{ indicator }: Derivable,
	parts: readonly string[],
	rules: Rules,
): PlacedFigure[] {
	const sums = withinArea(store, indicator, parts, exactSum)
	if (!indicator.additive) return sums
	// Where the parts are themselves sums of villages, the villages are added up instead.
	const read = sums.filter(({ area, figure }) => parts.every((part) => isOwn(store, part, area, figure.reference)))
	const readings = read.map(({ area, figure }): Reading => ({ area, ...figure }))
	return [...read, ...sumUpTree(readings, { ...rules, indicator, formula: `Σ ${indicator.id}`, from: indicator.id })]
}

/** True for a figure of the area itself, read or computed from read ones, and not summed from areas inside it. */
function isOwn(store: FigureStore, id: string, area: string, reference: string): boolean {
	const figure = store.at(id, area, reference)
	return figure !== undefined && !figure.derivation?.coverage
}
