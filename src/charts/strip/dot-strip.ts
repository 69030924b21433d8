import { nice } from 'd3'
import { boxOfDot } from '../boxes.ts'
import { focusDot, RING_RADIUS } from '../focus-dot.ts'
import { linearScale } from '../linear-scale.ts'
import { noDataScene } from '../no-data-scene.ts'
import type { DataPoint, Mark, Scene, Segment } from '../scene.ts'
import { withSimulatedMark } from '../simulated-mark.ts'
import { type DotStack, stackDotsWithin } from '../stack/stack-dots.ts'
import { boxOfText } from '../text-style.ts'
import { valueDomain } from '../value-domain.ts'
import { absentCounts } from './dot-strip-absent.ts'
import { axisMarks, headMarks } from './dot-strip-axis.ts'
import type { DotStripInput, StripDot, StripPlot } from './dot-strip-input.ts'
import { labelMarks, labelWidth } from './dot-strip-labels.ts'
import { tieCounts } from './tie-counts.ts'

export type { DotStripInput, StripItem } from './dot-strip-input.ts'

const BAND = 22
const MARGIN = 12

/**
 * Each area as a dot along one axis, stacked where figures lie close; this area ringed. Larger values lie further
 * right, always at their exact place. Stacks of hundreds are pushed together, and say how many they are.
 */
export function dotStrip(input: DotStripInput, width: number): Scene {
	const items = input.items
		.flatMap((item, index) =>
			item.value === null ? [] : [{ item, index, value: item.value, status: item.status ?? ('A' as const) }],
		)
		.toSorted((a, b) => a.value - b.value)
	if (items.length === 0) return noDataScene(width, input.missingLabel, 120)
	const domain = domainOf(
		input,
		items.map(({ value }) => value),
	)
	const x = linearScale(domain, [MARGIN, width - rightMargin(input, items.at(-1), width)])
	const focus = items.findIndex(({ item }) => item.focus)
	const radii = width >= 480 ? [7, 6, 5, 4, 3] : [5, 4.5, 4, 3.5, 3, 2.5]
	const stack = stackDotsWithin(
		items.map(({ value }) => x(value)),
		radii,
		140,
		focus,
		RING_RADIUS,
	)
	const { plot, middle } = plotOf(input, width, x, stack)
	const dots = items.map(
		(entry, index): StripDot => ({
			...entry,
			centre: [x(entry.value), middle + (stack.rows[index] ?? 0) * stack.pitch],
		}),
	)
	const places = dots.map(({ centre: [cx, cy], index }): DataPoint => ({ x: cx, y: cy, series: 0, item: index }))
	const scene: Scene = {
		width,
		height: plot.height,
		axisStart: x.domain[0],
		points: { along: 'x', places },
		marks: marksOf(input, plot, dots, stack),
	}
	return withSimulatedMark(scene, input.simulatedLabel, { right: plot.right, bottom: plot.axis })
}

/** Room right of the axis, so that the largest value's name can stand over its dot. */
function rightMargin(input: DotStripInput, largest: Omit<StripDot, 'centre'> | undefined, width: number): number {
	const half = largest ? labelWidth(largest, input) / 2 : 0
	return Math.max(MARGIN + 2, Math.min(half, width * 0.07))
}

function domainOf(input: DotStripInput, values: readonly number[]): readonly [number, number] {
	const reached = [...values, ...(input.reference ? [input.reference.value] : [])]
	if (input.domain === 'fit') {
		const [low, high] = valueDomain(reached, false)
		return nice(low, high, 5)
	}
	if (input.domain === undefined || input.domain === 'zero') return valueDomain(reached, true)
	return valueDomain([...input.domain, ...reached], false)
}

function plotOf(
	input: DotStripInput,
	width: number,
	x: StripPlot['x'],
	stack: DotStack,
): { plot: StripPlot; middle: number } {
	const referenceAt = input.reference ? 14 : null
	const classesAt = input.limits?.length ? (referenceAt ?? -4) + 18 : null
	const top = (classesAt ?? referenceAt ?? -4) + 8
	const edge = (row: number) => Math.max(Math.abs(row) * stack.pitch + stack.r, RING_RADIUS)
	const middle = top + BAND + edge(Math.min(0, ...stack.rows))
	const axis = middle + edge(Math.max(0, ...stack.rows)) + BAND
	const start = x.domain[0]
	const startsLate = start > 0
	const startNote = startsLate ? (input.startNote?.(input.formatAxis(start)) ?? null) : null
	const below = axis + (startNote === null ? 22 : 40)
	const absentAt = input.items.some(({ value }) => value === null) ? below + 14 : null
	const height = absentAt === null ? below : absentAt + 6
	const plot = {
		width,
		left: MARGIN,
		right: x.range[1],
		referenceAt,
		classesAt,
		top,
		axis,
		height,
		x,
		startsLate,
		startNote,
		absentAt,
	}
	return { plot, middle }
}

function isPlain({ status }: StripDot): boolean {
	return status !== 'U' && status !== 'P' && status !== 'E'
}

/** A doubtful figure as a hollow diamond, one that may still change as a hollow dot. */
function hollowMark({ status, centre: [cx, cy] }: StripDot, r: number): Mark {
	if (status === 'U') return { kind: 'diamond', class: 'd-low', cx, cy, r: r - 1 }
	return { kind: 'circle', class: 'd-prov pv-peer', cx, cy, r: r - 1 }
}

/** The other areas: one shape for all plain dots, which keeps pages small. */
function peerMarks(dots: readonly StripDot[], r: number): Mark[] {
	const plain: Mark = { kind: 'dots', class: 'f-peer', r, centres: dots.filter(isPlain).map(({ centre }) => centre) }
	return [plain, ...dots.filter((dot) => !isPlain(dot)).map((dot) => hollowMark(dot, r))]
}

function marksOf(input: DotStripInput, plot: StripPlot, dots: readonly StripDot[], { r, crowded }: DotStack): Mark[] {
	const axis = axisMarks(input, plot)
	const head = headMarks(input, plot)
	const uprights = head.flatMap((mark): Segment[] => (mark.kind === 'strokes' ? [...mark.segments] : []))
	const obstacles = {
		frame: { x: 0, y: 0, width: plot.width, height: plot.axis - 2 },
		boxes: [
			...head.flatMap((mark) => (mark.kind === 'text' ? [boxOfText(mark)] : [])),
			...dots.map(({ item, centre }) => boxOfDot(centre, item.focus ? RING_RADIUS : r)),
		],
		segments: uprights,
	}
	return [
		...axis,
		...head,
		...peerMarks(
			dots.filter(({ item }) => !item.focus),
			r,
		),
		...dots.filter(({ item }) => item.focus).flatMap(({ centre, status }) => focusDot(centre, status)),
		...labelMarks(input, dots, r, obstacles),
		...(crowded && input.formatCount ? tieCounts(dots, r, obstacles, input.formatCount) : []),
		...absentCounts(input, plot),
	]
}
