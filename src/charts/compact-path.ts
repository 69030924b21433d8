import type { Point } from './scene.ts'

/** A ring in drawing units. */
export type CompactRing = readonly Point[]

/**
 * Rings as one SVG path in half units, each point as the way from the one before: half the bytes of absolute
 * coordinates, and no gap wider than a hair between neighbours, as the rounding does not add up.
 */
export function compactPath(rings: readonly CompactRing[]): string {
	return rings.map(ringPath).join('')
}

function ringPath(ring: CompactRing): string {
	const points = ring.map(([x, y]): Point => [half(x), half(y)])
	const [first] = points
	if (!first) return ''
	let [x, y] = first
	const steps: string[] = []
	for (const [nextX, nextY] of points.slice(1, -1)) {
		if (nextX === x && nextY === y) continue
		steps.push(`${signed(nextX - x, steps.length > 0)}${signed(nextY - y, true)}`)
		x = nextX
		y = nextY
	}
	// A ring smaller than half a unit still shows as a dot.
	return steps.length < 2 ? `M${first[0]} ${first[1]}h1v1z` : `M${first[0]} ${first[1]}l${steps.join('')}z`
}

function half(value: number): number {
	return Math.round(value * 2) / 2 + 0
}

/** A number behind another one; a minus parts them by itself. */
function signed(value: number, follows: boolean): string {
	const text = String(value).replace(/^(-?)0\./, '$1.')
	return follows && value >= 0 ? ` ${text}` : text
}
