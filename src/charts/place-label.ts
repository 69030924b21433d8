import { boxContains, boxesOverlap, growBox, segmentHitsBox } from './boxes.ts'
import { alternatives, type Labels } from './labels.ts'
import type { Anchor, Box, Point, Segment, TextMark } from './scene.ts'
import { boxOfText, measureText, textMark } from './text-style.ts'

/** What a label must keep clear of, and the frame it must stay in. */
export type Obstacles = { frame: Box; boxes: Box[]; segments: Segment[] }

/** A place for a label: where its baseline hangs, and by which end. */
export type Place = { x: number; y: number; anchor: Anchor }

const CLEARANCE = 2

/** True when a box lies in the frame and touches nothing. */
function isFree(box: Box, { frame, boxes, segments }: Obstacles): boolean {
	if (!boxContains(frame, box)) return false
	const room = growBox(box, CLEARANCE)
	return !boxes.some((other) => boxesOverlap(room, other)) && !segments.some((segment) => segmentHitsBox(segment, room))
}

/**
 * Places a label at the first free of the given places, trying its longest form first, and marks the room as
 * taken. `undefined` when no form is free anywhere: a label is left out rather than printed over something.
 */
export function placeLabel(
	labels: Labels,
	className: string,
	places: Iterable<Place>,
	obstacles: Obstacles,
	accepts: (box: Box) => boolean = () => true,
): TextMark | undefined {
	for (const text of alternatives(labels)) {
		const width = measureText(text, className)
		for (const { x, y, anchor } of places) {
			const mark = textMark(text, className, x, y, anchor)
			const box = boxOfText(mark, width)
			if (!accepts(box) || !isFree(box, obstacles)) continue
			obstacles.boxes.push(box)
			return mark
		}
	}
	return undefined
}

/** Places around a point at distance `gap`: above or below first, then beside, then at the corners. */
export function placesAround([x, y]: Point, gap: number, size: number, belowFirst = false): Place[] {
	const above: Place = { x, y: y - gap - 0.22 * size, anchor: 'middle' }
	const below: Place = { x, y: y + gap + 0.82 * size, anchor: 'middle' }
	const beside = y + 0.32 * size
	const corners = [above, below].flatMap(({ y: at }): Place[] => [
		{ x: x - gap / 2, y: at, anchor: 'start' },
		{ x: x + gap / 2, y: at, anchor: 'end' },
		{ x: x + gap / 2, y: at, anchor: 'start' },
		{ x: x - gap / 2, y: at, anchor: 'end' },
	])
	const straight = belowFirst ? [below, above] : [above, below]
	return [
		...straight,
		{ x: x + gap, y: beside, anchor: 'start' },
		{ x: x - gap, y: beside, anchor: 'end' },
		...(belowFirst ? [...corners.slice(4), ...corners.slice(0, 4)] : corners),
	]
}

/** Places ever further above and below a point, then beside it too, for a label that must be printed. */
export function* placesFurtherOff([x, y]: Point, size: number, frame: Box): Generator<Place> {
	for (const asides of [
		[0, -20, 20, -40, 40],
		[-80, 80, -120, 120, -180, 180],
	]) {
		for (let away = size; away < frame.height; away += size / 2) {
			for (const aside of asides) {
				yield { x: x + aside, y: y - away, anchor: 'middle' }
				yield { x: x + aside, y: y + away, anchor: 'middle' }
			}
		}
	}
}
