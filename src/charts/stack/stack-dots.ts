/**
 * How dots are stacked: their radius, the distance of the rows, and the row of each dot (0 the middle, 1 below it).
 * In a crowded stack the rows lie closer than the dots are high.
 */
export type DotStack = { r: number; pitch: number; rows: number[]; crowded: boolean }

/** Space left between two dots. */
const DOT_GAP = 1

/** The rows in the order they are filled: the middle, then below and above by turns. */
function rowAt(turn: number): number {
	return turn % 2 === 1 ? (turn + 1) / 2 : -turn / 2
}

/**
 * Puts each dot at its exact place along the axis, on the free row nearest the middle, so that none overlap.
 *
 * @param places along the axis, in rising order
 * @param focus index of the dot on the middle row round which `focusRadius` is kept free; -1 for none
 */
export function stackDots(places: readonly number[], r: number, focus: number, focusRadius: number): DotStack {
	const pitch = 2 * r + DOT_GAP
	const clear = focusRadius + r + DOT_GAP
	const focusAt = places[focus]
	const lastOnRow = new Map<number, number>()
	const rows = places.map((x, index) => {
		if (index === focus) return 0
		for (let turn = 0; ; turn++) {
			const row = rowAt(turn)
			const besideFocus = focusAt !== undefined && Math.hypot(x - focusAt, row * pitch) < clear
			if (besideFocus || x - (lastOnRow.get(row) ?? Number.NEGATIVE_INFINITY) < pitch) continue
			lastOnRow.set(row, x)
			return row
		}
	})
	return { r, pitch, rows, crowded: false }
}

/** Hundreds of equal figures are never stacked higher: a chart is seen at one glance. */
export const HIGHEST_STACK = 220

/** As many dots of the smallest size stand apart in a stack, whatever the width. */
export const MOST_APART = 31

/**
 * Stacks the dots with the largest of the given radii at which the stack is at most `room` high. Where the smallest one
 * is still higher than any stack may be, all rows are pushed together alike, so that twice the dots stay twice as high.
 */
export function stackDotsWithin(
	places: readonly number[],
	radii: readonly number[],
	room: number,
	focus: number,
	focusRadius: number,
): DotStack {
	let stack: DotStack = { r: 0, pitch: 0, rows: [], crowded: false }
	for (const r of radii) {
		stack = stackDots(places, r, focus, focusRadius)
		if (rowsOf(stack) * stack.pitch <= room) break
	}
	const fits = rowsOf(stack) * stack.pitch <= HIGHEST_STACK
	return fits ? stack : { ...stack, pitch: HIGHEST_STACK / rowsOf(stack), crowded: true }
}

function rowsOf({ rows }: DotStack): number {
	return Math.max(0, ...rows) - Math.min(0, ...rows) + 1
}
