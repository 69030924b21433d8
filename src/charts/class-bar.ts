import type { ObservationStatus } from '../schemas/observation-status.ts'
import { focusDot, RING_RADIUS } from './focus-dot.ts'
import { linearScale } from './linear-scale.ts'
import type { Mark, Scene } from './scene.ts'
import type { SegmentFill } from './stack/stacked-input.ts'
import { measureText, textMark } from './text-style.ts'

/** A step of a scale: its word, where it ends and how it is filled. */
export type ClassStep = { word: string; end: number; fill: SegmentFill; own: boolean }

export type ClassBarInput = {
	value: number
	/** The value as it is printed. */
	label: string
	status: ObservationStatus
	/** Where the first step begins. */
	start: number
	/** From the lowest step to the highest; at least one. */
	steps: readonly ClassStep[]
	/** The middle of the siblings, an upright through the bar. */
	middle: number | null
}

const BAR = { top: 19, height: 10 }
const WORDS_AT = 45
const LINE = 13

/** A scale in labelled steps with this area ringed on it, its value above, and the middle of its siblings as an upright. */
export function classBar(input: ClassBarInput, width = 328): Scene {
	const { steps, start, middle } = input
	const x = linearScale([start, steps.at(-1)?.end ?? start], [0.5, width - 0.5])
	const edges = [start, ...steps.map(({ end }) => end)].map((edge) => x(edge))
	const ownX = clamp(x(input.value), RING_RADIUS, width - RING_RADIUS)
	const words = steps.map(({ word }, index) => linesOf(word, roomOf(edges, index)))
	const centre = BAR.top + BAR.height / 2
	const marks: Mark[] = [
		...steps.map(
			({ fill }, index): Mark => ({
				kind: 'bars',
				class: fill,
				boxes: [{ x: edges[index] ?? 0, y: BAR.top, width: roomOf(edges, index), height: BAR.height }],
			}),
		),
		...(middle === null ? [] : [uprightAt(clamp(x(middle), 1, width - 1))]),
		...focusDot([ownX, centre], input.status),
		valueMark(input.label, ownX, width),
		...steps.flatMap((step, index) =>
			(words[index] ?? []).map((line, row) => wordMark(line, step.own, middleOf(edges, index), row, width)),
		),
	]
	const rows = Math.max(...words.map((lines) => lines.length))
	return { width, height: WORDS_AT + (rows - 1) * LINE + 4, axisStart: start, marks }
}

function uprightAt(x: number): Mark {
	return { kind: 'strokes', class: 'refl', segments: [[x, BAR.top - 6, x, BAR.top + BAR.height + 6]] }
}

function valueMark(label: string, x: number, width: number): Mark {
	const half = measureText(label, VALUE) / 2
	return textMark(label, VALUE, clamp(x, half, width - half), 10, 'middle')
}

const VALUE = 't-s t-b'

function wordMark(word: string, own: boolean, x: number, row: number, width: number): Mark {
	const look = own ? 't-xs t-b' : 't-xs'
	const half = measureText(word, look) / 2
	return textMark(word, look, clamp(x, half, width - half), WORDS_AT + row * LINE, 'middle')
}

/** A word of several that is wider than its step is set on lines of their own. */
function linesOf(word: string, room: number): string[] {
	return measureText(word, 't-xs t-b') <= room ? [word] : word.split(' ')
}

function roomOf(edges: readonly number[], index: number): number {
	return (edges[index + 1] ?? 0) - (edges[index] ?? 0)
}

function middleOf(edges: readonly number[], index: number): number {
	return ((edges[index + 1] ?? 0) + (edges[index] ?? 0)) / 2
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(value, high))
}
