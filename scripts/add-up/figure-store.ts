import type { Figure } from '../../src/schemas/figure.ts'
import type { PlacedFigure } from './placed-figure.ts'

/** Every figure of the portal, by indicator and area. */
export type FigureStore = {
	/** Indicators that have figures, in the order of the registry. */
	indicators: readonly string[]
	/** Areas that have a figure of an indicator, in code order. */
	areasOf(indicator: string): readonly string[]
	/** Figures of an indicator in an area, by reference period, oldest first; empty when there are none. */
	series(indicator: string, area: string): readonly Figure[]
	/** The figure at a reference period. */
	at(indicator: string, area: string, reference: string): Figure | undefined
}

/** Series by area, areas in code order. */
type SeriesByArea = Map<string, Figure[]>

/**
 * Arranges figures for reading.
 * @param order ids of the registry in its order; figures of other indicators are left out
 */
export function figureStore(figures: Iterable<PlacedFigure>, order: readonly string[]): FigureStore {
	const byIndicator = new Map<string, SeriesByArea>(order.map((id) => [id, new Map()]))
	for (const { indicator, area, figure } of figures) {
		const byArea = byIndicator.get(indicator)
		const series = byArea?.get(area)
		if (series) series.push(figure)
		else byArea?.set(area, [figure])
	}
	for (const [indicator, byArea] of byIndicator) byIndicator.set(indicator, ordered(byArea))
	const areas = new Map([...byIndicator].map(([indicator, byArea]) => [indicator, [...byArea.keys()]]))
	const series = (indicator: string, area: string) => byIndicator.get(indicator)?.get(area) ?? []
	return {
		indicators: order.filter((id) => (byIndicator.get(id)?.size ?? 0) > 0),
		areasOf: (indicator) => areas.get(indicator) ?? [],
		series,
		at: (indicator, area, reference) => series(indicator, area).find((figure) => figure.reference === reference),
	}
}

/** The part of a store that lies in some areas. */
export function storeWithin(store: FigureStore, isInside: (area: string) => boolean): FigureStore {
	const areas = new Map(store.indicators.map((id) => [id, store.areasOf(id).filter(isInside)]))
	return {
		indicators: store.indicators.filter((id) => (areas.get(id)?.length ?? 0) > 0),
		areasOf: (indicator) => areas.get(indicator) ?? [],
		series: (indicator, area) => (isInside(area) ? store.series(indicator, area) : []),
		at: (indicator, area, reference) => (isInside(area) ? store.at(indicator, area, reference) : undefined),
	}
}

/** All figures of a store with their places, in the order of registry, area and reference. */
export function* allFigures(store: FigureStore): Generator<PlacedFigure> {
	for (const indicator of store.indicators) {
		for (const area of store.areasOf(indicator)) {
			for (const figure of store.series(indicator, area)) yield { indicator, area, figure }
		}
	}
}

function ordered(byArea: SeriesByArea): SeriesByArea {
	for (const series of byArea.values()) series.sort(byReference)
	return new Map([...byArea].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** By reference period; where two figures share one, by the period as printed, then by dataset. */
function byReference(a: Figure, b: Figure): number {
	return textOrder(a.reference, b.reference) || textOrder(a.period, b.period) || textOrder(a.dataset, b.dataset)
}

function textOrder(a: string | null, b: string | null): number {
	const [left, right] = [a ?? '', b ?? '']
	return left < right ? -1 : left > right ? 1 : 0
}
