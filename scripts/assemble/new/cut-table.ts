import Papa from 'papaparse'
import { COUNTRY_CODE } from '../../../src/schemas/area-code.ts'

/** A table as text cells: its headings, and rows by heading. */
export type TextTable = { headings: string[]; rows: Record<string, string>[] }

/** Reads a table of the program's own files as text, cell by cell; nothing is taken for a number. */
export function readTable(text: string): TextTable {
	const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true,
	})
	return { headings: meta.fields ?? [], rows: data }
}

/** Writes a table with a line a row; cells are quoted where they must be. */
export function writeTable({ headings, rows }: TextTable): string {
	return `${Papa.unparse({ fields: headings, data: rows.map((row) => headings.map((heading) => row[heading] ?? '')) }, { newline: '\n' })}\n`
}

/** A table of observations cut to a region, and the area codes on both sides of the cut. */
export type CutTable = TextTable & { kept: ReadonlySet<string>; lost: ReadonlySet<string>; all: TextTable }

/**
 * Keeps the rows of Indonesia, of the province and its kabupaten/kota, and of everything inside the region itself;
 * `null` when there are none.
 * @param region code of a province, or of a kabupaten/kota
 */
export function cutTable(text: string, region: string): CutTable | null {
	const table = readTable(text)
	const codes = (rows: TextTable['rows']) => new Set(rows.map((row) => row.kode_wilayah ?? ''))
	const rows = table.rows.filter((row) => isKept(row.kode_wilayah ?? '', region))
	if (rows.length === 0) return null
	const kept = codes(rows)
	const lost = new Set([...codes(table.rows)].filter((code) => !kept.has(code)))
	return { headings: table.headings, rows, kept, lost, all: table }
}

function isKept(code: string, region: string): boolean {
	const province = region.slice(0, 2)
	if (code === COUNTRY_CODE || code === province) return true
	const isRegency = code.length === 5 && code.startsWith(`${province}.`)
	return isRegency || (region.length === 5 && code.startsWith(`${region}.`))
}
