import type { Box, Mark, Segment } from './scene.ts'

const STEP = 6

/** Strokes across a box, all within it: a hidden figure, told from zero and from missing without colour. */
export function hatchMarks(boxes: readonly Box[]): Mark[] {
	if (boxes.length === 0) return []
	return [
		{ kind: 'bars', class: 'hat-b', boxes },
		{ kind: 'strokes', class: 'hat', segments: boxes.flatMap(strokesIn) },
	]
}

/** Strokes that rise to the right, cut off at the sides of the box. */
function strokesIn({ x, y, width, height }: Box): Segment[] {
	const strokes: Segment[] = []
	for (let foot = STEP - height; foot < width; foot += STEP) {
		const from = Math.max(0, foot)
		const to = Math.min(width, foot + height)
		strokes.push([x + from, y + height - (from - foot), x + to, y + height - (to - foot)])
	}
	return strokes
}
