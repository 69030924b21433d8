import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RowSelect } from '../files/row-select.ts'
import type { WordLists } from '../files/word-lists.ts'

/**
 * What an engine answers to each query, column by column. Words come as their place in the lists of `WordLists`:
 * `area` among its areas (`around` among those around them), `word` among its words. Numbers of people and rupiah are
 * whole, and exact up to 2^53.
 */
export const queries = {
	refused: {
		file_number: 'number',
		row_count: 'number',
		refused_rows: 'number',
		largest_count: 'number',
		largest_amount: 'number',
	},
	repeated: { group_count: 'number' },
	village: {
		area: 'area',
		programme: 'word',
		period: 'word',
		breakdown: 'number',
		category: 'word',
		row_count: 'number',
		recipient_count: 'number',
		rupiah: 'number',
		unpaid_rows: 'number',
	},
	kecamatan: {
		area: 'around',
		programme: 'word',
		period: 'word',
		row_count: 'number',
		recipient_count: 'number',
		rupiah: 'number',
	},
	kabupaten: {
		area: 'around',
		programme: 'word',
		period: 'word',
		row_count: 'number',
		recipient_count: 'number',
		rupiah: 'number',
	},
	uniform: {
		area: 'area',
		programme: 'word',
		period: 'word',
		breakdown: 'number',
		category: 'word',
		row_count: 'number',
		first_component: 'word',
		last_component: 'word',
		first_disability: 'word',
		last_disability: 'word',
	},
	amounts: { programme: 'word', period: 'word', amount: 'number', row_count: 'number' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnKind>>>>

export type ColumnKind = 'area' | 'around' | 'word' | 'number'
export type QueryName = keyof typeof queries

/** Some rows of an answer, in no order. */
export type Batch<Name extends QueryName> = {
	rows: number
	columns: Readonly<Record<keyof (typeof queries)[Name], ArrayLike<number>>>
}

/** An engine that holds the rows of one dataset and is asked about them. */
export type RowsEngine = {
	/**
	 * Takes all rows into a fresh table, and gives their number as the files have it. Whatever comes short on the way throws:
	 * no question is answered from a part.
	 */
	load(rows: RowSelect, words: WordLists): Promise<number>
	ask<Name extends QueryName>(query: Name, onBatch: (batch: Batch<Name>) => void): Promise<void>
	/** Forgets the rows. */
	drop(): Promise<void>
	/** Lets go of the engine. */
	close(): Promise<void>
}

/** The text of a query: one file for all engines. */
export function queryText(query: QueryName): string {
	return readFileSync(join(import.meta.dirname, '../sql', `${query}.sql`), 'utf8')
}

export function columnsOf(query: QueryName): [name: string, kind: ColumnKind][] {
	return Object.entries<ColumnKind>(queries[query])
}
