import type { ScenePoints } from './scene.ts'

/** Where a figure stands in the table twin: row of the body, and column (0 heads the row). */
export type TableCellAt = readonly [row: number, column: number]

/** How the figures of a drawing are found in its table; `unitHeading` when the column's heading is the unit. */
export type TableTwin = {
	cellOf: (series: number, item: number) => TableCellAt | null
	unitHeading?: boolean | undefined
}

/** A figure's place in the drawing, in whole units, and its cell in the table. */
export type PlacedCell = { x: number; y: number; row: number; column: number }

/** All figures of a drawing; its items (years, areas) follow one another along `x` or along `y`. */
export type PlacedCells = { along: 'x' | 'y'; unitHeading: boolean; cells: PlacedCell[] }

const NO_ROW = '-'

/** The cells of the figures that the table holds, in the order of its rows and columns. */
export function placeCells({ along, places }: ScenePoints, { cellOf, unitHeading = false }: TableTwin): PlacedCells {
	const cells = places.flatMap(({ x, y, series, item }): PlacedCell[] => {
		const at = cellOf(series, item)
		return at ? [{ x: Math.round(x), y: Math.round(y), row: at[0], column: at[1] }] : []
	})
	return { along, unitHeading, cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column) }
}

/**
 * Writes placed cells in few characters, as `x1,0 40,120,98 29,118`: the direction, first column and first row; then
 * a record a row, with the step along the direction and the other coordinate in each column. A row without figures is
 * `-`; a figure that lies elsewhere along the direction than the first of its row bears its own place: `98:118`.
 * Steps repeat where rows are evenly spaced, which packs well.
 */
export function encodePoints({ along, unitHeading, cells }: PlacedCells): string {
	if (cells.length === 0) return ''
	const rows = Map.groupBy(cells, ({ row }) => row)
	const firstRow = Math.min(...rows.keys())
	const lastRow = Math.max(...rows.keys())
	const firstColumn = Math.min(...cells.map(({ column }) => column))
	const records: string[] = []
	let before = 0
	for (let row = firstRow; row <= lastRow; row++) {
		const inRow = rows.get(row) ?? []
		const [first] = inRow
		if (!first) records.push(NO_ROW)
		else {
			records.push([first[along] - before, ...crossings(inRow, along, firstColumn)].join(','))
			before = first[along]
		}
	}
	return [`${along}${unitHeading ? 'u' : ''}${firstColumn},${firstRow}`, ...records].join(' ')
}

function crossings(inRow: readonly PlacedCell[], along: 'x' | 'y', firstColumn: number): string[] {
	const values: string[] = Array.from({ length: (inRow.at(-1)?.column ?? firstColumn) - firstColumn + 1 }, () => '')
	const across = along === 'x' ? 'y' : 'x'
	for (const cell of inRow) {
		const own = cell[along] === inRow[0]?.[along] ? '' : `:${cell[along]}`
		values[cell.column - firstColumn] = cell[across] + own
	}
	return values
}

/** Reads what `encodePoints` wrote. */
export function decodePoints(text: string): PlacedCells {
	const [head = '', ...records] = text.split(' ')
	const along = head.startsWith('y') ? 'y' : 'x'
	const [firstColumn = 1, firstRow = 0] = head
		.replace(/^[xyu]+/, '')
		.split(',')
		.map(Number)
	const cells: PlacedCell[] = []
	let main = 0
	for (const [index, record] of records.entries()) {
		if (record === NO_ROW) continue
		const [step = '0', ...values] = record.split(',')
		main += Number(step)
		for (const [offset, value] of values.entries()) {
			if (value === '') continue
			const [across = 0, own = main] = value.split(':').map(Number)
			const [x, y] = along === 'x' ? [own, across] : [across, own]
			cells.push({ x, y, row: firstRow + index, column: firstColumn + offset })
		}
	}
	return { along, unitHeading: head[1] === 'u', cells }
}
