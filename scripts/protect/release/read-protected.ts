import { dirname, join } from 'node:path'
import type { z } from 'zod'
import { systemCode } from '../../../src/gate/csv/system-code.ts'
import { readRegistry } from '../../../src/gate/read/read-registry.ts'
import { fileUnreadable } from '../../../src/gate/rules/file-missing.ts'
import { sidecarSchemaRule } from '../../../src/gate/rules/sidecar-schema.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Sidecar } from '../../../src/schemas/dataset.ts'
import type { ProtectedCell } from '../../../src/schemas/recipients.ts'
import { sidecarFileSchema } from '../../../src/schemas/sidecar-file.ts'
import { readFolder } from '../../gate/folder/data-folder.ts'
import { englishIn } from '../../gate/read/english-in.ts'
import { listDatasets } from '../../gate/read/list-datasets.ts'
import { readSettings } from '../../gate/read/read-settings.ts'
import { readChunks } from '../../ground/csv/read-chunks.ts'
import type { LedgerEntry } from './ledger/ledger.ts'
import { ledgerHeadings, ledgerRowSchema, protectedHeadings, protectedRowSchema } from './protected-row.ts'

/** Folder of the tables after protection, below the data folder. */
export const PROTECTED_FOLDER = 'protected'
/** File of the releases, beside the tables. */
const LEDGER_FILE = 'ledger.csv'

/** A table as read: `lines` are those of its cells, for messages. */
export type ProtectedTableFile = {
	id: string
	file: string
	sidecar: Sidecar | null
	cells: ProtectedCell[]
	lines: number[]
}

/** Everything in `data/protected/`; empty where there is no such folder. */
export type ProtectedFolder = { tables: ProtectedTableFile[]; entries: LedgerEntry[] }

/** Reads the protected tables and their ledger, strictly: what does not fit is reported and left out. */
export async function readProtected(dataDir: string, issues: IssueCollector): Promise<ProtectedFolder> {
	const folder = join(dataDir, PROTECTED_FOLDER)
	const { files, folders } = await readFolder(folder)
	const { datasets, faults } = listDatasets({ files: files.filter((name) => name !== LEDGER_FILE), folders })
	for (const { name, finding } of faults) issues.add(join(folder, name), null, null, finding)
	const tables: ProtectedTableFile[] = []
	for (const { id, hasSidecar } of datasets) tables.push(await readTable(folder, id, hasSidecar, issues))
	const entries = files.includes(LEDGER_FILE) ? await readEntries(join(folder, LEDGER_FILE), issues) : []
	return { tables, entries }
}

async function readTable(
	folder: string,
	id: string,
	hasSidecar: boolean,
	issues: IssueCollector,
): Promise<ProtectedTableFile> {
	const file = join(folder, `${id}.csv`)
	const sidecar = hasSidecar
		? await readSettings(
				join(folder, `${id}.yaml`),
				sidecarFileSchema,
				sidecarSchemaRule,
				issues,
				await englishIn(dirname(folder)),
			)
		: null
	const rows = await readRows(file, protectedHeadings, protectedRowSchema, issues)
	return {
		id,
		file,
		sidecar: sidecar?.value ?? null,
		cells: rows.map(({ value }) => value),
		lines: rows.map(({ line }) => line),
	}
}

async function readEntries(file: string, issues: IssueCollector): Promise<LedgerEntry[]> {
	return (await readRows(file, ledgerHeadings, ledgerRowSchema, issues)).map(({ value }) => value)
}

async function readRows<T>(
	file: string,
	headings: readonly string[],
	schema: z.ZodType<T>,
	issues: IssueCollector,
): Promise<{ line: number; value: T }[]> {
	try {
		const { rows, faults } = await readRegistry(readChunks(file), headings, schema)
		for (const fault of faults) issues.addPlaced(file, fault)
		return (rows ?? []).flatMap(({ line, value }) => (value === null ? [] : [{ line, value }]))
	} catch (error) {
		issues.add(file, null, null, fileUnreadable(systemCode(error)))
		return []
	}
}
