import { Grid, MOST_COLUMNS } from '../grid.ts'
import type { ReadingBudget } from '../limits.ts'
import { attribute, type XmlAttributes } from '../package/read-xml.ts'
import { positionsIn, type SheetRead } from '../sheet-read.ts'
import { type CellSpan, cellAddress } from '../source-file.ts'
import { count, type ReadCell } from './cell.ts'

/** Gathers the rows of one sheet; rows and cells that repeat are given once with their number. */
export class TableReader {
	/** A copy of another file's sheet that a link brought in. */
	linked = false
	readonly #name: string
	readonly #hidden: boolean
	readonly #grid: Grid
	readonly #merges: CellSpan[] = []
	readonly #unvalued: string[] = []
	readonly #hiddenRows: [number, number][] = []
	readonly #hiddenColumns: [number, number][] = []
	#filtered = false
	#row = 0
	#rowRepeated = 1
	#column = 0
	#columns = 0
	/** Depth of groups that are folded away, by their kind. */
	readonly #folded: Record<string, boolean[]> = { 'table-row-group': [], 'table-column-group': [] }

	constructor(name: string, hidden: boolean, budget: ReadingBudget) {
		this.#name = name
		this.#hidden = hidden
		this.#grid = new Grid(budget)
	}

	openGroup(kind: string, given: XmlAttributes): void {
		this.#folded[kind]?.push(attribute(given, 'display') === 'false')
	}

	closeGroup(kind: string): void {
		this.#folded[kind]?.pop()
	}

	addColumns(given: XmlAttributes): void {
		const repeated = count(attribute(given, 'number-columns-repeated'))
		if (this.#isOutOfSight(given, 'table-column-group')) {
			this.#hiddenColumns.push([this.#columns, this.#columns + repeated - 1])
		}
		this.#columns += repeated
	}

	openRow(given: XmlAttributes): void {
		this.#rowRepeated = count(attribute(given, 'number-rows-repeated'))
		this.#column = 0
		if (!this.#isOutOfSight(given, 'table-row-group')) return
		this.#hiddenRows.push([this.#row, this.#row + this.#rowRepeated - 1])
		if (attribute(given, 'visibility') === 'filter') this.#filtered = true
	}

	addCells({ cell, repeated, columns, rows, unvalued }: ReadCell): void {
		if (cell) this.#grid.putRepeated(this.#row, this.#column, cell, repeated)
		if (unvalued) this.#unvalued.push(cellAddress(this.#row, this.#column))
		if (columns > 1 || rows > 1) {
			const [bottom, right] = [this.#row + rows - 1, this.#column + columns - 1]
			this.#merges.push({ top: this.#row, left: this.#column, bottom, right })
		}
		// Blanks to the sheet's edge count no column that could be reached.
		this.#column = Math.min(this.#column + repeated, MOST_COLUMNS)
	}

	closeRow(): void {
		if (this.#rowRepeated > 1) this.#grid.repeatRow(this.#row, this.#rowRepeated)
		this.#row += this.#rowRepeated
	}

	finish(): SheetRead {
		const { rows, width } = this.#grid
		const hiddenRows = positionsIn(this.#hiddenRows, rows.length)
		return {
			sheet: {
				name: this.#name,
				hidden: this.#hidden,
				rows,
				merges: this.#merges,
				hiddenRows,
				hiddenColumns: positionsIn(this.#hiddenColumns, width),
				filtered: this.#filtered && hiddenRows.length > 0,
			},
			unvalued: this.#unvalued,
		}
	}

	#isOutOfSight(given: XmlAttributes, group: string): boolean {
		const visibility = attribute(given, 'visibility')
		return visibility === 'collapse' || visibility === 'filter' || (this.#folded[group] ?? []).includes(true)
	}
}
