import type { ReadingBudget } from './limits.ts'
import type { SourceCell } from './source-file.ts'
import { UnreadableFile } from './unreadable.ts'

/** Rows and columns of the largest sheet that Excel and LibreOffice hold. */
const MOST_ROWS = 1_048_576
export const MOST_COLUMNS = 16_384

type Row = (SourceCell | null)[]

const emptyRow: Row = []

/** The rows of a sheet while they are read: blanks between cells are filled with `null`, those after the last are left out. */
export class Grid {
	readonly #budget: ReadingBudget
	readonly #rows: Row[] = []
	/** The row that was begun last. */
	#last = -1

	constructor(budget: ReadingBudget) {
		this.#budget = budget
	}

	/**
	 * Places a cell, positions from 0.
	 * @throws {UnreadableFile} beyond what a sheet can hold, or once there are too many cells
	 */
	put(row: number, column: number, cell: SourceCell): void {
		const cells = this.#rowAt(row)
		if (column < cells.length) {
			cells[column] = cell
			return
		}
		if (column >= MOST_COLUMNS) throw new UnreadableFile('damaged')
		this.#budget.spendCells(column + 1 - cells.length)
		while (cells.length < column) cells.push(null)
		cells.push(cell)
	}

	/** Places the same cell in `count` columns from `column` on. */
	putRepeated(row: number, column: number, cell: SourceCell, count: number): void {
		for (let each = column; each < column + count; each++) this.put(row, each, cell)
	}

	/** Repeats a row below itself, so that it stands `count` times. */
	repeatRow(row: number, count: number): void {
		const cells = this.#rows[row]
		if (!cells || cells.length === 0) return
		if (row + count > MOST_ROWS) throw new UnreadableFile('damaged')
		this.#budget.spendCells(cells.length * (count - 1))
		for (let copy = 1; copy < count; copy++) this.#rows[row + copy] = cells
	}

	/** The rows up to the last cell that holds something. */
	get rows(): readonly (readonly (SourceCell | null)[])[] {
		return this.#rows
	}

	/** Columns of the widest row. */
	get width(): number {
		return this.#rows.reduce((width, row) => Math.max(width, row.length), 0)
	}

	#rowAt(row: number): Row {
		if (row >= MOST_ROWS) throw new UnreadableFile('damaged')
		while (this.#rows.length <= row) this.#rows.push(emptyRow)
		const cells = this.#rows[row] as Row
		if (cells !== emptyRow) return cells
		// A list that grows by what is added holds room for three times as much: rows read are cut to their length.
		const before = this.#rows[this.#last]
		if (before) this.#rows[this.#last] = before.slice()
		this.#last = row
		const fresh: Row = []
		this.#rows[row] = fresh
		return fresh
	}
}
