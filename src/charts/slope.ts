import { cutLabel, fullLabel, type Labels, labelThatFits } from './labels.ts'
import { linearScale } from './linear-scale.ts'
import { noDataScene } from './no-data-scene.ts'
import type { DataPoint, Mark, Point, Scene, Segment } from './scene.ts'
import { simulatedMark } from './simulated-mark.ts'
import { spread } from './spread.ts'
import { measureText, textMark } from './text-style.ts'
import { valueDomain } from './value-domain.ts'

export type SlopeItem = {
	name: Labels
	before: number | null
	after: number | null
	focus?: boolean | undefined
	/** The area above, in ink. */
	reference?: boolean | undefined
}

/** Two times that may be compared: never across a series break. Areas without both values are left out. */
export type SlopeInput = {
	items: readonly SlopeItem[]
	beforeLabel: string
	afterLabel: string
	formatValue: (value: number) => string
	missingLabel: string
	simulatedLabel?: string | undefined
}

type Slope = { item: SlopeItem; index: number; before: number; after: number; names: string }

const HEAD = 30
const FOOT = 10
const ROW = 18
const GAP = 9
/** Least distance of the two sides. */
const LEAST_SPAN = 80
const HEAD_CLASS = 't-s t-b'

function textClass({ focus, reference }: SlopeItem): string {
	if (focus) return 't t-b t-f'
	return reference ? 't t-b' : 't'
}

function strokeClass({ focus, reference }: SlopeItem): string {
	if (focus) return 'l-focus'
	return reference ? 'refl' : 'l-peer'
}

function fillClass({ focus, reference }: SlopeItem): string {
	if (focus) return 'f-focus'
	return reference ? 'f-ink' : 'f-peer'
}

/** Room for names: a good third of the drawing, less where long values would squeeze the lines. */
function nameRoom({ items, formatValue }: SlopeInput, width: number): number {
	const widest = (values: readonly (number | null)[]) =>
		Math.max(0, ...values.map((value) => (value === null ? 0 : measureText(formatValue(value), 't t-b'))))
	const taken = widest(items.map(({ before }) => before)) + widest(items.map(({ after }) => after)) + 2 * GAP
	return Math.min(width * 0.36, width - taken - LEAST_SPAN)
}

function slopesOf(input: SlopeInput, width: number): Slope[] {
	const room = nameRoom(input, width)
	return input.items.flatMap((item, index) => {
		if (item.before === null || item.after === null) return []
		const className = textClass(item)
		const names = labelThatFits(item.name, className, room) ?? cutLabel(fullLabel(item.name), className, room)
		return [{ item, index, before: item.before, after: item.after, names }]
	})
}

/** Where each area stood and where it stands now: values on both sides, names on the right. */
export function slope(input: SlopeInput, width: number): Scene {
	const slopes = slopesOf(input, width)
	if (slopes.length === 0) return noDataScene(width, input.missingLabel)
	const height = Math.max(width >= 480 ? 320 : 280, HEAD + FOOT + slopes.length * ROW)
	const domain = valueDomain(
		slopes.flatMap(({ before, after }) => [before, after]),
		false,
	)
	const y = linearScale(domain, [height - FOOT - ROW / 2, HEAD + ROW / 2])
	const widest = (text: (one: Slope) => string) =>
		Math.max(...slopes.map((one) => measureText(text(one), textClass(one.item))))
	const left =
		Math.max(widest(({ before }) => input.formatValue(before)) + GAP, measureText(input.beforeLabel, HEAD_CLASS)) + 4
	const right =
		width - Math.max(widest((one) => rightText(one, input)) + GAP, measureText(input.afterLabel, HEAD_CLASS)) - 4
	const columns: Columns = { left, right, y, height }
	return {
		width,
		height,
		axisStart: domain[0],
		points: { along: 'y', places: placesOf(slopes, columns) },
		marks: [
			...simulatedMark(input.simulatedLabel, right, height),
			{ kind: 'strokes', class: 'gr', segments: [left, right].map((x): Segment => [x, HEAD - 8, x, height]) },
			textMark(input.beforeLabel, HEAD_CLASS, left, 14, 'end'),
			textMark(input.afterLabel, HEAD_CLASS, right, 14),
			// This area last, so that it is painted over the others.
			...slopes
				.toSorted((a, b) => Number(a.item.focus ?? false) - Number(b.item.focus ?? false))
				.flatMap((one) => lineMarks(one, columns)),
			...sideLabels(slopes, 'before', input, columns),
			...sideLabels(slopes, 'after', input, columns),
		],
	}
}

/** Both values of each area: the times are the series, the areas the items. */
function placesOf(slopes: readonly Slope[], { left, right, y }: Columns): DataPoint[] {
	return slopes.flatMap(({ index, before, after }) => [
		{ x: left, y: y(before), series: 0, item: index },
		{ x: right, y: y(after), series: 1, item: index },
	])
}

type Columns = { left: number; right: number; y: (value: number) => number; height: number }

function rightText({ after, names }: Slope, { formatValue }: SlopeInput): string {
	return `${formatValue(after)} ${names}`
}

function lineMarks({ item, before, after }: Slope, { left, right, y }: Columns): Mark[] {
	const ends: [Point, Point] = [
		[left, y(before)],
		[right, y(after)],
	]
	return [
		{ kind: 'lines', class: strokeClass(item), runs: [ends] },
		{ kind: 'dots', class: fillClass(item), r: item.focus ? 5 : 3.5, centres: ends },
	]
}

/** The labels of one side, in the order of their values, moved apart where they would meet. */
function sideLabels(
	slopes: readonly Slope[],
	side: 'before' | 'after',
	input: SlopeInput,
	{ left, right, y, height }: Columns,
): Mark[] {
	const middles = spread(
		slopes.map((one) => ({ wish: y(one[side]), size: ROW })),
		HEAD - 4,
		height,
	)
	return slopes.map((one, index) => {
		const baseline = (middles[index] ?? 0) + 5
		return side === 'before'
			? textMark(input.formatValue(one.before), textClass(one.item), left - GAP, baseline, 'end')
			: textMark(rightText(one, input), textClass(one.item), right + GAP, baseline)
	})
}
