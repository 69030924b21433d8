import type { Indicator } from '../../src/schemas/indicator.ts'
import type { Observation } from '../../src/schemas/observation.ts'
import { type FigureStore, figureStore } from './figure-store.ts'
import type { PlacedFigure } from './placed-figure.ts'
import { populationDensities } from './population-densities.ts'
import type { Rules } from './rules.ts'
import { sumUpTree } from './sum-up-tree.ts'
import { threeClassFamilies } from './three-class-families.ts'
import { villageStatusCounts } from './village-status-counts.ts'
import { villageStatusShares } from './village-status-shares.ts'

/**
 * All published figures and all that follow from them, not yet compared: sums up the tree first, then
 * what is computed from one area's figures.
 */
export function deriveFigures(
	observations: readonly Observation[],
	indicators: readonly Indicator[],
	rules: Rules,
): FigureStore {
	const order = indicators.map(({ id }) => id)
	const published = observations.map(publishedFigure)
	const read = figureStore(published, order)
	const sums = indicators
		.filter(({ additive, derived }) => additive && !derived)
		.flatMap((indicator) => {
			return sumUpTree(readingsOf(indicator.id, read), {
				...rules,
				indicator,
				formula: `Σ ${indicator.id}`,
				from: indicator.id,
			})
		})
	const counts = villageStatusCounts(read, rules).filter(isNotPublished(read))
	const summed = figureStore([...published, ...sums, ...counts], order)
	const withinAreas = [
		...villageStatusShares(summed, rules),
		...populationDensities(summed, rules),
		...threeClassFamilies(summed, rules),
	].filter(isNotPublished(read))
	return figureStore([...published, ...sums, ...counts, ...withinAreas], order)
}

/** Leaves out what a publisher gives already: a published figure always goes before a computed one. */
function isNotPublished(read: FigureStore) {
	return ({ indicator, area, figure }: PlacedFigure) => !read.at(indicator, area, figure.reference)
}

function publishedFigure({ area, indicator, ...observation }: Observation): PlacedFigure {
	return { area, indicator, figure: { ...observation, derivation: null, comparison: null } }
}

function readingsOf(indicator: string, store: FigureStore) {
	return store.areasOf(indicator).flatMap((area) => {
		return store.series(indicator, area).map((figure) => ({ ...figure, area }))
	})
}
