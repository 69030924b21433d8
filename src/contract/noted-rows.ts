import { columnOf, pageInput } from '../schemas/page-input.ts'
import { noteRead } from './readings.ts'

/**
 * The rows of a table, such that it is noted which of its columns a page asks for: one that tells the title of a dataset
 * does not rest on its version. A row has all columns there may be: to find one empty is an answer, too.
 * @param table name of the table, as questions about it have it
 */
export function notedRows<Row extends object>(table: string, rows: readonly Row[], columns: readonly string[]): Row[] {
	const words = columns.map((column) => pageInput('column', columnOf(table, column)))
	return rows.map((row) => {
		const cells = columns.map((column, at) => [column, notedCell(words[at] ?? '', row[column as keyof Row])] as const)
		return Object.defineProperties({}, Object.fromEntries(cells)) as Row
	})
}

function notedCell(word: string, value: unknown): PropertyDescriptor {
	return {
		enumerable: true,
		get: () => {
			noteRead(word)
			return value
		},
	}
}
