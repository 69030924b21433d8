import { type LinePlot, placeOf } from './line-axes.ts'
import type { LineGap, LineStretch } from './line-runs.ts'
import { type Obstacles, type Place, placeLabel } from './place-label.ts'
import type { Mark, Segment } from './scene.ts'
import { measureText } from './text-style.ts'

const WORDS_CLASS = 't-s t-i t-bg'

function placesOf({ from, to }: LineGap, plot: LinePlot, wordsWidth: number): Place[] {
	const [x1, y1] = placeOf(plot, from)
	const [x2, y2] = placeOf(plot, to)
	const y = (y1 + y2) / 2
	const onLine = wordsWidth <= x2 - x1 - 12 ? [y + 4.5] : []
	return [...onLine, y + 24, y - 16, y + 44, y - 36].map((baseline) => ({
		x: (x1 + x2) / 2,
		y: baseline,
		anchor: 'middle',
	}))
}

/** Gaps: a dotted line between the figures on both sides, and words on it or near it where there is room. */
export function gapMarks(
	missingLabel: string,
	plot: LinePlot,
	stretches: readonly LineStretch[],
	obstacles: Obstacles,
): Mark[] {
	const gaps = stretches.flatMap((stretch) => stretch.gaps)
	const links = gaps
		.filter(({ linked }) => linked)
		.map(({ from, to }): Segment => [...placeOf(plot, from), ...placeOf(plot, to)])
	const width = measureText(missingLabel, WORDS_CLASS)
	// Series that lack the same times say so once.
	const told = new Set<string>()
	const words = gaps.flatMap((gap): Mark[] => {
		const span = `${gap.from.time} ${gap.to.time}`
		if (told.has(span)) return []
		told.add(span)
		const label = placeLabel(missingLabel, WORDS_CLASS, placesOf(gap, plot, width), obstacles)
		return label ? [label] : []
	})
	return [{ kind: 'strokes', class: 'missl', segments: links }, ...words]
}
