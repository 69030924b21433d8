import type { Comparison, Derivation, Figure } from '../../../src/schemas/figure.ts'

/** An invented published figure. */
export function figure(period: string, value: number | null, changes: Partial<Figure> = {}): Figure {
	const rest = { category: null, copies: 1, note: null, dataset: 'contoh', derivation: null, comparison: null }
	return { period, reference: period, status: 'A', value, ...rest, ...changes }
}

/** Figures of yearly tables whose month is March, oldest first. */
export function marchSeries(values: Readonly<Record<string, number | null>>): Figure[] {
	return Object.entries(values).map(([year, value]) => figure(year, value, { reference: `${year}-03` }))
}

/** What makes a figure one that the portal computed; `have` of `of` areas, those of a pattern, where it was added up. */
export function computed(
	formula: string,
	have?: number,
	of?: number,
	areas = '99.*',
): Pick<Figure, 'dataset' | 'derivation'> {
	const inputs = [{ indicator: 'penduduk', period: '2024', areas }]
	const coverage = have === undefined || of === undefined ? null : { have, of }
	return { dataset: null, derivation: { formula, inputs, coverage } satisfies Derivation }
}

/** A comparison with only the parts that a test is about. */
export function compared(parts: Partial<Comparison>): Pick<Figure, 'comparison'> {
	return { comparison: { rank: null, parent: null, siblingMedian: null, change: null, ...parts } }
}
