import { ticks } from 'd3'

/**
 * A linear scale as `scaleLinear` of d3 makes it, for numbers only: d3's own brings colours, dates and number formats
 * along, which a browser would load for nothing (9.6 of 17 KB brotli with one line chart). Ticks are those of d3.
 */
export type LinearScale = {
	(value: number): number
	readonly domain: readonly [number, number]
	readonly range: readonly [number, number]
	/** About `count` round values within the domain. */
	ticks: (count: number) => number[]
}

/** Maps the domain onto the range; a domain of one value is mapped onto the middle. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): LinearScale {
	const [from, to] = domain
	const [start, end] = range
	const place = (value: number) => {
		const part = from === to ? 0.5 : (value - from) / (to - from)
		return start * (1 - part) + end * part
	}
	return Object.assign(place, { domain, range, ticks: (count: number) => ticks(from, to, count) })
}

/**
 * About `count` round values of a scale. Where they would be printed alike, as half a person is, the first alone: an
 * axis of "0, 1, 1" tells of people whom nobody counted.
 */
export function printedTicks(scale: LinearScale, count: number, print: (tick: number) => string): number[] {
	const ticks = scale.ticks(count)
	return new Set(ticks.map(print)).size === ticks.length ? ticks : ticks.slice(0, 1)
}
