import { join } from 'node:path'
import { type Sidecar, sidecarSchema } from '../../src/schemas/dataset.ts'
import { sidecarSchemaRule } from '../checks/sidecar-schema.ts'
import { readFolder } from '../read/data-folder.ts'
import type { IssueCollector } from '../read/issue-collector.ts'
import { listDatasets } from '../read/list-datasets.ts'
import type { NumberFormat } from '../read/read-number.ts'
import { readSettings } from '../read/read-settings.ts'
import { readRecipientFile } from './read-recipient-file.ts'
import type { RecipientContext, RecipientFile, RecipientRows } from './recipient-file.ts'

/** Where recipients lie, and how numbers are written where a sidecar does not say. */
export type RecipientFolder = { folder: string; format: NumberFormat }

/**
 * Reads every dataset of a folder of recipients (`data/recipients`, or one outside the repository), in the
 * order of their names. A folder that is not there holds none.
 */
export async function readRecipientFolder(
	{ folder, format }: RecipientFolder,
	context: RecipientContext,
): Promise<RecipientRows[]> {
	const files = await listRecipientFiles({ folder, format }, context.issues)
	const read: RecipientRows[] = []
	for (const file of files) read.push(await readRecipientFile(file, context))
	return read
}

/** The datasets of a folder with their sidecars, before any row is read. */
export async function listRecipientFiles(
	{ folder, format }: RecipientFolder,
	issues: IssueCollector,
): Promise<RecipientFile[]> {
	const { datasets, faults } = listDatasets(await readFolder(folder))
	for (const { name, finding } of faults) issues.add(join(folder, name), null, null, finding)
	const files: RecipientFile[] = []
	for (const { id, hasSidecar } of datasets) {
		const sidecar = hasSidecar ? await readSidecar(join(folder, `${id}.yaml`), issues) : null
		const path = join(folder, `${id}.csv`)
		const said = sidecar?.number_format
		files.push({ dataset: id, path, file: path, format: said ?? format, declared: said !== undefined, sidecar })
	}
	return files
}

async function readSidecar(path: string, issues: IssueCollector): Promise<Sidecar | null> {
	return (await readSettings(path, sidecarSchema, sidecarSchemaRule, issues)).value
}
