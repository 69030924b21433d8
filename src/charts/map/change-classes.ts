import { quantileSorted } from 'd3'

/** A class of change, by the class name of its ground: down or up by one to three steps, or the same as before. */
export type Turn = 'dn3' | 'dn2' | 'dn1' | 'same' | 'up1' | 'up2' | 'up3'

/** From the strongest fall to the strongest rise. */
export const turns: readonly Turn[] = ['dn3', 'dn2', 'dn1', 'same', 'up1', 'up2', 'up3']

/** Rounded by more than this part of the range of sizes, a limit would no longer make equal lots. */
const MOST_ROUNDING = 0.1

/**
 * Limits of the size of a change, smallest first, the same on both sides of zero: they part the changes into about
 * three equal lots by size and are rounded to as few digits as keep them apart. At most two, none where nothing moved.
 *
 * @param changes as printed, with `decimals`: what rounds to zero is no change
 */
export function changeLimits(changes: readonly number[], decimals: number): number[] {
	const sizes = changes
		.map(Math.abs)
		.filter((size) => size > 0)
		.sort((a, b) => a - b)
	const thirds = [1 / 3, 2 / 3].map((part) => quantileSorted(sizes, part) ?? 0)
	const most = MOST_ROUNDING * ((sizes.at(-1) ?? 0) - (sizes[0] ?? 0))
	const ways = [1, 2, 3, 4, 5].map((digits) => distinct(thirds.map((third) => rounded(third, digits, decimals, most))))
	const limits = ways.find((way) => way.length === thirds.length) ?? ways.at(-1) ?? []
	return limits.filter((limit) => limit > (sizes[0] ?? limit))
}

/** The class of a change, given as printed. */
export function turnOf(change: number, limits: readonly number[]): Turn {
	if (change === 0) return 'same'
	const step = limits.filter((limit) => Math.abs(change) >= limit).length
	const side = change < 0 ? (['dn1', 'dn2', 'dn3'] as const) : (['up1', 'up2', 'up3'] as const)
	return side[step] ?? 'same'
}

/** How a class lies to zero: its side, and how many limits its members reach. */
export function placeOfTurn(turn: Turn): { side: 'down' | 'still' | 'up'; reached: number } {
	const index = turns.indexOf(turn) - 3
	if (index === 0) return { side: 'still', reached: 0 }
	return { side: index < 0 ? 'down' : 'up', reached: Math.abs(index) - 1 }
}

function distinct(values: readonly number[]): number[] {
	return [...new Set(values)]
}

/** To so many digits or the few more it takes to move by no more than `most`, and to no more decimals than are printed. */
function rounded(value: number, digits: number, decimals: number, most: number): number {
	const near = [digits, digits + 1, digits + 2]
		.map((count) => Number(value.toPrecision(count)))
		.find((one) => Math.abs(one - value) <= most)
	return Number((near ?? value).toFixed(decimals))
}
