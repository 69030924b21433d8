import type { DatedFigure } from '../../../src/statistics/figure-state.ts'

/** An invented published figure for a test. */
export function figure(period: string, value: number | null, changes: Partial<DatedFigure> = {}): DatedFigure {
	return { period, reference: period, status: 'A', value, derivation: null, ...changes }
}

/** Changes that make a figure a sum of some areas, or of all. */
export function sumOf(have: number, of: number): Pick<DatedFigure, 'derivation'> {
	const inputs = [{ indicator: 'penduduk', period: '2020', areas: '97.*' }]
	return { derivation: { formula: 'Σ penduduk', inputs, coverage: { have, of } } }
}
