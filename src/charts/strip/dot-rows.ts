import type { ObservationStatus } from '../../schemas/observation-status.ts'
import { type AbsenceWords, wordFor } from '../absence.ts'
import { cutLabel } from '../labels.ts'
import type { LineSeries } from '../line/line-chart-input.ts'
import { type LinearScale, linearScale } from '../linear-scale.ts'
import { noDataScene } from '../no-data-scene.ts'
import type { DataPoint, Mark, Scene } from '../scene.ts'
import { withSimulatedMark } from '../simulated-mark.ts'
import { measureText, textMark } from '../text-style.ts'
import { valueDomain } from '../value-domain.ts'
import { clearOfEachOther, keptInside } from './dot-strip-axis.ts'

type DotRole = LineSeries['role']

export type DotRowsInput = AbsenceWords & {
	/** In any order: drawn from the highest to the lowest, areas without a value last. */
	items: readonly {
		name: string
		value: number | null
		status?: ObservationStatus | undefined
		/** Its colour; grey for those that are not highlighted. */
		role: DotRole
	}[]
	/** Words under an axis that does not start at zero, from the printed start. */
	startNote?: ((start: string) => string) | undefined
	formatValue: (value: number, status: ObservationStatus) => string
	formatAxis: (value: number) => string
	axisUnit?: string | undefined
	simulatedLabel?: string | undefined
}

type Item = DotRowsInput['items'][number]
type Row = { item: Item; index: number }

/** How the parts of a drawing lie: names beside the dots, or over them where they would take too much room. */
type Plot = { width: number; x: LinearScale; left: number; right: number; rowHeight: number; beside: boolean }

const R = 5.5
const PAD = 8
const HEAD = 4
/** Part of a drawing's width that names beside the dots may take. */
const NAME_PART = 0.34

/** A row an area, each with its name, a dot on the axis that all share, and its value: no dot goes without its name. */
export function dotRows(input: DotRowsInput, width: number): Scene {
	const rows = inOrder(input.items)
	const values = input.items.flatMap(({ value }) => value ?? [])
	if (values.length === 0) return noDataScene(width, input.missingLabel, 120)
	const plot = plotOf(input, values, width)
	const axis = HEAD + rows.length * plot.rowHeight + 4
	const start = plot.x.domain[0]
	const note = start > 0 ? input.startNote?.(input.formatAxis(start)) : undefined
	const marks = rows.flatMap((row, at) => rowMarks(row, dotLine(at, plot), input, plot))
	const places = rows.map((row, at): DataPoint => {
		return { x: xOf(row.item, plot), y: dotLine(at, plot), series: 0, item: row.index }
	})
	const scene: Scene = {
		width,
		height: axis + (note ? 42 : 24),
		axisStart: start,
		points: { along: 'y', places },
		marks: [...axisMarks(input, plot, axis), ...marks, ...(note ? [textMark(note, 't-s', 0, axis + 37)] : [])],
	}
	return withSimulatedMark(scene, input.simulatedLabel, { right: width, bottom: axis })
}

function inOrder(items: readonly Item[]): Row[] {
	const own = ({ item }: Row) => item.value ?? Number.NEGATIVE_INFINITY
	return items.map((item, index) => ({ item, index })).toSorted((a, b) => (own(a) === own(b) ? 0 : own(b) - own(a)))
}

function plotOf(input: DotRowsInput, values: readonly number[], width: number): Plot {
	const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => measureText(text, 't t-b')))
	const names = widest(input.items.map(({ name }) => name))
	const beside = width >= 480 && names <= width * NAME_PART
	const room = widest(values.map((value) => input.formatValue(value, 'A'))) + R + PAD
	const left = beside ? names + 2 * PAD : R + 1
	const right = width - room
	const low = valueDomain(values, false)[0]
	const withZero = low >= 0 && low < Math.max(...values) / 3
	const x = linearScale(valueDomain(values, withZero), [left + R, right])
	return { width, x, left, right, rowHeight: beside ? 30 : 42, beside }
}

/** The height at which the dot of a row lies; a name over it stands above. */
function dotLine(at: number, { rowHeight, beside }: Plot): number {
	return HEAD + at * rowHeight + (beside ? rowHeight / 2 : rowHeight - 12)
}

function xOf({ value }: Item, { x, left }: Plot): number {
	return value === null ? left + PAD : x(value)
}

function rowMarks({ item }: Row, y: number, input: DotRowsInput, plot: Plot): Mark[] {
	const { role, name, value, status = 'A' } = item
	const strong = role === 'peer' ? '' : ' t-b'
	const className = `t${strong}`
	const title = plot.beside
		? textMark(name, className, plot.left - PAD, y + 5, 'end')
		: textMark(cutLabel(name, className, plot.width), className, 0, y - 12)
	const guide: Mark = { kind: 'strokes', class: 'gr', segments: [[plot.left, y, plot.right, y]] }
	if (value === null) return [title, guide, textMark(wordFor(status, input), 't-s t-i t-bg', plot.left + PAD, y + 4.5)]
	const at = plot.x(value)
	return [
		title,
		guide,
		...dotMarks(role, status, at, y),
		textMark(input.formatValue(value, status), className, at + R + 5, y + 5),
	]
}

/** A doubtful figure as a hollow diamond, one that may still change as a hollow dot. */
function dotMarks(role: DotRole, status: ObservationStatus, cx: number, cy: number): Mark[] {
	if (status === 'U') return [{ kind: 'diamond', class: 'd-low', cx, cy, r: R }]
	if (status === 'P' || status === 'E') return [{ kind: 'circle', class: `d-prov pv-${role}`, cx, cy, r: R - 1 }]
	return [{ kind: 'circle', class: `f-${role}`, cx, cy, r: R }]
}

/** The axis below all rows, with hairlines through them. */
function axisMarks(input: DotRowsInput, { x, left, right, width }: Plot, axis: number): Mark[] {
	const ticks = x.ticks(width >= 480 ? 5 : 3)
	const texts = ticks.map((tick, at) => {
		const text = input.formatAxis(tick) + (at === 0 ? (input.axisUnit ?? '') : '')
		return keptInside(text, 't-s', x(tick), axis + 19, width)
	})
	const cut = x.domain[0] > 0 ? [-1, 5].map((dx) => [left + dx, axis + 5, left + dx + 4, axis - 5] as const) : []
	return [
		{ kind: 'strokes', class: 'gr', segments: ticks.map((tick) => [x(tick), HEAD, x(tick), axis + 5]) },
		{ kind: 'strokes', class: 'ax', segments: [[left, axis, right, axis]] },
		{ kind: 'strokes', class: 'brk', segments: cut },
		...clearOfEachOther(texts),
	]
}
