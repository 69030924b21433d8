import Papa from 'papaparse'
import { Grid } from '../grid.ts'
import type { ReadingBudget } from '../limits.ts'
import { SharedCells } from '../source-cells.ts'
import type { SourceSheet } from '../source-file.ts'
import { UnreadableFile } from '../unreadable.ts'
import { findDelimiter } from './find-delimiter.ts'

/**
 * Reads a table of text whatever its dialect: the sign between cells is that of a line `sep=;`, else the one that makes
 * its rows alike. Rows are Excel's: blank lines count, the line `sep=;` and line breaks in quotes do not.
 * @throws {UnreadableFile} for a quotation mark that is not closed, or too many cells
 */
export function readDelimited(name: string, text: string, budget: ReadingBudget): SourceSheet {
	// Also within quotes: what a cell says does not hang on how lines end.
	const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
	const declared = /^"?sep=(.)"?[^\S\n]*(?:\n|$)/i.exec(lines)
	const body = declared ? lines.slice(declared[0].length) : lines
	const data = declared ? parsed(body, declared[1] as string) : parsedByLikeness(body)
	return {
		name: name.replace(/\.[^.]*$/, ''),
		hidden: false,
		rows: gridOf(data, budget).rows,
		merges: [],
		hiddenRows: [],
		hiddenColumns: [],
		filtered: false,
	}
}

function parsedByLikeness(text: string): string[][] {
	const delimiter = findDelimiter(text)
	if (delimiter) return parsed(text, delimiter)
	const whole = parsed(text, ',')
	// Excel saves so what it had opened as one column: each line in quotes, with the table inside.
	const isQuoted = /^"[^\n]*"(?:\n+"[^\n]*")*\s*$/.test(text)
	const inner = isQuoted ? whole.map((row) => row.join(',')).join('\n') : ''
	const within = findDelimiter(inner)
	return within ? parsed(inner, within) : whole
}

function parsed(text: string, delimiter: string): string[][] {
	const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
	const fault = errors.find(({ type }) => type === 'Quotes')
	if (fault) throw new UnreadableFile('quotes', { row: (fault.row ?? 0) + 1 })
	return data
}

function gridOf(data: readonly string[][], budget: ReadingBudget): Grid {
	const grid = new Grid(budget)
	const cells = new SharedCells()
	data.forEach((row, index) => {
		row.forEach((text, column) => {
			if (text === '') return
			const cell = cells.of(text, meant)
			if (cell) grid.put(index, column, cell)
		})
	})
	return grid
}

/** `="33.10"` is how a text is kept from being read as a number by Excel. */
function meant(text: string): string {
	return /^\s*="([^"]*)"\s*$/.exec(text)?.[1] ?? text
}
