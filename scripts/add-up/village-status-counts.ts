import type { Figure } from '../../src/schemas/figure.ts'
import type { FigureStore } from './figure-store.ts'
import type { PlacedFigure } from './placed-figure.ts'
import type { Rules } from './rules.ts'
import { type Reading, sumUpTree } from './sum-up-tree.ts'
import { ASSESSED_INDICATOR, STATUS_INDICATOR, statusIndicators } from './village-status.ts'

/**
 * Number of desa of each IDM status, and of all assessed desa, in every area above the village:
 * n(status-idm = …), in desa. A desa assessed otherwise counts 0, so 0 is a true zero where the
 * assessment is complete; coverage tells how many of the desa were assessed. Kelurahan are not
 * assessed and not expected.
 */
export function villageStatusCounts(store: FigureStore, rules: Rules): PlacedFigure[] {
	const villages = store.areasOf(STATUS_INDICATOR).flatMap((area) => {
		return store.series(STATUS_INDICATOR, area).map((figure) => ({ area, figure }))
	})
	const counts = statusIndicators.map(({ status, count }) => ({
		id: count,
		counted: (word: string) => word === status,
	}))
	return [{ id: ASSESSED_INDICATOR, counted: () => true }, ...counts].flatMap(({ id, counted }) => {
		const indicator = rules.derived(id)
		if (!indicator?.formula) return []
		const readings = villages.map(({ area, figure }) => readingOf(area, figure, counted))
		return sumUpTree(readings, { ...rules, indicator, formula: indicator.formula, from: STATUS_INDICATOR })
	})
}

/** A desa as 1 or 0; a desa without a status has no value. */
function readingOf(area: string, figure: Figure, counted: (status: string) => boolean): Reading {
	const { period, reference, status, category } = figure
	return { area, period, reference, status, value: category === null ? null : Number(counted(category)) }
}
