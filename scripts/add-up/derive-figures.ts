import type { Indicator } from '../../src/schemas/indicator.ts'
import type { Observation } from '../../src/schemas/observation.ts'
import { ratio } from '../../src/statistics/ratio.ts'
import { categoryCounts } from './category-counts.ts'
import { derivedSums } from './derived-sums.ts'
import { type FigureStore, figureStore } from './figure-store.ts'
import { type Derivable, type Formulas, formulasOf } from './formulas.ts'
import type { PlacedFigure } from './placed-figure.ts'
import type { Rules } from './rules.ts'
import { sharesOfAssessed } from './shares-of-assessed.ts'
import { sumUpTree } from './sum-up-tree.ts'
import { withinArea } from './within-area.ts'

/**
 * All published figures and all that follow from them, not yet compared: sums up the tree first, then what the
 * formulas of the registry say, those that stand on others after them.
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
	const formulas = formulasOf(indicators)
	return formulas.layers.reduce(
		({ figures, store }, layer) => {
			const derived = layer.flatMap((one) => figuresOf(one, store, formulas, rules)).filter(isNotPublished(read))
			const all = [...figures, ...derived]
			return { figures: all, store: figureStore(all, order) }
		},
		{ figures: [...published, ...sums], store: figureStore([...published, ...sums], order) },
	).store
}

/** The figures of one derived indicator, from a store that holds all it stands on. */
function figuresOf(one: Derivable, store: FigureStore, formulas: Formulas, rules: Rules): PlacedFigure[] {
	const { indicator, formula } = one
	const counted = formulas.counted(indicator.id)
	if (counted) return categoryCounts(store, one, counted, rules)
	if (formula.kind === 'sum') return derivedSums(store, one, formula.parts, rules)
	if (formula.kind === 'count') return []
	const { factor, numerator, denominator } = formula
	const assessed = formulas.counted(numerator)
	if (assessed && assessed.of === formulas.counted(denominator)?.of) return sharesOfAssessed(store, one, formula)
	return withinArea(store, indicator, [numerator, denominator], ([above = 0, below = 0]) =>
		ratio(above, below, indicator.decimals, factor),
	)
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
