import { fittedLabel, type Labels } from './labels.ts'
import { linearScale } from './linear-scale.ts'
import { noDataScene } from './no-data-scene.ts'
import type { DataPoint, Mark, Point, Scene, Segment } from './scene.ts'
import { withSimulatedMark } from './simulated-mark.ts'
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
	/** One of several in colours of their own, or grey. */
	role?: 'c1' | 'c2' | 'c3' | 'c4' | 'peer' | undefined
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

/** From a dot to its label where labels had to move: room for the line that joins them. */
const LEADER = 20
/** How far a label may stand from its dot and still be read as its own. */
const NEAR = 4
const HEAD = 30
const FOOT = 10
const ROW = 18
const GAP = 9
/** Least distance of the two sides. */
const LEAST_SPAN = 80
const HEAD_CLASS = 't-s t-b'

function textClass({ focus, reference, role = 'peer' }: SlopeItem): string {
	if (focus) return 't t-b t-f'
	return reference || role !== 'peer' ? 't t-b' : 't'
}

function strokeClass({ focus, reference, role = 'peer' }: SlopeItem): string {
	if (focus) return 'l-focus'
	return reference ? 'refl' : `l-${role}`
}

function fillClass({ focus, reference, role = 'peer' }: SlopeItem): string {
	if (focus) return 'f-focus'
	return reference ? 'f-ink' : `f-${role}`
}

/** Highlighted areas are painted over the others, this area over all. */
function depth({ focus, role = 'peer' }: SlopeItem): number {
	return focus ? 2 : Number(role !== 'peer')
}

/** Room for names: a good third of the drawing, less where long values would squeeze the lines. */
function nameRoom({ items, formatValue }: SlopeInput, width: number): number {
	const widest = (values: readonly (number | null)[]) =>
		Math.max(0, ...values.map((value) => (value === null ? 0 : measureText(formatValue(value), 't t-b'))))
	const taken = widest(items.map(({ before }) => before)) + widest(items.map(({ after }) => after)) + 2 * LEADER
	return Math.min(width * 0.36, width - taken - LEAST_SPAN)
}

function slopesOf(input: SlopeInput, width: number): Slope[] {
	const room = nameRoom(input, width)
	return input.items.flatMap((item, index) => {
		if (item.before === null || item.after === null) return []
		const className = textClass(item)
		const names = fittedLabel(item.name, className, room)
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
	const sides = { before: sidePlaces(slopes, 'before', y, height), after: sidePlaces(slopes, 'after', y, height) }
	const left =
		Math.max(
			widest(({ before }) => input.formatValue(before)) + sides.before.gap,
			measureText(input.beforeLabel, HEAD_CLASS),
		) + 4
	const right =
		width -
		Math.max(widest((one) => rightText(one, input)) + sides.after.gap, measureText(input.afterLabel, HEAD_CLASS)) -
		4
	const columns: Columns = { left, right, y }
	const scene: Scene = {
		width,
		height,
		axisStart: domain[0],
		points: { along: 'y', places: placesOf(slopes, columns) },
		marks: [
			{ kind: 'strokes', class: 'gr', segments: [left, right].map((x): Segment => [x, HEAD - 8, x, height]) },
			textMark(input.beforeLabel, HEAD_CLASS, left, 14, 'end'),
			textMark(input.afterLabel, HEAD_CLASS, right, 14),
			// This area last, so that it is painted over the others.
			...slopes.toSorted((a, b) => depth(a.item) - depth(b.item)).flatMap((one) => lineMarks(one, columns)),
			...sideLabels(slopes, 'before', sides.before, input, columns),
			...sideLabels(slopes, 'after', sides.after, input, columns),
		],
	}
	return withSimulatedMark(scene, input.simulatedLabel, { right, bottom: height })
}

/** Both values of each area: the times are the series, the areas the items. */
function placesOf(slopes: readonly Slope[], { left, right, y }: Columns): DataPoint[] {
	return slopes.flatMap(({ index, before, after }) => [
		{ x: left, y: y(before), series: 0, item: index },
		{ x: right, y: y(after), series: 1, item: index },
	])
}

type Columns = { left: number; right: number; y: (value: number) => number }

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
		{ kind: 'dots', class: fillClass(item), r: depth(item) > 0 ? 5 : 3.5, centres: ends },
	]
}

type Side = 'before' | 'after'

/** Where the labels of a side stand, and how far from the dots. */
type SidePlaces = { middles: number[]; gap: number }

/** Labels at the height of their values, moved apart where they would meet; then there is room for lines to them. */
function sidePlaces(slopes: readonly Slope[], side: Side, y: (value: number) => number, height: number): SidePlaces {
	const wishes = slopes.map((one) => y(one[side]))
	const middles = spread(
		wishes.map((wish) => ({ wish, size: ROW })),
		HEAD - 4,
		height,
	)
	const moved = middles.some((middle, at) => Math.abs(middle - (wishes[at] ?? middle)) > NEAR)
	return { middles, gap: moved ? LEADER : GAP }
}

/** The labels of one side; a thin line leads from a dot to a label that had to move. */
function sideLabels(
	slopes: readonly Slope[],
	side: Side,
	{ middles, gap }: SidePlaces,
	input: SlopeInput,
	{ left, right, y }: Columns,
): Mark[] {
	const [start, away] = side === 'before' ? [left, -1] : [right, 1]
	return slopes.flatMap((one, index): Mark[] => {
		const middle = middles[index] ?? 0
		const from = y(one[side])
		const label =
			side === 'before'
				? textMark(input.formatValue(one.before), textClass(one.item), start - gap, middle + 5, 'end')
				: textMark(rightText(one, input), textClass(one.item), start + gap, middle + 5)
		if (Math.abs(middle - from) <= NEAR) return [label]
		const leader: Segment = [start + away * 6, from, start + away * (gap - 3), middle]
		return [{ kind: 'strokes', class: `${strokeClass(one.item)} lead`, segments: [leader] }, label]
	})
}
