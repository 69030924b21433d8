import { join } from 'node:path'
import type { NumberFormat } from '../../../src/gate/read/read-number.ts'
import type { RecipientFile } from '../../../src/gate/recipients/recipient-file.ts'
import { sidecarSchemaRule } from '../../../src/gate/rules/sidecar-schema.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Sidecar } from '../../../src/schemas/dataset.ts'
import { sidecarFileSchema } from '../../../src/schemas/sidecar-file.ts'
import { fileAt } from '../../ground/csv/read-chunks.ts'
import { type FolderContent, readFolder } from '../folder/data-folder.ts'
import { listDatasets } from '../read/list-datasets.ts'
import { readSettings } from '../read/read-settings.ts'

/** Where recipients lie, and how numbers are written where a sidecar does not say. */
export type RecipientFolder = { folder: string; format: NumberFormat; english?: 'required' | 'optional' }

/**
 * The datasets of a folder of recipients (`data/recipients`, or one outside the repository) with their
 * sidecars, in the order of their names and before any row is read. A folder that is not there holds none. `parted` are
 * datasets that are there in another way than as one CSV file, and have names and sidecars like all others.
 */
export async function listRecipientFiles(
	{ folder, format, english }: RecipientFolder,
	issues: IssueCollector,
	{ parted = [] }: { parted?: readonly string[] } = {},
): Promise<RecipientFile[]> {
	const { datasets, faults } = listDatasets(asTables(await readFolder(folder), parted))
	for (const { name, finding } of faults) issues.add(join(folder, name), null, null, finding)
	const files: RecipientFile[] = []
	for (const { id, hasSidecar } of datasets) {
		const sidecar = hasSidecar ? await readSidecar(join(folder, `${id}.yaml`), issues, english) : null
		const path = join(folder, `${id}.csv`)
		const said = sidecar?.number_format
		files.push({
			dataset: id,
			open: fileAt(path),
			file: path,
			format: said ?? format,
			declared: said !== undefined,
			sidecar,
		})
	}
	return files
}

function asTables({ files, folders }: FolderContent, parted: readonly string[]): FolderContent {
	const tables = parted.map((id) => `${id}.csv`)
	const others = files.filter((name) => !parted.some((id) => name === `${id}.parquet`))
	return { files: [...new Set([...others, ...tables])], folders: folders.filter((name) => !parted.includes(name)) }
}

async function readSidecar(
	path: string,
	issues: IssueCollector,
	english?: RecipientFolder['english'],
): Promise<Sidecar | null> {
	return (await readSettings(path, sidecarFileSchema, sidecarSchemaRule, issues, english)).value
}
