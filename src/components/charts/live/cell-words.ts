import { trimmed } from './chart-facts.ts'
import type { CellWords } from './read-cell.ts'

/** The printed text of a cell, without the signs and words that say its state. */
export function textOfCell(cell: Element): string {
	const copy = cell.cloneNode(true) as Element
	for (const extra of copy.querySelectorAll('.mark, sup, .vh')) extra.remove()
	return trimmed(copy.textContent)
}

/** The rows of a table as the page was built: one that a reader sorts later is still read by its first order. */
export type TwinRows = { head: HTMLTableRowElement | undefined; body: readonly HTMLTableRowElement[] }

export function rowsOf(table: HTMLTableElement): TwinRows {
	return { head: table.tHead?.rows[0], body: [...(table.tBodies[0]?.rows ?? [])] }
}

/** Reads a cell of the table twin; `null` where the table has none there. */
export function cellWords({ head, body }: TwinRows, row: number, column: number, first: boolean): CellWords | null {
	const cells = [...(body[row]?.cells ?? [])]
	const [heading, cell] = [cells[0], cells[column]]
	const top = head?.cells[column]
	if (!heading || !cell || !top) return null
	// A note on the row is about its first figure.
	const noted = first ? cells.filter((other) => other !== heading && !other.classList.contains('r')) : []
	const marks = [cell, ...noted].flatMap((one) =>
		[...one.querySelectorAll('.mark')].map((mark) => trimmed(mark.textContent)),
	)
	return {
		row: textOfCell(heading),
		column: textOfCell(top),
		text: textOfCell(cell),
		marks,
		classes: [...cell.classList],
	}
}
