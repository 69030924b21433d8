import { levelOfCode } from '../../src/schemas/area-code.ts'
import type { Figure } from '../../src/schemas/figure.ts'
import { share } from '../../src/statistics/share.ts'
import type { FigureStore } from './figure-store.ts'
import { derivedFigure, type PlacedFigure } from './placed-figure.ts'
import type { Rules } from './rules.ts'
import { ASSESSED_INDICATOR, statusIndicators } from './village-status.ts'

/** Levels with shares: a province of which a few kabupaten are assessed would be misread. */
const levelsWithShares: ReadonlySet<string | undefined> = new Set(['kecamatan', 'kabupaten-kota'])

/**
 * Share of the assessed desa that have each IDM status, per kecamatan and kabupaten/kota:
 * 100 × desa of the status ÷ desa assessed, in percent, rounded to the indicator's decimals. Counts
 * are divided at each level; shares of kecamatan are never averaged. Coverage is that of the assessment.
 */
export function villageStatusShares(store: FigureStore, rules: Rules): PlacedFigure[] {
	const areas = store.areasOf(ASSESSED_INDICATOR).filter((code) => levelsWithShares.has(levelOfCode(code)))
	return statusIndicators.flatMap(({ count, share: id }) => {
		const indicator = rules.derived(id)
		if (!indicator?.formula) return []
		const { formula, decimals } = indicator
		return areas.flatMap((area) =>
			store.series(count, area).flatMap((part) => {
				const whole = store.at(ASSESSED_INDICATOR, area, part.reference)
				const figure = whole && shareFigure(part, whole, { count, area, formula, decimals })
				return figure ? [{ indicator: id, area, figure }] : []
			}),
		)
	})
}

type ShareRecipe = { count: string; area: string; formula: string; decimals: number }

function shareFigure(part: Figure, whole: Figure, recipe: ShareRecipe): Figure | undefined {
	if (part.value === null || whole.value === null) return undefined
	const value = share(part.value, whole.value, recipe.decimals)
	if (value === null) return undefined
	const { period, reference, status } = whole
	const inputs = [recipe.count, ASSESSED_INDICATOR].map((indicator) => ({ indicator, period, areas: recipe.area }))
	const coverage = whole.derivation?.coverage ?? null
	return derivedFigure({ period, reference, status, value, derivation: { formula: recipe.formula, inputs, coverage } })
}
