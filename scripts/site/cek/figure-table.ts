import { mapCells } from './map-cells.ts'
import { readText } from './page-text.ts'

/** A cell of a figure's table: where it stands, counted as the page does, and what it prints. */
export type FigureCell = { key: string; row: string; column: string; text: string }

/** The cells of a figure: of its tables, or of a map, which has none. */
export function figureCells(html: string): FigureCell[] {
	return html.includes('<table') ? tableCells(html) : mapCells(html)
}

/** The cells of tables, by the words of their row and column; equal words are counted. */
function tableCells(html: string): FigureCell[] {
	const seen = new Map<string, number>()
	return [...html.matchAll(/<table[\s\S]*?<\/table>/g)].flatMap(([table]) => {
		const [head = [], ...rows] = rowsOf(table)
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

function rowsOf(table: string): string[][] {
	return [...table.matchAll(/<tr[\s>][\s\S]*?<\/tr>/g)].map(([row]) =>
		[...row.matchAll(/<t[hd][\s>][\s\S]*?<\/t[hd]>/g)].map(([cell]) => readText(cell)),
	)
}

/** True where old numbers may not be told: counts of recipients, and any table or map with a hidden cell. */
export function mayNotTell(html: string): boolean {
	const hiddenCell = /<td[^>]*\sclass="(?:[^"]*\s)?q(?:\s[^"]*)?"/
	const hiddenOnMap = /\sclass="(?:[^"]*\s)?m-q(?:\s[^"]*)?"/
	return [/\sdata-(?:program|recipients)\b/, hiddenCell, hiddenOnMap].some((sign) => sign.test(html))
}
