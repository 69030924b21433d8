import { isHidden, wordFor } from '../absence.ts'
import { hatchMarks } from '../hatch.ts'
import { fullLabel, type Labels, linesThatFit } from '../labels.ts'
import { noDataScene } from '../no-data-scene.ts'
import type { Box, DataPoint, Mark, Scene } from '../scene.ts'
import { withSimulatedMark } from '../simulated-mark.ts'
import { measureText, textMark } from '../text-style.ts'
import { type Heading, headingMarks } from './stack-headings.ts'
import { type StackedInput, type StackRow, sumOfRow, textClassOn } from './stacked-input.ts'

/** How a kind of stacked bars differs: what a full bar stands for, and where the notes stand. */
export type StackKind = {
	/** What the full width stands for in a row; `null` where the row itself fills it. */
	full: number | null
	/** Notes in a column at the right edge, or right behind each bar. */
	notes: 'column' | 'behind'
	bar: number
	pitch: number
}

type Columns = { name: number; left: number; right: number }

const GAP = 8
const TOTAL_EXTRA = 9
const TOTAL_SPACE = 5
const LINE_HEIGHT = 16

function noteOf(row: StackRow, input: StackedInput): Labels {
	const sum = sumOfRow(row)
	return row.note ?? (sum === null ? '' : input.formatCount(sum))
}

function isStrong(row: StackRow): boolean {
	return row.total === true || row.focus === true
}

function nameClass(row: StackRow): string {
	return isStrong(row) ? 't t-b' : 't'
}

function noteClass(row: StackRow): string {
	return isStrong(row) ? 't-s t-b' : 't-s'
}

/** The words of a note: long on wide drawings, short on narrow ones. */
function noteText(row: StackRow, input: StackedInput, width: number): string {
	const note = noteOf(row, input)
	return width >= 480 || typeof note === 'string' ? fullLabel(note) : (note.at(-1) ?? '')
}

function columnsOf(input: StackedInput, width: number): Columns {
	const room = width * (width >= 480 ? 0.3 : 0.36)
	const widest = Math.max(
		...input.rows.map((row) =>
			Math.max(...linesThatFit(row.name, nameClass(row), room).map((line) => measureText(line, nameClass(row)))),
		),
	)
	const notes = Math.max(...input.rows.map((row) => measureText(noteText(row, input, width), noteClass(row))))
	const name = Math.ceil(widest)
	return { name, left: name + GAP, right: width - notes - GAP }
}

/** The boxes of a row's segments, one a class; `null` where there is nothing to draw, or a count is unknown. */
function boxesOfRow(
	row: StackRow,
	kind: StackKind,
	y: number,
	height: number,
	{ left, right }: Columns,
): (Box | null)[] {
	const sum = sumOfRow(row)
	const full = kind.full ?? sum ?? 0
	let x = left
	return row.counts.map((count) => {
		const span = sum !== null && full > 0 ? ((count ?? 0) / full) * (right - left) : 0
		const box = span > 0 ? { x, y, width: Math.max(span - 1, Math.min(span, 0.6)), height } : null
		x += span
		return box
	})
}

/** Where a small text stands that a line goes through the middle of; whole, as no half of a pixel is read. */
const baseline = (middle: number): number => Math.round(middle + 4.5)

function segmentMarks(row: StackRow, boxes: readonly (Box | null)[], input: StackedInput): Mark[] {
	return input.classes.flatMap(({ fill }, index): Mark[] => {
		const box = boxes[index]
		const count = row.counts[index]
		if (!box || count === null || count === undefined) return []
		const text = input.formatCount(count)
		const className = textClassOn(fill)
		if (measureText(text, className) + 5 > box.width) return []
		return [textMark(text, className, Math.round(box.x + box.width / 2), baseline(box.y + box.height / 2), 'middle')]
	})
}

type RowRoom = { y: number; bar: number }

/** Rooms of the rows one below the other; the total is thicker and set apart, names of several lines take more. */
function roomsOf(
	input: StackedInput,
	kind: StackKind,
	top: number,
	{ name }: Columns,
): { rooms: RowRoom[]; bottom: number } {
	let y = top
	const rooms = input.rows.map((row): RowRoom => {
		const lines = linesThatFit(row.name, nameClass(row), name).length
		const bar = kind.bar + (row.total ? TOTAL_EXTRA : 0)
		const pitch = kind.pitch + (row.total ? TOTAL_EXTRA + TOTAL_SPACE : 0)
		// Names of several lines stand in the middle of a taller row.
		const taller = Math.max(0, lines * LINE_HEIGHT + 6 - pitch)
		const room = { y: y + taller / 2, bar }
		y += pitch + taller + (row.focus && !row.total ? 2 : 0)
		return room
	})
	return { rooms, bottom: y }
}

function rowMarks(
	row: StackRow,
	room: RowRoom,
	boxes: readonly (Box | null)[],
	input: StackedInput,
	kind: StackKind,
	columns: Columns,
	width: number,
): Mark[] {
	const middle = room.y + room.bar / 2
	const lines = linesThatFit(row.name, nameClass(row), columns.name)
	const names = lines.map(
		(line, index): Mark =>
			textMark(
				line,
				nameClass(row),
				columns.name,
				Math.round(middle + 5 + (index - (lines.length - 1) / 2) * LINE_HEIGHT),
				'end',
			),
	)
	const sum = sumOfRow(row)
	if (sum === null) return [...names, ...absentMarks(row, room, input, columns)]
	const drawn = boxes.filter((box) => box !== null)
	const last = drawn.at(-1)
	const end = last ? last.x + last.width : columns.left
	const halo: Mark[] =
		row.focus && last
			? [
					{
						kind: 'bars',
						class: 'halo',
						boxes: [{ x: columns.left, y: room.y + room.bar, width: end - columns.left, height: 4 }],
					},
				]
			: []
	const text = noteText(row, input, width)
	const note =
		kind.notes === 'column'
			? textMark(text, noteClass(row), width, baseline(middle), 'end')
			: textMark(text, noteClass(row), Math.round(end + 6), baseline(middle))
	return [...names, ...segmentMarks(row, boxes, input), ...halo, note]
}

/** A hidden row hatched over the whole room of its bar, a missing one as a dotted line, each with its word. */
function absentMarks(row: StackRow, room: RowRoom, input: StackedInput, { left, right }: Columns): Mark[] {
	const middle = room.y + room.bar / 2
	const status = row.suppressed ? 'Q' : 'O'
	const label = wordFor(status, input)
	if (isHidden(status, input)) {
		const box = { x: left, y: room.y, width: Math.max(0, right - left), height: room.bar }
		return [...hatchMarks([box]), textMark(label, 't-s t-i t-bg', left + 10, baseline(middle))]
	}
	return [
		{ kind: 'strokes', class: 'missl', segments: [[left + 2, middle, right, middle]] },
		textMark(label, 't-s t-i t-bg', left + 10, baseline(middle)),
	]
}

function headingsOf(input: StackedInput, boxes: readonly (Box | null)[]): Heading[] {
	const first = input.rows[0]
	const sum = first ? sumOfRow(first) : null
	return input.classes.flatMap((stackClass, index): Heading[] => {
		if (!input.rows.some((row) => (row.counts[index] ?? 0) > 0)) return []
		const count = first?.counts[index] ?? 0
		const start = boxes[index]?.x ?? null
		const share = start !== null && sum && input.formatShare ? input.formatShare(count / sum) : null
		return [{ stackClass, start, share }]
	})
}

/** The middle of each segment; a count of zero lies where its segment would begin, an unknown one at the line. */
function placesOf(
	input: StackedInput,
	boxes: readonly (readonly (Box | null)[])[],
	rooms: readonly RowRoom[],
	{ left }: Columns,
): DataPoint[] {
	return input.rows.flatMap((row, item) => {
		let end = left
		return row.counts.map((_, series): DataPoint => {
			const box = boxes[item]?.[series]
			const x = box ? box.x + box.width / 2 : end
			if (box) end = box.x + box.width
			return { x, y: (rooms[item]?.y ?? 0) + (rooms[item]?.bar ?? 0) / 2, series, item }
		})
	})
}

/** Rows of segments laid end to end, all starting at one line. */
export function stackedRows(input: StackedInput, width: number, kind: StackKind): Scene {
	if (!input.rows.some((row) => sumOfRow(row) !== null)) return noDataScene(width, input.missingLabel)
	const columns = columnsOf(input, width)
	const first = input.rows[0]
	const headings = headingMarks(
		headingsOf(input, first ? boxesOfRow(first, kind, 0, 1, columns) : []),
		columns.left,
		width,
	)
	const { rooms, bottom } = roomsOf(input, kind, headings.height, columns)
	const boxes = input.rows.map((row, index) =>
		boxesOfRow(row, kind, rooms[index]?.y ?? 0, rooms[index]?.bar ?? 0, columns),
	)
	const bars = input.classes.map(
		({ fill }, index): Mark => ({ kind: 'bars', class: fill, boxes: boxes.flatMap((row) => row[index] ?? []) }),
	)
	const rows = input.rows.flatMap((row, index) => {
		const room = rooms[index]
		return room ? rowMarks(row, room, boxes[index] ?? [], input, kind, columns, width) : []
	})
	const axis: Mark[] =
		kind.full === null
			? []
			: [{ kind: 'strokes', class: 'ax', segments: [[columns.left, headings.height - 4, columns.left, bottom]] }]
	return withSimulatedMark(
		{
			width,
			height: bottom,
			axisStart: 0,
			points: { along: 'y', places: placesOf(input, boxes, rooms, columns) },
			marks: [...headings.marks, ...bars, ...rows, ...axis],
		},
		input.simulatedLabel,
	)
}
