import type { SheetScan } from '../rows/sheet-scan.ts'
import type { Accounting, LeftOutReason, SourceAddress } from '../understanding.ts'
import type { SourceFile } from '../workbook/source-file.ts'

/** What became of a cell. */
export type CellFate = 'used' | 'heading' | 'total' | 'note' | 'open' | 'steward' | LeftOutReason

const fates: readonly CellFate[] = [
	'unread',
	'used',
	'heading',
	'total',
	'note',
	'open',
	'steward',
	'numbering',
	'rank',
	'unknown',
	'text',
	'derived',
	'below-level',
	'personal',
	'repeated',
	'empty',
	'left-out',
	'sheet',
	'hidden-sheet',
	'outside',
]

const numberOf = Object.fromEntries(fates.map((fate, at) => [fate, at])) as Readonly<Record<CellFate, number>>

/** Keeps account of every cell of a file: what is marked last holds, what is never marked was not read. */
export class CellBook {
	readonly #file: SourceFile
	readonly #widths: number[]
	readonly #pages: Uint8Array[]

	constructor(file: SourceFile) {
		this.#file = file
		this.#widths = file.sheets.map(({ rows }) => rows.reduce((most, row) => Math.max(most, row.length), 0))
		this.#pages = file.sheets.map(({ rows }, at) => new Uint8Array(rows.length * (this.#widths[at] ?? 0)))
	}

	/** Marks a cell of a sheet as it is scanned, turned or not. */
	mark(scan: SheetScan, row: number, column: number, fate: CellFate): void {
		const [realRow, realColumn] = scan.turned ? [column, row] : [row, column]
		const page = this.#pages[scan.at]
		const width = this.#widths[scan.at] ?? 0
		if (page && realColumn < width) page[realRow * width + realColumn] = numberOf[fate]
	}

	/** Marks a row of a stretch. */
	markRow(scan: SheetScan, row: number, { left, right }: { left: number; right: number }, fate: CellFate): void {
		for (let column = left; column <= right; column++) this.mark(scan, row, column, fate)
	}

	/** Marks a whole sheet that is not taken. */
	markSheet(at: number, fate: CellFate): void {
		this.#pages[at]?.fill(numberOf[fate])
	}

	/** Counts every cell in which something stands, by what became of it. */
	count(): Accounting {
		const counts = new Map<CellFate, number>()
		let cells = 0
		this.#each((fate) => {
			cells++
			counts.set(fate, (counts.get(fate) ?? 0) + 1)
		})
		return accountingOf(cells, counts)
	}

	/** Cells that wait for an answer, row by row. */
	waiting(): SourceAddress[] {
		const found: SourceAddress[] = []
		this.#each((fate, sheet, row, column) => {
			if (fate === 'open') found.push({ sheet, row, column })
		})
		return found
	}

	#each(tell: (fate: CellFate, sheet: number, row: number, column: number) => void): void {
		this.#file.sheets.forEach(({ rows }, sheet) => {
			const page = this.#pages[sheet]
			const width = this.#widths[sheet] ?? 0
			rows.forEach((cells, row) => {
				cells.forEach((cell, column) => {
					if (cell !== null) tell(fates[page?.[row * width + column] ?? 0] ?? 'unread', sheet, row, column)
				})
			})
		})
	}
}

const own: ReadonlySet<CellFate> = new Set(['used', 'heading', 'total', 'note', 'open', 'steward', 'left-out'])

function accountingOf(cells: number, counts: ReadonlyMap<CellFate, number>): Accounting {
	const of = (fate: CellFate) => counts.get(fate) ?? 0
	const program = Object.fromEntries(
		[...counts].filter(([fate]) => !own.has(fate)).sort(([a], [b]) => (a < b ? -1 : 1)),
	)
	return {
		cells,
		used: of('used'),
		heading: of('heading'),
		total: of('total'),
		note: of('note'),
		leftOut: { program, steward: of('steward') + of('left-out') },
		open: of('open'),
	}
}
