import type { Figure } from '../../src/schemas/figure.ts'
import type { FigureStore } from './figure-store.ts'
import type { Counted, Derivable } from './formulas.ts'
import type { PlacedFigure } from './placed-figure.ts'
import type { Rules } from './rules.ts'
import { type Reading, sumUpTree } from './sum-up-tree.ts'

/**
 * Number of places with a category, in every area above them: n(a = word), or n(a) for those with any,
 * or a sum of such counts. A place of
 * another category counts 0, so 0 is a true zero where the assessment is complete; coverage tells how many of the
 * places were assessed. Where the measure does not exist (kelurahan are not assessed as desa are) none is expected.
 */
export function categoryCounts(
	store: FigureStore,
	{ indicator, written }: Derivable,
	{ of, words }: Counted,
	rules: Rules,
): PlacedFigure[] {
	const readings = store.areasOf(of).flatMap((area) => {
		return store.series(of, area).map((figure) => readingOf(area, figure, words))
	})
	return sumUpTree(readings, { ...rules, indicator, formula: written, from: of })
}

/** A place as 1 or 0; a place without a category has no value. */
function readingOf(area: string, figure: Figure, words: Counted['words']): Reading {
	const { period, reference, status, category } = figure
	const value = category === null ? null : Number(words === null || words.has(category))
	return { area, period, reference, status, value }
}
