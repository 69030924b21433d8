import { RING_RADIUS } from '../focus-dot.ts'
import { alternatives } from '../labels.ts'
import { type Obstacles, placeLabel, placesAround, placesFurtherOff } from '../place-label.ts'
import type { Box, Mark, Point, Segment } from '../scene.ts'
import { boxOfText, measureText } from '../text-style.ts'
import type { DotStripInput, StripDot } from './dot-strip-input.ts'

/** From a dot's edge to its label beyond which a thin line joins them. */
const LEADER_DISTANCE = 12
const PEER_CLASS = 't-s'

function namesOf({ item, value, status }: Omit<StripDot, 'centre'>, input: DotStripInput): string[] {
	return alternatives(item.name).map((name) => `${name} ${input.formatValue(value, status)}`)
}

/** Width of a dot's name with its value. */
export function labelWidth(dot: Omit<StripDot, 'centre'>, input: DotStripInput): number {
	return measureText(namesOf(dot, input)[0] ?? '', dot.item.focus ? 't t-b t-f' : PEER_CLASS)
}

function nearestOf(box: Box, [x, y]: Point): Point {
	return [Math.max(box.x, Math.min(x, box.x + box.width)), Math.max(box.y, Math.min(y, box.y + box.height))]
}

/** A thin line from the ring to the label, when they do not touch. */
function leaderOf(box: Box, centre: Point): Segment[] {
	const [x, y] = nearestOf(box, centre)
	const [dx, dy] = [x - centre[0], y - centre[1]]
	const distance = Math.hypot(dx, dy)
	if (distance < RING_RADIUS + LEADER_DISTANCE) return []
	const at = RING_RADIUS / distance
	return [[centre[0] + dx * at, centre[1] + dy * at, x, y]]
}

/** This area's label: beside its dot, else over or under the stack, joined by a thin line. */
function focusLabel(dot: StripDot, input: DotStripInput, obstacles: Obstacles): Mark[] {
	const near = placesAround(dot.centre, RING_RADIUS + 4, 14)
	// For each form of the label anew; most are placed near, and the others are many.
	const places = {
		*[Symbol.iterator]() {
			yield* near
			yield* placesFurtherOff(dot.centre, 14, obstacles.frame)
		},
	}
	const label = placeLabel(namesOf(dot, input), 't t-b t-f', places, obstacles)
	if (!label) return []
	return [{ kind: 'strokes', class: 'l-focus lead', segments: leaderOf(boxOfText(label), dot.centre) }, label]
}

/** True when a label's middle is nearer to its own dot than to any other, so that it is not read as another's. */
function belongsTo(dot: StripDot, dots: readonly StripDot[]): (box: Box) => boolean {
	return (box) => {
		const [atX, atY] = [box.x + box.width / 2, box.y + box.height / 2]
		const squared = ({ centre: [x, y] }: StripDot) => (x - atX) ** 2 + (y - atY) ** 2
		const own = squared(dot)
		return dots.every((other) => other === dot || squared(other) > own)
	}
}

/**
 * True when no other area has the same printed value: one of several is not named as the largest or smallest. Dots stand
 * in the order of their values, so that one printed alike stands beside.
 */
function isAlone(dot: StripDot, { formatValue }: DotStripInput, dots: readonly StripDot[]): boolean {
	const printed = formatValue(dot.value, 'A')
	const at = dots.indexOf(dot)
	return [dots[at - 1], dots[at + 1]].every((other) => !other || formatValue(other.value, 'A') !== printed)
}

/** Names this area, then the largest and smallest value, then those wished for, each where it is free. */
export function labelMarks(input: DotStripInput, dots: readonly StripDot[], r: number, obstacles: Obstacles): Mark[] {
	const focus = dots.find(({ item }) => item.focus)
	const marks = focus ? focusLabel(focus, input, obstacles) : []
	const extremes = [dots.at(-1), dots[0]].filter((dot) => dot !== undefined && isAlone(dot, input, dots))
	const wished = [...extremes, ...dots.filter(({ item }) => item.label)]
	for (const dot of new Set(wished)) {
		if (!dot || dot.item.focus) continue
		const names = [...namesOf(dot, input), ...alternatives(dot.item.name)]
		const label = placeLabel(names, PEER_CLASS, placesAround(dot.centre, r + 3, 12.5), obstacles, belongsTo(dot, dots))
		if (label) marks.push(label)
	}
	return marks
}
