import type { HtmlTag } from '../../../src/html/html-tag.ts'
import { readHtml } from '../../../src/html/read-html.ts'

/** A cell, and where its contents end. */
export type HtmlCell = { tag: HtmlTag; bodyEnd: number }
export type HtmlRow = { tag: HtmlTag; cells: HtmlCell[]; end: number }
export type HtmlTable = { tag: HtmlTag; rows: HtmlRow[]; end: number }

/** The tables of a page with their rows and cells; a cell ends where the next one begins, if not before. */
export function tablesIn(html: string): HtmlTable[] {
	const tables: HtmlTable[] = []
	const open: HtmlTable[] = []
	let cell: HtmlCell | undefined
	const endCell = (at: number) => {
		if (cell) cell.bodyEnd = at
		cell = undefined
	}
	readHtml(html, {
		open(tag) {
			const row = open.at(-1)?.rows.at(-1)
			if (tag.name === 'table') {
				const table = { tag, rows: [], end: html.length }
				tables.push(table)
				open.push(table)
			} else if (tag.name === 'tr') {
				endCell(tag.start)
				open.at(-1)?.rows.push({ tag, cells: [], end: html.length })
			} else if (row && (tag.name === 'td' || tag.name === 'th')) {
				endCell(tag.start)
				cell = { tag, bodyEnd: html.length }
				row.cells.push(cell)
			}
			return undefined
		},
		close(name, start, end) {
			const table = open.at(-1)
			if (/^(?:td|th|tr|tbody|thead|tfoot|table)$/.test(name)) endCell(start)
			const row = table?.rows.at(-1)
			if (name === 'tr' && row) row.end = end
			if (name === 'table' && table) {
				table.end = end
				open.pop()
			}
			return undefined
		},
	})
	return tables
}
