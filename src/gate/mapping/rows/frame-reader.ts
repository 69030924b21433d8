import type { AreaIndex } from '../areas/area-index.ts'
import { bareName, kindsAlone } from '../areas/area-key.ts'
import { codesIn, isCodeShape } from '../areas/read-code.ts'
import { isMarkedYear, isPeriodCell } from '../periods/find-periods.ts'
import type { RowRole } from '../understanding.ts'
import type { AreaColumn } from './area-columns.ts'
import { areFiguresLikeYears } from './figures-like-years.ts'
import { headingRowsAbove } from './heading-rows.ts'
import { isColumnNumbering, isNote, totalKind } from './row-words.ts'
import { cellKinds, type SheetScan } from './sheet-scan.ts'
import type { TableFrame } from './table-frame.ts'

type Span = { left: number; right: number }

/** Reads the rows of a stretch one after the other and parts them into tables. */
export class FrameReader {
	readonly #done: TableFrame[] = []
	/** Rows since the last table that may be titles and headings of the next. */
	#ahead: number[] = []
	#open: TableFrame | null = null
	readonly #areaColumns: ReadonlySet<number>
	readonly #scan: SheetScan
	readonly #span: Span
	readonly #areas: readonly AreaColumn[]
	readonly #periods: number | null
	readonly #index: AreaIndex

	constructor(scan: SheetScan, span: Span, areas: readonly AreaColumn[], periods: number | null, index: AreaIndex) {
		this.#scan = scan
		this.#span = span
		this.#areas = areas
		this.#periods = periods
		this.#index = index
		this.#areaColumns = new Set(areas.map(({ column }) => column))
	}

	read(row: number): void {
		const isAnchor = this.#isAnchor(row)
		if (this.#open === null) {
			if (isAnchor) this.#begin(row)
			else this.#ahead.push(row)
			return
		}
		const role = isAnchor ? (this.#isTotal(row) ? 'total' : 'data') : this.#roleBelow(row, this.#open)
		if (role !== 'next') this.#open.body.push({ row, role })
		else this.#end(row)
	}

	frames(): TableFrame[] {
		if (this.#open) this.#close(this.#open)
		return this.#done
	}

	#begin(row: number): void {
		const before = this.#bodyAhead()
		const { titleRows, headingRows } = headingRowsAbove(this.#scan, this.#ahead, this.#span)
		const { left, right } = this.#span
		this.#open = {
			left,
			right,
			titleRows,
			headingRows,
			body: [...before, { row, role: this.#isTotal(row) ? 'total' : 'data' }],
			notes: [],
			areas: [...this.#areas],
			periods: this.#periods,
		}
		this.#ahead = []
	}

	/** What belongs to the table above its first known row, below the headings: taken from what stands ahead. */
	#bodyAhead(): TableFrame['body'] {
		const body: TableFrame['body'] = []
		for (;;) {
			const row = this.#ahead.at(-1)
			if (row === undefined) break
			const texts = this.#texts(row)
			const role = this.#hasHeadingAbove(row) ? this.#roleAhead(row, texts) : null
			if (role === null && (texts.length > 0 || body.length === 0)) break
			if (role !== null) body.unshift({ row, role })
			this.#ahead.pop()
		}
		return body
	}

	/** A heading inside the table, or a row of figures whose name no register knows; `null` for a heading above it. */
	#roleAhead(row: number, texts: readonly string[]): RowRole | null {
		if (texts.length === 0) return null
		if (texts.length <= 2 && this.#isGroup(row, texts)) return 'group'
		const isFigures = this.#labels(row).length > 0 && this.#hasFigureBehind(row) && !this.#isHeading(row)
		if (!isFigures || isColumnNumbering(texts)) return null
		return this.#isTotal(row) ? 'total' : 'data'
	}

	/** Another row with two cells or more stands ahead of a row. */
	#hasHeadingAbove(row: number): boolean {
		return this.#ahead.some((other) => other < row && this.#texts(other).length >= 2)
	}

	/** A heading of another table was met: what stands right above it is its title. */
	#end(row: number): void {
		const open = this.#open
		if (!open) return
		this.#ahead = [row]
		while (open.body.length > 0) {
			const last = open.body.at(-1)
			if (!last || !['note', 'group'].includes(last.role)) break
			if (isNote(this.#firstText(last.row))) break
			this.#ahead.unshift(last.row)
			open.body.pop()
		}
		this.#close(open)
		this.#open = null
	}

	/** Rows behind the last one of data are remarks, and blank ones are nobody's. */
	#close(open: TableFrame): void {
		const last = open.body.findLastIndex(({ role }) => role === 'data' || role === 'total')
		const rest = open.body.splice(last + 1)
		for (const { role, row } of rest) if (role !== 'blank') open.notes.push(row)
		this.#done.push(open)
	}

	/** A row that names an area, or a period where there are none, and says something of it. */
	#isAnchor(row: number): boolean {
		if (this.#periods !== null) {
			const cell = this.#scan.cell(row, this.#periods)
			return cell !== null && isPeriodCell(cell.text) && this.#hasFigure(row, this.#periods)
		}
		if (!this.#areas.some((column) => this.#hasArea(row, column))) return false
		return (this.#hasMore(row) || this.#isNamed(row)) && !this.#isAhead(row)
	}

	#isNamed(row: number): boolean {
		return (this.#open !== null || this.#hasHeadingAbove(row)) && this.#namesTwice(row)
	}

	/** "Provinsi : …" and a row of years belong to what stands above a table. */
	#isAhead(row: number): boolean {
		const numbers: string[] = []
		for (let column = this.#span.left; column <= this.#span.right; column++) {
			const text = this.#scan.cell(row, column)?.text ?? ''
			if (text.startsWith(':') || text.endsWith(':')) return true
			if (this.#scan.kind(row, column) === cellKinds.number && !this.#areaColumns.has(column)) numbers.push(text)
		}
		return (
			this.#open === null &&
			numbers.length >= 2 &&
			numbers.every(isMarkedYear) &&
			new Set(numbers).size === numbers.length &&
			!areFiguresLikeYears(this.#scan, row, this.#span)
		)
	}

	#hasArea(row: number, { column, kind }: AreaColumn): boolean {
		const cell = this.#scan.cell(row, column)
		if (!cell) return false
		if (kind === 'code') return codesIn(cell, this.#index).length > 0
		return this.#scan.kind(row, column) === cellKinds.text && this.#index.anywhere(cell.text).length > 0
	}

	/** Something beside the area that is no heading: a figure, a sign for none, or texts where a code stands. */
	#hasMore(row: number): boolean {
		let texts = 0
		for (let column = this.#span.left; column <= this.#span.right; column++) {
			if (this.#areaColumns.has(column)) continue
			const kind = this.#scan.kind(row, column)
			if (kind === cellKinds.number || kind === cellKinds.missing || kind === cellKinds.date) {
				if (column > this.#firstArea() || this.#scan.filled(row) > 2) return true
			}
			if (kind === cellKinds.text) texts++
		}
		return texts > 0 && this.#open !== null ? true : texts > 0 && this.#ahead.length > 0
	}

	#firstArea(): number {
		return this.#areas[0]?.column ?? this.#span.left
	}

	#hasFigure(row: number, beside: number): boolean {
		for (let column = this.#span.left; column <= this.#span.right; column++) {
			const kind = this.#scan.kind(row, column)
			if (column !== beside && (kind === cellKinds.number || kind === cellKinds.missing)) return true
		}
		return false
	}

	#texts(row: number): string[] {
		const texts = []
		for (let column = this.#span.left; column <= this.#span.right; column++) {
			const cell = this.#scan.cell(row, column)
			if (cell) texts.push(cell.text)
		}
		return texts
	}

	#firstText(row: number): string {
		for (let column = this.#span.left; column <= this.#span.right; column++)
			if (this.#scan.kind(row, column) === cellKinds.text) return this.#scan.cell(row, column)?.text ?? ''
		return ''
	}

	/** A label of a total before any figure, and no code that would say an area. */
	#isTotal(row: number): boolean {
		const hasCode = this.#areas.some((area) => area.kind === 'code' && this.#hasArea(row, area))
		return !hasCode && this.#labels(row).some((text) => totalKind(text) !== null)
	}

	/** Texts up to the last column of areas. */
	#labels(row: number): string[] {
		const last = this.#areas.at(-1)?.column ?? this.#periods ?? this.#span.left
		const labels = []
		for (let column = this.#span.left; column <= last; column++)
			if (this.#scan.kind(row, column) === cellKinds.text) labels.push(this.#scan.cell(row, column)?.text ?? '')
		return labels
	}

	#roleBelow(row: number, open: TableFrame): RowRole | 'next' {
		const texts = this.#texts(row)
		if (texts.length === 0) return 'blank'
		if (isColumnNumbering(texts)) return 'heading'
		if (this.#isHeadingAgain(texts, open)) return 'heading'
		if (isNote(this.#firstText(row)) && !this.#hasFigureBehind(row)) return 'note'
		if (this.#isTotal(row)) return this.#hasFigure(row, -1) ? 'total' : 'note'
		if (this.#isGroup(row, texts)) return 'group'
		if (this.#labels(row).length > 0 && this.#hasFigureBehind(row) && !this.#isHeading(row)) return 'data'
		if (this.#namesTwice(row) || (this.#hasOwnCode(row) && this.#hasFigureBehind(row))) return 'data'
		if (this.#isHeading(row) && this.#hasAnchorBelow(row)) return 'next'
		return this.#hasFigure(row, -1) && texts.length > 1 ? 'left-out' : 'note'
	}

	#isHeadingAgain(texts: readonly string[], { headingRows }: TableFrame): boolean {
		return headingRows.some((row) => this.#texts(row).join('\n') === texts.join('\n'))
	}

	/** An area, a kind of areas, or a period before the figures, alone in its row. */
	#isGroup(row: number, texts: readonly string[]): boolean {
		if (this.#isSection(row, texts)) return true
		if (texts.length > 3 || this.#hasFigureBehind(row) || this.#namesTwice(row)) return false
		const first = this.#firstText(row)
		if (kindsAlone(bareName(first)) !== null) return texts.length === 1
		return this.#index.anywhere(first).length > 0 || this.#areas.some((area) => this.#hasArea(row, area))
	}

	/** "Tahun 2023" above the rows of that year: over a column of figures it would be their heading. */
	#isSection(row: number, [text = '', ...others]: readonly string[]): boolean {
		if (others.length > 0 || !isPeriodCell(text)) return false
		for (let column = this.#span.left; column <= this.#firstArea(); column++)
			if (this.#scan.cell(row, column)) return this.#areas.length > 0
		return false
	}

	/** Two columns name areas in the row: kecamatan and desa, of which nothing is known. */
	#namesTwice(row: number): boolean {
		return this.#areas.filter((area) => area.kind === 'name' && this.#hasArea(row, area)).length >= 2
	}

	/** Digits where the other rows have codes: of an area that is not known, and asked about. */
	#hasOwnCode(row: number): boolean {
		return this.#areas.some(
			({ column, kind }) => kind === 'code' && isCodeShape(this.#scan.cell(row, column)?.text ?? ''),
		)
	}

	/** A figure behind the first column of areas. */
	#hasFigureBehind(row: number): boolean {
		const from = this.#areas[0]?.column ?? this.#span.left
		for (let column = from + 1; column <= this.#span.right; column++) {
			if (this.#areaColumns.has(column)) continue
			const kind = this.#scan.kind(row, column)
			if (kind === cellKinds.number || kind === cellKinds.missing) return true
		}
		return false
	}

	/** Two texts or more, and no figures but years. */
	#isHeading(row: number): boolean {
		let texts = 0
		for (let column = this.#span.left; column <= this.#span.right; column++) {
			const kind = this.#scan.kind(row, column)
			const text = this.#scan.cell(row, column)?.text ?? ''
			if (kind === cellKinds.number && !isMarkedYear(text)) return false
			if (kind === cellKinds.text || kind === cellKinds.number) texts++
		}
		return texts >= 2 && !areFiguresLikeYears(this.#scan, row, this.#span)
	}

	#hasAnchorBelow(row: number): boolean {
		for (let next = row + 1; next < Math.min(this.#scan.height, row + 12); next++) if (this.#isAnchor(next)) return true
		return false
	}
}
