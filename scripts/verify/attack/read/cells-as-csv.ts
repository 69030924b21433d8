import Papa from 'papaparse'

/** A cell of a table that was opened: text, a number, or nothing. */
export type Cell = string | number | null

/** Rows of cells as a CSV file, so that whatever reads downloads reads them too. */
export function csvOfCells(rows: readonly (readonly Cell[])[]): string {
	return `${Papa.unparse(rows.map((cells) => [...cells]))}\r\n`
}
