import { type AbsenceWords, wordFor } from '../absence.ts'
import { hatchMarks } from '../hatch.ts'
import { type Obstacles, type Place, placeLabel } from '../place-label.ts'
import type { Box, Mark, Segment } from '../scene.ts'
import { measureText } from '../text-style.ts'
import { type LinePlot, placeOf } from './line-axes.ts'
import type { LinePoint } from './line-chart-input.ts'
import type { LineGap, LineStretch } from './line-runs.ts'

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

/** Width of the hatched band of a hidden period. */
const HATCH = 12

/** Over the whole height of the plot: a smaller mark, wherever it lay, would be read as a value. */
function hatchAt({ time }: LinePoint, { x, top, bottom }: LinePlot): Box {
	return { x: x(time) - HATCH / 2, y: top, width: HATCH, height: bottom - top }
}

/**
 * Gaps: a dotted line between the figures on both sides where figures are missing, a hatched band at each hidden
 * period, and words on it or near it where there is room.
 */
export function gapMarks(
	words: AbsenceWords,
	plot: LinePlot,
	stretches: readonly LineStretch[],
	obstacles: Obstacles,
): Mark[] {
	const gaps = stretches.flatMap((stretch) => stretch.gaps)
	const isMissing = ({ hidden, missing }: LineGap) =>
		missing || words.suppressedLabel === undefined || hidden.length === 0
	const links = gaps
		.filter((gap) => gap.linked && isMissing(gap))
		.map(({ from, to }): Segment => [...placeOf(plot, from), ...placeOf(plot, to)])
	const hatches =
		words.suppressedLabel === undefined ? [] : gaps.flatMap((gap) => gap.hidden.map((point) => hatchAt(point, plot)))
	// Series that lack the same times say so once.
	const told = new Set<string>()
	const labels = gaps.flatMap((gap): Mark[] => {
		const said = wordFor(isMissing(gap) ? 'O' : 'Q', words)
		const width = measureText(said, WORDS_CLASS)
		const span = `${gap.from.time} ${gap.to.time}`
		if (told.has(span)) return []
		told.add(span)
		const label = placeLabel(said, WORDS_CLASS, placesOf(gap, plot, width), obstacles)
		return label ? [label] : []
	})
	// The words of a gap may lie on its own bands, no other words do.
	obstacles.boxes.push(...hatches)
	return [{ kind: 'strokes', class: 'missl', segments: links }, ...hatchMarks(hatches), ...labels]
}
