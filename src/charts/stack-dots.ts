/** How dots are stacked: their radius, the distance of the rows, and the row of each dot (0 the middle, 1 below it). */
export type DotStack = { r: number; pitch: number; rows: number[] }

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
	return { r, pitch, rows }
}

/** Stacks the dots with the largest of the given radii at which the stack is at most `room` high. */
export function stackDotsWithin(
	places: readonly number[],
	radii: readonly number[],
	room: number,
	focus: number,
	focusRadius: number,
): DotStack {
	let stack: DotStack = { r: 0, pitch: 0, rows: [] }
	for (const r of radii) {
		stack = stackDots(places, r, focus, focusRadius)
		if ((Math.max(0, ...stack.rows) - Math.min(0, ...stack.rows) + 1) * stack.pitch <= room) break
	}
	return stack
}
