import { listedProvinces, publishedScope, scope } from '../../src/gate/register/scope.ts'
import type { Area } from '../../src/schemas/area.ts'
import type { AreaFile } from '../../src/schemas/area-file.ts'
import type { AreaIndex } from '../../src/schemas/area-index.ts'
import type { Dataset } from '../../src/schemas/dataset.ts'
import type { Indicator } from '../../src/schemas/indicator.ts'
import type { IndicatorFile } from '../../src/schemas/indicator-file.ts'
import type { Observation } from '../../src/schemas/observation.ts'
import type { ShownIndicator } from '../../src/schemas/shown-indicator.ts'
import { sourcesOf } from '../../src/statistics/formula.ts'
import { holdsInput } from '../../src/statistics/holds-input.ts'
import { withReplacements } from '../../src/statistics/replacements.ts'
import { areaFile } from './area-file.ts'
import { catalogue, holdings } from './catalogue.ts'
import { compareFigures } from './compare-figures.ts'
import { contents } from './contents.ts'
import { deriveFigures } from './derive-figures.ts'
import { type ExpectedAreas, expectedAreas } from './expected-areas.ts'
import { type FigureStore, figureStore, storeWithin } from './figure-store.ts'
import { indicatorFile } from './indicator-file.ts'
import type { AggregateInput } from './input.ts'
import type { PlacedFigure } from './placed-figure.ts'
import type { Rules } from './rules.ts'

/** Everything the site is built from. Files are made one at a time, so that few are in memory at once. */
export type Aggregates = {
	index: AreaIndex
	datasets: Dataset[]
	/** Indicators that have a page, in the order of the registry. */
	shownIndicators: readonly ShownIndicator[]
	areaFiles(): Iterable<AreaFile>
	/** The record of any registered area, for those that are named and have no page. */
	areaFile(area: Area): AreaFile
	indicatorFiles(): Iterable<IndicatorFile>
	/** The same with all that stands in tables: areas that no page tells of, too. */
	tableFiles(): Iterable<IndicatorFile>
	/** Whether a row that was read stands in the tables of its dataset. */
	isTabled(row: Pick<Observation, 'area' | 'indicator'>): boolean
	figures: FigureStore
	/** Whether an area should have a figure of an indicator at a reference period. */
	isExpected: ExpectedAreas['isExpected']
}

/**
 * From checked input to the contract of the site: published and derived figures of every area with
 * their comparisons, sorted by registry, area code and reference period. Pure: the same input gives
 * the same output.
 */
export function aggregate(input: AggregateInput): Aggregates {
	const { portal, indicators, register, datasets, observations, ownIndicators: own = [] } = input
	const order = indicators.map(({ id }) => id)
	const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
	const inside = contents(register)
	const rules: Rules = {
		get: register.get,
		expected: expectedAreas(register, inside),
	}
	const derived = deriveFigures(observations, indicators, rules)
	const index = scope(portal, register)
	const inScope = publishedScope(index)
	// Compared first: a rank among all areas of a province stays one where the portal shows few of them.
	const compared = compareFigures(derived, byId, register.get, rules.expected)
	const isTabled = tabled(observations, inScope, listedProvinces(portal))
	const published = observations.filter(isTabled)
	const tables = figureStore(withNamedSources(only(compared, isTabled), heldIn(published, order), byId), order)
	const store = storeWithin(tables, inScope)
	const pages = new Set(index.map(({ code }) => code))
	return {
		index,
		datasets: catalogue(datasets, published, order),
		shownIndicators: shownIndicators(byId, store.indicators, own),
		areaFiles: () => each(index, (area) => areaFile(area, { register, inside, store, pages })),
		areaFile: (area) => areaFile(area, { register, inside, store, pages }),
		indicatorFiles: () => each(indicators, (indicator) => indicatorFile(indicator, { register, store, pages })),
		tableFiles: () => each(indicators, (indicator) => indicatorFile(indicator, { register, store: tables, pages })),
		isTabled,
		figures: store,
		isExpected: rules.expected.isExpected,
	}
}

/** Makes one output after the other, each when it is asked for. */
function* each<T, R>(items: readonly T[], make: (item: T) => R): Generator<R> {
	for (const item of items) yield make(item)
}

/**
 * Those with figures here, those that the office registered itself, and what has taken the place of one of these: a
 * national register is longer than a portal.
 */
function shownIndicators(
	registry: ReadonlyMap<string, Indicator>,
	withFigures: readonly string[],
	own: readonly string[],
): ShownIndicator[] {
	const shown = withReplacements(registry, [...withFigures, ...own])
	const filled = new Set(withFigures)
	return [...registry.keys()].flatMap((id) => (shown.has(id) ? [{ id, hasFigures: filled.has(id) }] : []))
}

type Held = Pick<Dataset, 'indicators' | 'periods'>

/** What each dataset holds of the rows that are published. */
function heldIn(rows: readonly Observation[], order: readonly string[]): Held[] {
	return [...Map.groupBy(rows, ({ dataset }) => dataset).values()].map((own) => holdings(own, order))
}

/** A figure made of rows that lie outside alone stays out with them: the portal would have no table to name for it. */
function* withNamedSources(
	figures: Iterable<PlacedFigure>,
	datasets: readonly Held[],
	registry: ReadonlyMap<string, Indicator>,
): Generator<PlacedFigure> {
	for (const placed of figures) {
		const inputs = placed.figure.derivation?.inputs
		const isNamed = ({ indicator, period }: { indicator: string; period: string }) =>
			datasets.some((dataset) => holdsInput(dataset, { sources: sourcesOf(registry, indicator), period }))
		if (!inputs || inputs.some(isNamed)) yield placed
	}
}

type Place = Pick<Observation, 'area' | 'indicator'>
type IsInside = (code: string) => boolean

/**
 * What stands in tables: figures of areas that pages tell of, and below them, in the provinces that the portal lists,
 * those of the same indicators. What no page tells of anywhere has none: its indicator is not shown.
 */
function tabled(observations: readonly Place[], inScope: IsInside, inProvinces: IsInside): (place: Place) => boolean {
	const told = new Set(observations.filter(({ area }) => inScope(area)).map(({ indicator }) => indicator))
	return ({ area, indicator }) => inScope(area) || (told.has(indicator) && inProvinces(area))
}

function* only(figures: Iterable<PlacedFigure>, isTabled: (place: Place) => boolean): Generator<PlacedFigure> {
	for (const figure of figures) if (isTabled(figure)) yield figure
}
