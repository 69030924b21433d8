import { join } from 'node:path'
import type { z } from 'zod'
import { systemCode } from '../../../src/gate/csv/system-code.ts'
import { type RegistryRow, readRegistry } from '../../../src/gate/read/read-registry.ts'
import { fileUnreadable } from '../../../src/gate/rules/file-missing.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { readChunks } from '../../ground/csv/read-chunks.ts'
import { englishIn } from './english-in.ts'

/** A small table of the data folder; no rows when it is missing or could not be read as a table. */
export type Table<T> = { path: string; missing: boolean; rows: RegistryRow<T>[] | null }

/** Headings of a table; `optional` ones may be absent. */
export type TableColumns = readonly string[] | { headings: readonly string[]; optional: readonly string[] }

/** Reads a table of the data folder and reports what is wrong in it; whether it may be missing is the caller's to say. */
export async function readTable<T>(
	dataDir: string,
	name: string,
	columns: TableColumns,
	schema: z.ZodType<T>,
	issues: IssueCollector,
): Promise<Table<T>> {
	const path = join(dataDir, name)
	try {
		const { headings, optional } = 'headings' in columns ? columns : { headings: columns, optional: [] }
		const english = await englishIn(dataDir)
		const { rows, faults } = await readRegistry(readChunks(path), headings, schema, optional, english)
		for (const fault of faults) issues.addPlaced(path, fault)
		return { path, missing: false, rows }
	} catch (error) {
		const code = systemCode(error)
		const missing = code === 'ENOENT'
		if (!missing) issues.add(path, null, null, fileUnreadable(code))
		return { path, missing, rows: null }
	}
}
