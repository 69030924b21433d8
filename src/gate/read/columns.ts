import type { MappingIndicator } from '../mapping/understanding.ts'

/** Headings of a table: all that may be there, and those that must. */
export type Columns = {
	known: readonly string[]
	required: readonly string[]
	/** Where tables of another form are read: rows about people (`local`) in the office alone. */
	desk?: { local: boolean; indicators: readonly MappingIndicator[] }
}
