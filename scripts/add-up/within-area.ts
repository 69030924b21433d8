import type { Figure } from '../../src/schemas/figure.ts'
import type { Indicator } from '../../src/schemas/indicator.ts'
import { derivedStatus } from '../../src/statistics/derived-status.ts'
import { isPartial } from '../../src/statistics/figure-state.ts'
import type { FigureStore } from './figure-store.ts'
import { derivedFigure, type PlacedFigure } from './placed-figure.ts'

/**
 * Figures computed from other figures of the same area and reference period, wherever all inputs are
 * there and are of the whole area.
 * @param compute gets the inputs' values in their order; `null` means no figure
 */
export function withinArea(
	store: FigureStore,
	indicator: Indicator,
	inputs: readonly string[],
	compute: (values: readonly number[]) => number | null,
): PlacedFigure[] {
	const first = inputs[0] ?? ''
	return store.areasOf(first).flatMap((area) =>
		store.series(first, area).flatMap(({ reference }) => {
			const figures = inputs.map((input) => store.at(input, area, reference))
			const figure = figures.every(isUsable) ? combine(indicator, inputs, area, figures, compute) : undefined
			return figure ? [{ indicator: indicator.id, area, figure }] : []
		}),
	)
}

type Valued = Figure & { value: number }

function isUsable(figure: Figure | undefined): figure is Valued {
	return figure !== undefined && figure.value !== null && !isPartial(figure)
}

function combine(
	{ id, formula }: Indicator,
	inputs: readonly string[],
	area: string,
	figures: readonly Valued[],
	compute: (values: readonly number[]) => number | null,
): Figure | undefined {
	const value = compute(figures.map((figure) => figure.value))
	const [first] = figures
	if (value === null || !first) return undefined
	const periods = figures.map(({ period }) => period)
	const period = new Set(periods).size === 1 ? first.period : first.reference
	const sources = inputs.map((indicator, index) => ({ indicator, period: periods[index] ?? period, areas: area }))
	return derivedFigure({
		period,
		reference: first.reference,
		status: derivedStatus(figures.map(({ status }) => status)),
		value,
		derivation: { formula: formula ?? id, inputs: sources, coverage: null },
	})
}
