import { readText } from './page-figure.ts'

/** A cell of a figure's table: where it stands, counted as the page does, and what it prints. */
export type FigureCell = { key: string; row: string; column: string; text: string }

/** The cells of the tables of a figure, by the words of their row and column; equal words are counted. */
export function figureCells(html: string): FigureCell[] {
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

/** True where old numbers may not be told: counts of recipients, and any table with a hidden cell. */
export function mayNotTell(html: string): boolean {
	return /\sdata-(?:program|recipients)\b/.test(html) || /<td[^>]*\sclass="(?:[^"]*\s)?q(?:\s[^"]*)?"/.test(html)
}
