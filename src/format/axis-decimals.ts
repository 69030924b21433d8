import { roundTo } from './number.ts'

/** As many decimals as a round tick needs, two at most: 0.8 beside 0.85, and 5 beside 10. */
export function axisDecimals(tick: number): number {
	return [0, 1].find((decimals) => roundTo(tick, decimals) === roundTo(tick, 4)) ?? 2
}
