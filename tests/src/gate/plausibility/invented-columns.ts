import fc from 'fast-check'
import type { DeclaredCheck } from '../../../../src/gate/plausibility/figures/declared-check.ts'
import { times } from '../../../depth.ts'
import { indicatorOf, judged, type Row, siblings } from '../../../scripts/gate/plausibility/judged.ts'

/** How many honest tables are tried. */
export const tries = times(60, 600)
export const seeds = fc.integer({ min: 1, max: 2 ** 31 - 2 })
export const indicators = [
	indicatorOf('poor'),
	indicatorOf('near'),
	indicatorOf('rate', { decimals: 2, measure: 'rate' }),
	indicatorOf('other', { decimals: 2, measure: 'rate' }),
	indicatorOf('land', { decimals: 2, measure: 'area' }),
	indicatorOf('made', { derived: true }),
]

/** Even numbers between 0 and 1, the same for the same seed (Park and Miller). */
export function chance(seed: number): () => number {
	let state = seed
	return () => {
		state = (state * 48_271) % 2_147_483_647
		return state / 2_147_483_647
	}
}

export type Column = { indicator: string; period?: string; value: (i: number) => number; status?: 'A' | 'U' }

/** Rows of one file, column after column. */
export function table(count: number, columns: readonly Column[], codes = siblings(count)): Row[] {
	return columns.flatMap(({ indicator, period = '2025', value, status = 'A' }) =>
		codes.map((area, i) => ({ area, period, indicator, value: value(i), status })),
	)
}

/** How many of `tries` honest tables are questioned. */
export function alarmed(honest: (next: () => number) => Row[], check: DeclaredCheck): number {
	return Array.from({ length: tries }, (_, i) => honest(chance(1000 + 7919 * i))).filter(
		(rows) => judged(rows, { checks: [check], indicators }).issues.length > 0,
	).length
}

/** Whole numbers of one column, sixty at most. */
export const counts = (next: () => number, from = 800, to = 60_000) => {
	const numbers = Array.from({ length: 60 }, () => Math.round(from + (to - from) * next()))
	return (i: number) => numbers[i] ?? 0
}
