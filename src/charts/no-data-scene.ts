import type { Scene } from './scene.ts'
import { textMark } from './text-style.ts'

/** The drawing of an indicator without any figure: a dotted line with the reason on it. Never a zero. */
export function noDataScene(width: number, label: string, height = 150): Scene {
	const bottom = height - 20
	const middle = height / 2
	return {
		width,
		height,
		axisStart: null,
		marks: [
			{ kind: 'strokes', class: 'ax', segments: [[0, bottom, width, bottom]] },
			{ kind: 'strokes', class: 'missl', segments: [[0, middle, width, middle]] },
			textMark(label, 't-s t-i t-bg', width / 2, middle + 4.5, 'middle'),
		],
	}
}
