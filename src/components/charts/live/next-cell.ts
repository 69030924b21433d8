import type { PlacedCell, PlacedCells } from '../../../charts/chart-points.ts'

const ITEM_STEPS = { x: { ArrowRight: 1, ArrowLeft: -1 }, y: { ArrowDown: 1, ArrowUp: -1 } } as const
const SERIES_STEPS = { x: { ArrowDown: 1, ArrowUp: -1 }, y: { ArrowRight: 1, ArrowLeft: -1 } } as const

/** The figures of one series in the order they are met along the drawing. */
function seriesOf({ along, cells }: PlacedCells, column: number): PlacedCell[] {
	return cells.filter((cell) => cell.column === column).toSorted((a, b) => a[along] - b[along])
}

/** The figure of a neighbouring series that lies nearest along the drawing. */
function acrossFrom(placed: PlacedCells, from: PlacedCell, step: number): PlacedCell | undefined {
	const columns = [...new Set(placed.cells.map(({ column }) => column))].toSorted((a, b) => a - b)
	const column = columns[columns.indexOf(from.column) + step]
	if (column === undefined) return undefined
	const { along } = placed
	const away = (cell: PlacedCell) => Math.abs(cell[along] - from[along])
	return seriesOf(placed, column).toSorted((a, b) => away(a) - away(b))[0]
}

/**
 * Where a key leads from a figure: arrows along the drawing to the next figure of the series, arrows across it to the
 * next series, Home and End to its ends. In a drawing of one series all arrows lead along. `undefined` beyond the last.
 */
export function nextCell(placed: PlacedCells, from: PlacedCell, key: string): PlacedCell | undefined {
	const series = seriesOf(placed, from.column)
	if (key === 'Home') return series[0]
	if (key === 'End') return series.at(-1)
	const item = stepOf(ITEM_STEPS[placed.along], key)
	if (item !== 0) return series[series.indexOf(from) + item]
	const across = stepOf(SERIES_STEPS[placed.along], key)
	const single = series.length === placed.cells.length
	return single ? series[series.indexOf(from) + across] : acrossFrom(placed, from, across)
}

function stepOf(steps: Readonly<Record<string, number>>, key: string): number {
	return steps[key] ?? 0
}

/** The figure a reader who comes by keyboard meets first: the newest, highest or topmost one. */
export function firstCell(placed: PlacedCells): PlacedCell | undefined {
	const series = seriesOf(placed, Math.min(...placed.cells.map(({ column }) => column)))
	return placed.along === 'x' ? series.at(-1) : series[0]
}

/** The figure nearest to a place, no further off than `reach`. */
export function nearestCell({ cells }: PlacedCells, x: number, y: number, reach: number): PlacedCell | undefined {
	let best: PlacedCell | undefined
	let least = reach
	for (const cell of cells) {
		const distance = Math.hypot(cell.x - x, cell.y - y)
		if (distance > least) continue
		best = cell
		least = distance
	}
	return best
}
