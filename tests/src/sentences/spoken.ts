import fc from 'fast-check'
import type { Figure } from '../../../src/schemas/figure.ts'
import { type Speech, speak } from '../../../src/sentences/speak.ts'
import { figure } from '../views/invented-figures.ts'
import { indicator } from '../views/invented-indicators.ts'

export const rate = indicator('p0', { unit: 'persen', measure: 'rate', decimals: 2 })
export const people = indicator('penduduk', { unit: 'orang', measure: 'count' })
export const index = indicator('idm', { unit: 'indeks', measure: 'index', decimals: 4 })

/** A figure as a sentence may take it. */
export function spoken(value: number | null, changes: Partial<Figure> = {}): Speech {
	return speak(figure('2025', value, changes))
}

/** Figures that no sentence may compare. */
export const unspeakable: readonly [string, Speech][] = [
	['missing', spoken(null, { status: 'O' })],
	['suppressed', spoken(null, { status: 'Q' })],
	['not applicable', spoken(null, { status: 'M' })],
	['doubtful', spoken(17.02, { status: 'U' })],
	['absent', speak(undefined)],
]

/** Percentages with two decimals, as tables print them. */
export const percentages = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100)
