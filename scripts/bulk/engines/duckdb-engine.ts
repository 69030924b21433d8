import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '../files/open-duckdb.ts'
import type { WordLists } from '../files/word-lists.ts'
import { type Batch, type ColumnKind, columnsOf, queryText, type RowsEngine } from './rows-engine.ts'
import { rowsTogether } from './rows-together.ts'

/** The engine of one machine: a table in the memory of this process, of words as numbers. */
export function duckDbEngine(connection: DuckDBConnection): RowsEngine {
	return {
		async load(rows, words) {
			await declareWords(connection, words)
			await rowsTogether((alike) => connection.run(`CREATE OR REPLACE TABLE recipients AS ${rows.sql(words, alike)}`))
			const counted = await connection.runAndReadAll('SELECT CAST(coalesce(sum(baris), 0) AS DOUBLE) FROM recipients')
			return Number(counted.getRows()[0]?.[0])
		},
		async ask(query, onBatch) {
			const names = columnsOf(query)
			const cells = names.map(([name, kind]) => `${asNumber[kind](name)} AS ${name}`)
			const result = await connection.stream(`SELECT ${cells.join(', ')} FROM (${queryText(query)}) AS answer`)
			for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
				const columns = names.map(([name], at) => [name, chunk.getColumnValues(at)] as const)
				onBatch({ rows: chunk.rowCount, columns: Object.fromEntries(columns) } as unknown as Batch<typeof query>)
			}
		},
		async drop() {
			await connection.run('DROP TABLE IF EXISTS recipients')
		},
		async close() {},
	}
}

/** Declares the words as types, by which `RowSelect` casts. */
export async function declareWords(connection: DuckDBConnection, { areas, around, words }: WordLists): Promise<void> {
	await connection.run('DROP TABLE IF EXISTS recipients')
	for (const [name, list] of Object.entries({ area_t: areas, around_t: around, word_t: words })) {
		await connection.run(`DROP TYPE IF EXISTS ${name}`)
		await connection.run(`CREATE TYPE ${name} AS ENUM (${list.map(quoted).join(', ')})`)
	}
}

/** Numbers leave the engine quickly, texts do not: a word goes as its place in its list. */
const asNumber: Readonly<Record<ColumnKind, (name: string) => string>> = {
	area: (name) => `CAST(enum_code(${name}) AS INTEGER)`,
	around: (name) => `CAST(enum_code(CAST(${name} AS around_t)) AS INTEGER)`,
	word: (name) => `CAST(enum_code(CAST(${name} AS word_t)) AS INTEGER)`,
	number: (name) => `CAST(${name} AS DOUBLE)`,
}
