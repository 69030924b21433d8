import type { ObservationStatus } from '../../schemas/observation-status.ts'
import { type AbsenceWords, isHidden, wordFor } from '../absence.ts'
import { hatchMarks } from '../hatch.ts'
import { type Labels, linesThatFit } from '../labels.ts'
import { linearScale } from '../linear-scale.ts'
import { noDataScene } from '../no-data-scene.ts'
import type { Box, DataPoint, Mark, Scene } from '../scene.ts'
import { withSimulatedMark } from '../simulated-mark.ts'
import { measureText, textMark } from '../text-style.ts'
import { valueDomain } from '../value-domain.ts'
import { type BarRow, rankedRows } from './ranked-rows.ts'

export type RankedBarsInput = AbsenceWords & {
	/** In any order: drawn from the highest to the lowest, areas without a value last. */
	rows: readonly {
		name: Labels
		value: number | null
		status?: ObservationStatus | undefined
		/** This area: in bold, its bar in blue over saffron. */
		focus?: boolean | undefined
	}[]
	/** The area above, as an ink bar in its place, without a rank. */
	reference?: { name: Labels; value: number } | null | undefined
	/** All bars in the blue of this area, without its saffron: where they are the subject and none is picked out. */
	even?: boolean | undefined
	/** Whether ranks are printed; values that print alike share one. */
	showRanks?: boolean | undefined
	formatValue: (value: number, status: ObservationStatus) => string
	simulatedLabel?: string | undefined
}

type Columns = {
	rank: number
	name: number
	zero: number
	x: (value: number) => number
	/** Where the longest bar may end. */
	right: number
	width: number
}

const DENSE_FROM = 20
const LINE_HEIGHT = 16
const PAD = 6
/** Least length of the longest bar. */
const LEAST_SPAN = 60

/** Horizontal bars from zero, ranked, with this area picked out. */
export function rankedBars(input: RankedBarsInput, width: number): Scene {
	const rows = rankedRows(input)
	if (!rows.some(({ value }) => value !== null)) return noDataScene(width, input.missingLabel)
	const columns = columnsOf(input, rows, width)
	const dense = rows.length > DENSE_FROM
	const marks: Mark[] = []
	const places: DataPoint[] = []
	let y = 2
	for (const row of rows) {
		const lines = linesThatFit(row.name, nameClass(row), columns.name - columns.rank)
		const height = (dense ? 22 : 28) + (lines.length - 1) * LINE_HEIGHT
		marks.push(...rowMarks(row, lines, { y, height, bar: dense ? 14 : 18 }, input, columns))
		if (row.index !== null) places.push({ x: endOf(row, columns), y: y + height / 2, series: 0, item: row.index })
		y += height
	}
	const height = y + 2
	const axis: Mark = { kind: 'strokes', class: 'ax', segments: [[columns.zero, 0, columns.zero, height]] }
	return withSimulatedMark(
		{
			width,
			height,
			axisStart: 0,
			points: { along: 'y', places },
			marks: [...marks, axis],
		},
		input.simulatedLabel,
	)
}

/** Where a bar ends; without a value, where it would begin. */
function endOf({ value }: BarRow, { x, zero }: Columns): number {
	return value === null ? zero + PAD : x(value)
}

function nameClass(row: BarRow): string {
	return row.role === 'peer' ? 't' : 't t-b'
}

function valueText({ value, status }: BarRow, { formatValue }: RankedBarsInput): string {
	return value === null ? '' : formatValue(value, status)
}

/** Room for the values at the outer ends of the bars, left of zero or right of it. */
function valueRoom(rows: readonly BarRow[], input: RankedBarsInput, negative: boolean): number {
	const widths = rows
		.filter(({ value }) => value !== null && value < 0 === negative)
		.map((row) => measureText(valueText(row, input), nameClass(row)) + PAD)
	return Math.max(0, ...widths)
}

/** Columns of ranks and names, and the scale of the bars; names take two fifths at most, less beside long values. */
function columnsOf(input: RankedBarsInput, rows: readonly BarRow[], width: number): Columns {
	const rank = input.showRanks ? Math.max(...rows.map((row) => measureText(String(row.rank ?? ''), 't-s'))) + 8 : 0
	const [before, after] = [valueRoom(rows, input, true), valueRoom(rows, input, false)]
	const room = Math.min(width * (width >= 480 ? 0.34 : 0.4), width - before - after - LEAST_SPAN) - rank
	const names = rows.flatMap((row) =>
		linesThatFit(row.name, nameClass(row), room).map((line) => measureText(line, nameClass(row))),
	)
	const name = rank + Math.max(...names)
	const right = width - after - 1
	const values = rows.flatMap(({ value }) => value ?? [])
	const x = linearScale(valueDomain(values, true), [name + PAD + 2 + before, right])
	return { rank, name, zero: x(0), x, right, width }
}

function barMark(row: BarRow, box: Box, { even }: RankedBarsInput): Mark {
	const fill = { focus: 'f-focus', reference: 'f-ink', peer: even ? 'f-focus' : 'f-peer' }[row.role]
	const edge = { focus: '', reference: ' pv-ink', peer: ' pv-peer' }[row.role]
	if (row.status === 'P' || row.status === 'E') return { kind: 'bars', class: `b-prov${edge}`, boxes: [box] }
	if (row.status === 'U') return { kind: 'bars', class: 'b-low', boxes: [box] }
	return { kind: 'bars', class: fill, boxes: [box] }
}

type RowRoom = { y: number; height: number; bar: number }

function rowMarks(
	row: BarRow,
	lines: readonly string[],
	room: RowRoom,
	input: RankedBarsInput,
	columns: Columns,
): Mark[] {
	const middle = room.y + room.height / 2
	const baseline = middle + 5
	const first = baseline - ((lines.length - 1) * LINE_HEIGHT) / 2
	const marks: Mark[] = lines.map((line, index) =>
		textMark(line, nameClass(row), columns.name, first + index * LINE_HEIGHT, 'end'),
	)
	if (row.rank !== null && input.showRanks)
		marks.push(textMark(String(row.rank), 't-s', columns.rank - 8, baseline, 'end'))
	if (row.value === null) return [...marks, ...absentMarks(row, input, middle, room.bar, columns)]
	const end = columns.x(row.value)
	const box: Box = {
		x: Math.min(end, columns.zero),
		y: middle - room.bar / 2,
		width: Math.abs(end - columns.zero),
		height: room.bar,
	}
	if (row.value !== 0) marks.push(barMark(row, box, input))
	if (row.role === 'focus' && row.value !== 0)
		marks.push({ kind: 'bars', class: 'halo', boxes: [{ ...box, y: box.y + box.height, height: 4 }] })
	const negative = row.value < 0
	marks.push(
		textMark(
			valueText(row, input),
			nameClass(row),
			end + (negative ? -PAD : PAD),
			baseline,
			negative ? 'end' : 'start',
		),
	)
	return marks
}

/** Length of the hatched stub of a hidden figure: the same for all, so that it tells nothing of the figure. */
const HATCH_LENGTH = 36

/** A hidden figure as a hatched stub with the word for it; a missing one as words on a dotted line. */
function absentMarks(row: BarRow, input: RankedBarsInput, middle: number, bar: number, columns: Columns): Mark[] {
	const label = wordFor(row.status, input)
	if (!isHidden(row.status, input)) return missingMarks(label, middle, columns)
	const { zero, width } = columns
	const start = Math.min(zero, width - HATCH_LENGTH - PAD - measureText(label, 't-s t-i'))
	const box = { x: start, y: middle - bar / 2, width: HATCH_LENGTH, height: bar }
	return [...hatchMarks([box]), textMark(label, 't-s t-i', start + HATCH_LENGTH + PAD, middle + 4.5)]
}

/** Words on a dotted line, right of the zero line where there is room. */
function missingMarks(label: string, middle: number, { zero, right, width }: Columns): Mark[] {
	const className = 't-s t-i t-bg'
	const start = Math.min(zero + PAD + 4, width - measureText(label, className))
	return [
		{ kind: 'strokes', class: 'missl', segments: [[Math.min(zero + 2, start), middle, right, middle]] },
		textMark(label, className, start, middle + 4.5),
	]
}
