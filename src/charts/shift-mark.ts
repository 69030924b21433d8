import type { Mark, Point } from './scene.ts'

/**
 * A mark at another place, for drawings put together from others.
 * @throws {RangeError} for a free shape, whose path is text
 */
export function shiftMark(mark: Mark, dx: number, dy: number): Mark {
	const moved = ([x, y]: Point): Point => [x + dx, y + dy]
	switch (mark.kind) {
		case 'strokes':
			return {
				...mark,
				segments: mark.segments.map(([x1, y1, x2, y2]) => [x1 + dx, y1 + dy, x2 + dx, y2 + dy] as const),
			}
		case 'lines':
			return { ...mark, runs: mark.runs.map((run) => run.map(moved)) }
		case 'bars':
			return { ...mark, boxes: mark.boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy })) }
		case 'dots':
			return { ...mark, centres: mark.centres.map(moved) }
		case 'circle':
		case 'diamond':
			return { ...mark, cx: mark.cx + dx, cy: mark.cy + dy }
		case 'text':
			return { ...mark, x: mark.x + dx, y: mark.y + dy }
		case 'link':
			return { ...mark, marks: mark.marks.map((one) => shiftMark(one, dx, dy)) }
		case 'shape':
			throw new RangeError('a free shape cannot be shifted')
	}
}
