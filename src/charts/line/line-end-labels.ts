import { RING_RADIUS } from '../focus-dot.ts'
import { fittedLabel, labelThatFits, linesThatFit } from '../labels.ts'
import type { Mark, Segment } from '../scene.ts'
import { spread } from '../spread.ts'
import { measureText, sizeOf, textMark } from '../text-style.ts'
import { heightOf, type LinePlot } from './line-axes.ts'
import type { LineChartInput, LineSeries } from './line-chart-input.ts'
import { hasValue, type ValuedPoint } from './line-runs.ts'

/** The value and name of a line, printed where it ends. */
export type EndLabel = {
	series: LineSeries
	point: ValuedPoint
	lines: { text: string; class: string }[]
	/** From the end of the line to the label. */
	offset: number
}

/** Space between two lines of a label, as a part of the lower line's size. */
const LEADING = 1.18

/** Least room between two labels, and what the plot leaves of the height to names of bases and times. */
const LABEL_GAP = 7
const HEAD_AND_FOOT = 70

/** How far a label may stand above the plot. */
const LABEL_RISE = 28

function classesOf({ role }: LineSeries, compact: boolean): { value: string; name: string } {
	if (role === 'focus')
		return compact ? { value: 't t-b t-f', name: 't t-b t-f' } : { value: 't-xl t-f', name: 't t-b t-f' }
	if (role === 'peer' && compact) return { value: 't-s t-b', name: 't-s' }
	return { value: 't t-b', name: role === 'peer' ? 't' : 't t-b' }
}

/** Part of the drawing's width that names may take up right of the plot. */
function nameRoom(width: number): number {
	return width * (width >= 480 ? 0.24 : 0.29)
}

/**
 * The label of each series that has a figure; the only line of a small multiple goes without its name. On a narrow
 * drawing a comparator's name is shortened rather than let it take room from the plot.
 */
export function endLabels(input: LineChartInput, width: number): EndLabel[] {
	const compact = input.compact ?? false
	const ringed = input.series.some(({ role }) => role === 'focus')
	const labels: EndLabel[] = []
	for (const series of input.series) {
		const point = series.points.filter(hasValue).at(-1)
		if (!point) continue
		const classes = classesOf(series, compact)
		const named = !(compact && (series.role === 'focus' || input.series.length === 1))
		const value = { text: input.formatValue(point.value, point.status), class: classes.value }
		const taken = Math.max(0, ...labels.map(({ lines }) => widestOf(lines)))
		const short = width < 480 ? labelThatFits(series.name, classes.name, taken) : undefined
		const names = short === undefined ? linesThatFit(series.name, classes.name, nameRoom(width)) : [short]
		const lines = [value, ...(named ? names : []).map((text) => ({ text, class: classes.name }))]
		labels.push({ series, point, lines, offset: ringed ? RING_RADIUS + 5 : 18 })
	}
	return fitsInHeight(labels, width, compact) ? labels : labels.map((label) => inOneLine(label, width))
}

/** True when labels of several lines stand below each other in the height of the plot. */
function fitsInHeight(labels: readonly EndLabel[], width: number, compact: boolean): boolean {
	const needed = labels.reduce((sum, { lines }) => sum + heightOfLines(lines) + LABEL_GAP, 0)
	return needed <= heightOf(width, compact) - HEAD_AND_FOOT
}

/** Many labels: value and name in one line each, the name cut where it is long. */
function inOneLine(label: EndLabel, width: number): EndLabel {
	const [value, name] = label.lines
	if (!value || !name) return label
	const size = name.class.replace(/^t(?= |$)/, 't-s')
	const room = nameRoom(width) + (width >= 480 ? 40 : 60) - measureText(`${value.text} `, size)
	const names = fittedLabel(label.series.name, size, room)
	return { ...label, lines: [{ text: `${value.text} ${names}`, class: size }] }
}

function widestOf(lines: EndLabel['lines']): number {
	return Math.max(...lines.map((line) => measureText(line.text, line.class)))
}

/** The room the labels need right of the plot. */
export function endRoom(labels: readonly EndLabel[]): number {
	const widths = labels.map(({ lines, offset }) => offset + widestOf(lines))
	return Math.max(RING_RADIUS + 2, ...widths) + 1
}

/** Height of a label. */
function heightOfLines(lines: EndLabel['lines']): number {
	return lines.reduce((sum, line) => sum + sizeOf(line.class) * LEADING, 0)
}

/**
 * Prints the labels right of the plot, moved apart where they would meet. A thin leader joins a label with its line
 * when it had to move, or when the line ends before the plot does.
 */
export function endLabelMarks(labels: readonly EndLabel[], plot: LinePlot): { marks: Mark[]; leaders: Mark[] } {
	const blocks = labels.map(({ point, lines }) => ({
		wish: plot.y(point.value),
		size: heightOfLines(lines) + LABEL_GAP,
	}))
	const middles = spread(blocks, plot.top - LABEL_RISE, plot.bottom + 2)
	const marks: Mark[] = []
	const leaders: Mark[] = []
	for (const [index, { series, point, lines, offset }] of labels.entries()) {
		const middle = middles[index] ?? 0
		const x = plot.x(plot.x.domain[1])
		const start = Math.max(x, plot.x(point.time)) + offset
		let baseline = middle - heightOfLines(lines) / 2
		for (const line of lines) {
			baseline += sizeOf(line.class) * LEADING
			marks.push(textMark(line.text, line.class, start, baseline - sizeOf(line.class) * 0.25))
		}
		const y = plot.y(point.value)
		const moved = Math.abs(middle - y) > heightOfLines(lines) / 2 - 4
		const early = start - plot.x(point.time) > offset + 12
		const reach = series.role === 'focus' ? RING_RADIUS : 4
		if (early || (moved && series.role !== 'focus')) {
			const segment: Segment = [plot.x(point.time) + reach, y, start - 3, middle]
			// A thick leader past the last figure would read as its line drawn on: towards a target it is a hairline.
			const look = early && plot.x.domain[1] === plot.lastTarget ? 'gr' : `l-${series.role} lead`
			leaders.push({ kind: 'strokes', class: look, segments: [segment] })
		}
	}
	return { marks, leaders }
}
