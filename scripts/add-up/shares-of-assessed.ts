import { levelOfCode } from '../../src/schemas/area-code.ts'
import type { Figure } from '../../src/schemas/figure.ts'
import type { Formula } from '../../src/statistics/formula.ts'
import { ratio } from '../../src/statistics/ratio.ts'
import type { FigureStore } from './figure-store.ts'
import type { Derivable } from './formulas.ts'
import { derivedFigure, type PlacedFigure } from './placed-figure.ts'

type Ratio = Extract<Formula, { kind: 'ratio' }>

/** Levels with shares: a province of which a few kabupaten are assessed would be misread. */
const levelsWithShares: ReadonlySet<string | undefined> = new Set(['kecamatan', 'kabupaten-kota'])

/**
 * Share of the assessed places that have a category, per kecamatan and kabupaten/kota: 100 × a ÷ b of two counts of one
 * category indicator, rounded to the indicator's decimals. Counts are divided at each level; shares of kecamatan are
 * never averaged. Both counts come from the same places, so the share of an incomplete assessment is true of what was
 * assessed; its coverage is that of the assessment.
 */
export function sharesOfAssessed(store: FigureStore, derivable: Derivable, formula: Ratio): PlacedFigure[] {
	const areas = store.areasOf(formula.denominator).filter((code) => levelsWithShares.has(levelOfCode(code)))
	return areas.flatMap((area) =>
		store.series(formula.numerator, area).flatMap((part) => {
			const whole = store.at(formula.denominator, area, part.reference)
			const figure = whole && shareFigure(part, whole, area, derivable, formula)
			return figure ? [{ indicator: derivable.indicator.id, area, figure }] : []
		}),
	)
}

function shareFigure(
	part: Figure,
	whole: Figure,
	area: string,
	{ indicator, written }: Derivable,
	{ factor, numerator, denominator }: Ratio,
): Figure | undefined {
	if (part.value === null || whole.value === null) return undefined
	const value = ratio(part.value, whole.value, indicator.decimals, factor)
	if (value === null) return undefined
	const { period, reference, status } = whole
	const inputs = [numerator, denominator].map((id) => ({ indicator: id, period, areas: area }))
	const coverage = whole.derivation?.coverage ?? null
	return derivedFigure({ period, reference, status, value, derivation: { formula: written, inputs, coverage } })
}
