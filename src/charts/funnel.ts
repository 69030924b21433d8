import type { ObservationStatus } from '../schemas/observation-status.ts'
import { cutLabel, fittedLabel, type Labels, labelThatFits, linesThatFit } from './labels.ts'
import { noDataScene } from './no-data-scene.ts'
import type { DataPoint, Mark, Scene } from './scene.ts'
import { withSimulatedMark } from './simulated-mark.ts'
import { measureText, textMark } from './text-style.ts'

/** One stage: how many were left after it; `null` where that is missing or suppressed. */
export type FunnelStage = {
	name: Labels
	value: number | null
	status?: ObservationStatus | undefined
	/** What the stage is of earlier ones: "22,2% dari tahap pertama". */
	share?: Labels | undefined
	/** What it lacks to the stage before it, between the two: "3.120 orang lebih sedikit". */
	loss?: Labels | undefined
}

export type FunnelInput = {
	/** In their order; all count the same thing, and each is a part of the one before. */
	stages: readonly FunnelStage[]
	formatValue: (value: number, status: ObservationStatus) => string
	/** Why a stage has no value. */
	sayAbsent: (status: ObservationStatus) => string
	missingLabel: string
	simulatedLabel?: string | undefined
}

const NAME_CLASS = 't t-b'
const VALUE_CLASS = 't-xl'
const NOTE_CLASS = 't-s'
const NAME_LINE = 17
const NOTE_LINE = 16
const BAR = 24
const VALUE_LINE = 24
/** From one stage to the next. */
const BETWEEN = 40
const INSET = 10
/** A count that is not zero is seen, however small. */
const LEAST_BAR = 1.5

/** A stage with the words that stand at it and its place, from the top. */
type Placed = {
	stage: FunnelStage
	name: readonly string[]
	value: string
	/** Right of the value, else below it. */
	beside: string | null
	below: readonly string[]
	top: number
	bar: number
	bottom: number
}

/**
 * The stages from the first to the last as bars on one scale that starts at zero, with an edge from each known
 * stage to the next: what is left of those who were there before.
 */
export function funnel(input: FunnelInput, width: number): Scene {
	const most = Math.max(0, ...input.stages.map(({ value }) => value ?? 0))
	if (!input.stages.some(({ value }) => value !== null)) return noDataScene(width, input.missingLabel)
	const lengthOf = (value: number) => (value === 0 ? 0 : Math.max((value / most) * (width - 1), LEAST_BAR))
	const placed = placeStages(input, width)
	const height = placed.at(-1)?.bottom ?? 0
	const marks = placed.flatMap((one, index) => [
		...edgeMarks(placed[index - 1], one, lengthOf),
		...lossMarks(one, width),
		...stageMarks(one, input, lengthOf, width),
	])
	const axis: Mark = { kind: 'strokes', class: 'ax', segments: [[0.6, 0, 0.6, height]] }
	return withSimulatedMark(
		{
			width,
			height,
			axisStart: 0,
			marks: [...marks, axis],
			points: { along: 'y', places: placed.map((one, item) => placeOf(one, item, lengthOf)) },
		},
		input.simulatedLabel,
	)
}

/** A stage is read at the end of its bar; one without a count where its bar would start. */
function placeOf({ stage, bar }: Placed, item: number, lengthOf: (value: number) => number): DataPoint {
	return { x: stage.value === null ? 0 : lengthOf(stage.value), y: bar + BAR / 2, series: 0, item }
}

/** Stages one below the other: name, bar, value with its share. */
function placeStages({ stages, formatValue }: FunnelInput, width: number): Placed[] {
	let y = 0
	return stages.map((stage): Placed => {
		const name = linesThatFit(stage.name, NAME_CLASS, width - INSET)
		const value = stage.value === null ? '' : formatValue(stage.value, stage.status ?? 'A')
		const share = stage.value === null ? undefined : stage.share
		const beside = share === undefined ? null : (labelThatFits(share, NOTE_CLASS, width - afterValue(value)) ?? null)
		const below = share === undefined || beside !== null ? [] : linesThatFit(share, NOTE_CLASS, width - INSET)
		const bar = y + name.length * NAME_LINE + 6
		const bottom = bar + BAR + (stage.value === null ? 0 : VALUE_LINE + below.length * NOTE_LINE) + 4
		const one: Placed = { stage, name, value, beside, below, top: y, bar, bottom }
		y = bottom + BETWEEN
		return one
	})
}

function afterValue(value: string): number {
	return INSET + measureText(value, VALUE_CLASS) + INSET
}

function stageMarks(
	{ stage, name, value, beside, below, top, bar }: Placed,
	{ sayAbsent }: FunnelInput,
	lengthOf: (value: number) => number,
	width: number,
): Mark[] {
	const names = name.map((line, at) => textMark(line, NAME_CLASS, INSET, top + at * NAME_LINE + 12))
	const status = stage.status ?? 'A'
	if (stage.value === null) return [...names, ...absentMarks(sayAbsent(status), bar, width)]
	const length = lengthOf(stage.value)
	const bars: Mark[] =
		length > 0 ? [{ kind: 'bars', class: barClass(status), boxes: [{ x: 0, y: bar, width: length, height: BAR }] }] : []
	const baseline = bar + BAR + VALUE_LINE - 4
	return [
		...names,
		...bars,
		textMark(value, VALUE_CLASS, INSET, baseline),
		...(beside === null ? [] : [textMark(beside, NOTE_CLASS, afterValue(value), baseline)]),
		...below.map((line, at) => textMark(line, NOTE_CLASS, INSET, baseline + (at + 1) * NOTE_LINE)),
	]
}

function barClass(status: ObservationStatus): string {
	if (status === 'P' || status === 'E') return 'b-prov'
	return status === 'U' ? 'b-low' : 'f-focus'
}

/** What is lost on the way down to a stage, in the middle between the two. */
function lossMarks({ stage, top }: Placed, width: number): Mark[] {
	if (stage.loss === undefined || top === 0) return []
	const room = width - INSET
	const text = fittedLabel(stage.loss, NOTE_CLASS, room)
	return [textMark(text, NOTE_CLASS, INSET, top - BETWEEN / 2 + 2)]
}

/** An edge from the end of a bar to the end of the next; none to or from a stage that is not known. */
function edgeMarks(before: Placed | undefined, { stage, bar }: Placed, lengthOf: (value: number) => number): Mark[] {
	if (!before || before.stage.value === null || stage.value === null) return []
	const [from, to] = [lengthOf(before.stage.value), lengthOf(stage.value)]
	return [{ kind: 'strokes', class: 'gr', segments: [[from, before.bar + BAR, to, bar]] }]
}

/** Words on a dotted line: an unknown stage is no bar of no length. */
function absentMarks(label: string, bar: number, width: number): Mark[] {
	const middle = bar + BAR / 2
	return [
		{ kind: 'strokes', class: 'missl', segments: [[2, middle, width - 1, middle]] },
		textMark(cutLabel(label, 't-s t-i t-bg', width - INSET), 't-s t-i t-bg', INSET, middle + 4.5),
	]
}
