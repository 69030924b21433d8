import { exactSum } from '../../src/statistics/exact-sum.ts'
import type { FigureStore } from './figure-store.ts'
import type { PlacedFigure } from './placed-figure.ts'
import type { Rules } from './rules.ts'
import { type Reading, sumUpTree } from './sum-up-tree.ts'
import { withinArea } from './within-area.ts'

const classes = ['keluarga-pra-sejahtera', 'keluarga-sejahtera-1', 'keluarga-sejahtera-2']

/**
 * Families in the three welfare classes together: their sum in each area where all three were read,
 * then added up the tree, in families. No shares are made: where the printed classes come from one
 * ratio, a share would repeat that ratio as if it had been counted.
 */
export function threeClassFamilies(store: FigureStore, rules: Rules): PlacedFigure[] {
	const indicator = rules.derived('keluarga-tiga-kelas')
	if (!indicator) return []
	const sums = withinArea(store, indicator, classes, exactSum).filter(({ area, figure }) => {
		// Where the classes are themselves sums of villages, the villages are added up instead.
		return classes.every((id) => store.at(id, area, figure.reference)?.derivation === null)
	})
	const readings = sums.map(({ area, figure }): Reading => ({ area, ...figure }))
	return [...sums, ...sumUpTree(readings, { ...rules, indicator, formula: `Σ ${indicator.id}`, from: indicator.id })]
}
