import { readRecipientFile, settleRows } from '../../src/gate/recipients/read-recipient-file.ts'
import type { RecipientContext, RecipientRows } from '../../src/gate/recipients/recipient-file.ts'
import { IssueCollector } from '../../src/issue/issue-collector.ts'
import type { CountRows } from '../protect/release/protect-datasets.ts'
import { countRows } from './count-rows.ts'
import type { RowsEngine } from './engines/rows-engine.ts'
import type { BulkFile } from './files/bulk-file.ts'
import { type OpenDuckDb, openDuckDb } from './files/open-duckdb.ts'
import { rowSelect } from './files/row-select.ts'
import { wordLists } from './files/word-lists.ts'

/** Which engine holds the rows; DuckDB reads the files for each of them. */
export type OpenEngine = (duckDb: OpenDuckDb) => RowsEngine

/**
 * Counts a dataset of any size by an engine, under the gate's own rules. The engine's way is only taken where nothing at all
 * is in doubt; whatever is, the gate reads itself, and names file, line and column. So what is accepted, what is refused
 * and every sum are the same in both ways.
 */
export function countByEngine(openEngine: OpenEngine, files: readonly BulkFile[]): CountRows {
	const ofPlace = new Map(files.map((file) => [file.dataset, file]))
	return async (file, context) => {
		const bulk = ofPlace.get(file.dataset)
		return (bulk && (await countedByEngine(openEngine, bulk, context))) ?? readRecipientFile(file, context)
	}
}

async function countedByEngine(
	openEngine: OpenEngine,
	file: BulkFile,
	context: RecipientContext,
): Promise<RecipientRows | null> {
	// Reviewed false alarms are counted cell by cell.
	if ((file.sidecar?.allow ?? []).length > 0) return null
	const duckDb = await openDuckDb()
	try {
		const engine = openEngine(duckDb)
		try {
			return await counted(engine, duckDb, file, context)
		} finally {
			await engine.close()
		}
	} catch (error) {
		if (isOfDuckDb(error)) return null
		throw error
	} finally {
		duckDb.close()
	}
}

async function counted(
	engine: RowsEngine,
	{ connection }: OpenDuckDb,
	file: BulkFile,
	context: RecipientContext,
): Promise<RecipientRows | null> {
	const rows = await rowSelect(file, connection)
	if (!rows) return null
	const words = wordLists(file, context)
	try {
		const loaded = await engine.load(rows, words)
		const counts = await countRows(engine, { ...rows, loaded }, words, file, context)
		if (!counts) return null
		// What is to be said of the whole is said once, by whoever reads it.
		const said = new IssueCollector()
		const settled = settleRows(file, { ...context, issues: said }, counts)
		return said.issues().length > 0 ? null : settled
	} finally {
		await engine.drop()
	}
}

/** What DuckDB refuses, for want of memory or of sense, the gate reads. */
function isOfDuckDb(error: unknown): boolean {
	return error instanceof Error && error.name === 'Error' && !('code' in error) && /Error: /.test(error.message)
}
