import { Grid } from '../grid.ts'
import type { ReadingBudget } from '../limits.ts'
import type { Archive } from '../package/archive.ts'
import { attribute, isTrue, readXml, type XmlAttributes } from '../package/read-xml.ts'
import { positionsIn, type SheetRead } from '../sheet-read.ts'
import { type CellSpan, cellAddress, type SourceSheet } from '../source-file.ts'
import { UnreadableFile } from '../unreadable.ts'
import { columnOf, spanOf } from './cell-reference.ts'
import { type CellContext, cellOf } from './cell-value.ts'

/** What a sheet hides and merges, in spans from 0. */
type Layout = {
	merges: CellSpan[]
	hiddenRows: [number, number][]
	hiddenColumns: [number, number][]
	filtered: boolean
}

/** Reads one sheet; `named` is what the workbook says of it. */
export function readSheet(
	archive: Archive,
	part: string,
	named: Pick<SourceSheet, 'name' | 'hidden'>,
	context: CellContext,
	budget: ReadingBudget,
): SheetRead {
	const reader = new SheetReader(context, budget)
	readXml(archive, part, reader)
	const { grid, layout, unvalued } = reader
	const hiddenRows = positionsIn(layout.hiddenRows, grid.rows.length)
	return {
		sheet: {
			...named,
			rows: grid.rows,
			merges: layout.merges,
			hiddenRows,
			hiddenColumns: positionsIn(layout.hiddenColumns, grid.width),
			filtered: layout.filtered && hiddenRows.length > 0,
		},
		unvalued,
	}
}

/** Listens to a sheet. Rows and cells may leave out where they stand: then they follow the one before. */
class SheetReader {
	readonly grid: Grid
	readonly layout: Layout = { merges: [], hiddenRows: [], hiddenColumns: [], filtered: false }
	readonly unvalued: string[] = []
	readonly #context: CellContext
	/** Depth inside extensions, which repeat what stands outside under other names. */
	#extension = 0
	#inData = false
	#row = -1
	#column = -1
	#type = ''
	#style = 0
	#formula = false
	#phonetic = false
	#taking = false
	#text = ''

	constructor(context: CellContext, budget: ReadingBudget) {
		this.#context = context
		this.grid = new Grid(budget)
	}

	open = (name: string, attributes: () => XmlAttributes): void => {
		if (name === 'extLst') this.#extension++
		if (this.#extension > 0) return
		if (this.#inData) this.#openData(name, attributes)
		else this.#openLayout(name, attributes)
	}

	close = (name: string): void => {
		if (name === 'extLst') this.#extension--
		else if (!this.#inData || this.#extension > 0) return
		else if (name === 'v' || name === 't') this.#taking = false
		else if (name === 'rPh') this.#phonetic = false
		else if (name === 'c') this.#closeCell()
		else if (name === 'sheetData') this.#inData = false
	}

	text = (text: string): void => {
		if (this.#taking) this.#text += text
	}

	#openData(name: string, attributes: () => XmlAttributes): void {
		if (name === 'c') this.#openCell(attributes())
		else if (name === 'v') this.#taking = this.#type !== 'inlineStr'
		else if (name === 't') this.#taking = this.#type === 'inlineStr' && !this.#phonetic
		else if (name === 'f') this.#formula = true
		else if (name === 'rPh') this.#phonetic = true
		else if (name === 'row') this.#openRow(attributes())
	}

	#openRow(given: XmlAttributes): void {
		this.#row = position(given.r, this.#row)
		this.#column = -1
		if (isTrue(given.hidden)) this.layout.hiddenRows.push([this.#row, this.#row])
	}

	#openCell(given: XmlAttributes): void {
		this.#column = given.r === undefined ? this.#column + 1 : columnOf(given.r)
		if (this.#column < 0) throw new UnreadableFile('damaged')
		this.#type = given.t ?? 'n'
		this.#style = Number(given.s ?? 0)
		this.#formula = false
		this.#text = ''
	}

	#closeCell(): void {
		const isEmpty = this.#text === ''
		if (isEmpty && this.#formula && this.#type !== 'str') this.unvalued.push(cellAddress(this.#row, this.#column))
		if (isEmpty) return
		const cell = cellOf(this.#type, this.#text, this.#style, this.#formula, this.#context)
		if (cell) this.grid.put(this.#row, this.#column, cell)
	}

	#openLayout(name: string, attributes: () => XmlAttributes): void {
		if (name === 'sheetData') this.#inData = true
		else if (name === 'col') this.#hideColumns(attributes())
		else if (name === 'mergeCell') {
			const span = spanOf(attribute(attributes(), 'ref') ?? '')
			if (span) this.layout.merges.push(span)
		} else if (name === 'filterColumn') this.layout.filtered = true
		else if (name === 'sheetPr' && isTrue(attribute(attributes(), 'filterMode'))) this.layout.filtered = true
	}

	#hideColumns(given: XmlAttributes): void {
		if (isTrue(given.hidden)) this.layout.hiddenColumns.push([position(given.min, -1), position(given.max, -1)])
	}
}

/** A number from 1 as a position from 0; the one after `before` where none is given. */
function position(given: string | undefined, before: number): number {
	const at = given === undefined ? before + 1 : Number(given) - 1
	if (!Number.isSafeInteger(at) || at < 0) throw new UnreadableFile('damaged')
	return at
}
