import type { AreaFile } from '../../src/schemas/area-file.ts'
import type { AreaIndex } from '../../src/schemas/area-index.ts'
import type { Dataset } from '../../src/schemas/dataset.ts'
import type { IndicatorFile } from '../../src/schemas/indicator-file.ts'
import { areaFile } from './area-file.ts'
import { catalogue } from './catalogue.ts'
import { compareFigures } from './compare-figures.ts'
import { contents } from './contents.ts'
import { deriveFigures } from './derive-figures.ts'
import { expectedAreas } from './expected-areas.ts'
import { type FigureStore, figureStore } from './figure-store.ts'
import { indicatorFile } from './indicator-file.ts'
import type { AggregateInput } from './input.ts'
import type { Rules } from './rules.ts'
import { scope } from './scope.ts'

/** Everything the site is built from. Files are made one at a time, so that few are in memory at once. */
export type Aggregates = {
	index: AreaIndex
	datasets: Dataset[]
	areaFiles(): Iterable<AreaFile>
	indicatorFiles(): Iterable<IndicatorFile>
	figures: FigureStore
}

/**
 * From checked input to the contract of the site: published and derived figures of every area with
 * their comparisons, sorted by registry, area code and reference period. Pure: the same input gives
 * the same output.
 */
export function aggregate({ portal, indicators, register, datasets, observations }: AggregateInput): Aggregates {
	const order = indicators.map(({ id }) => id)
	const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
	const inside = contents(register)
	const rules: Rules = {
		get: register.get,
		expected: expectedAreas(register, inside),
	}
	const derived = deriveFigures(observations, indicators, rules)
	const store = figureStore(compareFigures(derived, byId, register.get, rules.expected), order)
	const index = scope(portal, register)
	const pages = new Set(index.map(({ code }) => code))
	return {
		index,
		datasets: catalogue(datasets, observations, order),
		areaFiles: () => each(index, (area) => areaFile(area, { register, inside, store, pages })),
		indicatorFiles: () => each(indicators, (indicator) => indicatorFile(indicator, { register, store, pages })),
		figures: store,
	}
}

/** Makes one output after the other, each when it is asked for. */
function* each<T, R>(items: readonly T[], make: (item: T) => R): Generator<R> {
	for (const item of items) yield make(item)
}
