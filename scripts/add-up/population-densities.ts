import { populationDensity } from '../../src/statistics/population-density.ts'
import type { FigureStore } from './figure-store.ts'
import type { PlacedFigure } from './placed-figure.ts'
import type { Rules } from './rules.ts'
import { withinArea } from './within-area.ts'

/** Population density wherever population and area of one place have the same reference period. */
export function populationDensities(store: FigureStore, rules: Rules): PlacedFigure[] {
	const indicator = rules.derived('kepadatan-penduduk')
	if (!indicator) return []
	return withinArea(store, indicator, ['penduduk', 'luas-km2'], ([people = 0, areaKm2 = 0]) =>
		populationDensity(people, areaKm2, indicator.decimals),
	)
}
