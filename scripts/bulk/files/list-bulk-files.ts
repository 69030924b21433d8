import { join } from 'node:path'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { readFolder } from '../../gate/folder/data-folder.ts'
import { listRecipientFiles, type RecipientFolder } from '../../gate/recipients/list-recipient-files.ts'
import { fileAt } from '../../ground/csv/read-chunks.ts'
import type { BulkFile, BulkPart } from './bulk-file.ts'
import { parquetAsCsv } from './parquet-as-csv.ts'

/** The place that a file of a folder of rows has for those who watch names: that of the one CSV file of its dataset. */
export function asOneTable(path: string): string {
	const [dataset = '', part] = path.split('/')
	if (part !== undefined)
		return /\.(csv|parquet)$/.test(part) && !path.includes('/', dataset.length + 1) ? `${dataset}.csv` : path
	return path.replace(/\.parquet$/, '.csv')
}

/**
 * The datasets of a folder of rows, each with its sidecar `<dataset>.yaml`: `<dataset>.csv`, `<dataset>.parquet`, or a
 * folder `<dataset>` with any number of such files, which are one table. Parts stand in the order of their names.
 */
export async function listBulkFiles(where: RecipientFolder, issues: IssueCollector): Promise<BulkFile[]> {
	const { files, folders } = await readFolder(where.folder)
	const parted = new Map<string, BulkPart[]>()
	for (const name of files.filter((name) => isVisible(name) && name.endsWith('.parquet')))
		addPart(parted, name.slice(0, -'.parquet'.length), partAt(join(where.folder, name)))
	for (const id of folders.filter(isVisible)) {
		const inside = await readFolder(join(where.folder, id))
		for (const name of inside.files.filter((name) => isVisible(name) && /\.(csv|parquet)$/.test(name)).sort())
			addPart(parted, id, partAt(join(where.folder, id, name)))
	}
	const listed = await listRecipientFiles(where, issues, { parted: [...parted.keys()] })
	return listed.map((file) => {
		const more = parted.get(file.dataset) ?? []
		const own = files.includes(`${file.dataset}.csv`) ? [partAt(file.file)] : []
		const parts = [...own, ...more]
		const place = more.length === 0 ? file.file : more.length === 1 && own.length === 0 ? more[0]?.file : undefined
		return { ...file, parts, file: place ?? join(where.folder, file.dataset) }
	})
}

function addPart(parts: Map<string, BulkPart[]>, dataset: string, part: BulkPart): void {
	parts.set(dataset, [...(parts.get(dataset) ?? []), part])
}

function partAt(path: string): BulkPart {
	return path.endsWith('.parquet')
		? { path, file: path, format: 'parquet', open: parquetAsCsv(path) }
		: { path, file: path, format: 'csv', open: fileAt(path) }
}

function isVisible(name: string): boolean {
	return !name.startsWith('.')
}
