import { readHtml } from '../../../src/html/read-html.ts'
import { tablesIn } from '../../ground/html/tables.ts'
import { textOf } from '../../ground/html/text.ts'
import { mapCells } from './map-cells.ts'

/** A cell of a figure's table: where it stands, counted as the page does, and what it prints. */
export type FigureCell = { key: string; row: string; column: string; text: string }

/** The cells of a figure: of its tables, or of a map, which has none. */
export function figureCells(html: string): FigureCell[] {
	return html.includes('<table') ? tableCells(html) : mapCells(html)
}

/** The cells of tables, by the words of their row and column; equal words are counted. */
function tableCells(html: string): FigureCell[] {
	const seen = new Map<string, number>()
	return tablesIn(html).flatMap((table) => {
		const [head = [], ...rows] = table.rows.map(({ cells }) =>
			cells.map(({ tag, bodyEnd }) => textOf(html.slice(tag.end, bodyEnd))),
		)
		return rows.flatMap(([row = '', ...cells]) =>
			cells.map((text, index): FigureCell => {
				const column = head[index + 1] ?? ''
				const name = `${row}|${column}`
				const nth = seen.get(name) ?? 0
				seen.set(name, nth + 1)
				return { key: `${name}|${nth}`, row, column, text }
			}),
		)
	})
}

/** True where old numbers may not be told: counts of recipients, and any table or map with a hidden cell. */
export function mayNotTell(html: string): boolean {
	let found = false
	readHtml(html, {
		open(tag) {
			const hidden = tag.is('m-q') || (tag.name === 'td' && tag.is('q'))
			found = hidden || tag.has('data-program') || tag.has('data-recipients')
			return found ? html.length : undefined
		},
	})
	return found
}
