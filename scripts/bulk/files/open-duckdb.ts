import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { BuildError } from '../../ground/fault/build-error.ts'

/** Most memory of the engine: with the rest of the program it stays below 1 GB. */
export const MEMORY_LIMIT = '700MB'

export type OpenDuckDb = { connection: DuckDBConnection; close(): void }

/**
 * A DuckDB of this process alone, in memory. It has no folder for what does not fit: rows about people are never put on a
 * disk, and what needs more memory than there is ends in an error. Nothing is fetched, and nothing is logged.
 */
export async function openDuckDb(settings: Readonly<Record<string, string>> = {}): Promise<OpenDuckDb> {
	const { DuckDBInstance } = await duckDb()
	const instance: DuckDBInstance = await DuckDBInstance.create(':memory:', {
		memory_limit: MEMORY_LIMIT,
		temp_directory: '',
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false',
		...settings,
	})
	const connection = await instance.connect()
	return {
		connection,
		close() {
			connection.closeSync()
			instance.closeSync()
		},
	}
}

async function duckDb(): Promise<typeof import('@duckdb/node-api')> {
	try {
		return await import('@duckdb/node-api')
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
		throw new BuildError(
			'DuckDB belum terpasang, padahal perintah ini membutuhkannya. Jalankan npm install --include=optional, lalu ulangi; untuk folder CSV biasa cukup npm run protect.\nDuckDB is not installed, and this command needs it. Run npm install --include=optional and try again; for a folder of CSV files npm run protect will do.',
		)
	}
}

/** A text as a literal of SQL. */
export function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`
}

/** A name of a column as SQL takes it, whatever it is. */
export function quotedName(name: string): string {
	return `"${name.replaceAll('"', '""')}"`
}
