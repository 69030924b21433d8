import { type PackedPart, packPart } from '../../ground/files/zip.ts'
import { areaTables } from './area-tables.ts'
import { datasetTable } from './dataset-table.ts'
import { everything } from './everything.ts'
import type { DownloadFile } from './generated-file.ts'
import { indicatorTables } from './indicator-tables.ts'
import type { KeptFiles } from './kept-files.ts'
import { type DownloadSource, publishedDatasets } from './published-datasets.ts'
import { registerFiles } from './register-downloads.ts'
import { type TableFormat, tableFiles } from './table-files.ts'
import { templateFiles } from './template-files.ts'

/** What tables are offered in; areas in fewer, being many and small. */
const formats: readonly TableFormat[] = ['csv', 'json', 'xlsx', 'parquet', 'zip']
const areaFormats: readonly TableFormat[] = ['csv', 'json', 'xlsx']

/**
 * Every file under `/unduh/`, but the sums of districts.
 * @param before packed files of tables that may be as they were
 */
export function* downloadFiles(source: DownloadSource, before?: KeptFiles): Generator<DownloadFile> {
	const all: PackedPart[] = []
	const kept = function* (files: Iterable<DownloadFile>) {
		for (const file of files) {
			all.push(...packedOf(file))
			yield file
		}
	}
	const published = publishedDatasets(source)
	yield* kept(registerFiles(source))
	for (const one of published) yield* kept(tableFiles(datasetTable(one, source), formats, before))
	yield everything(published, all, source)
	for (const table of indicatorTables(published, source)) yield* tableFiles(table, formats, before)
	for (const table of areaTables(published, source)) yield* tableFiles(table, areaFormats, before)
	yield* templateFiles(source)
}

/** Where a file stands in the package of everything: in a folder by its format, if at all. */
function packedOf(file: DownloadFile): PackedPart[] {
	const name = file.path.slice(file.path.indexOf('/') + 1)
	if (!/\.(?:csv|parquet)$/.test(name)) return []
	const path = `${name.slice(name.lastIndexOf('.') + 1)}/${name}`
	if (file.packed) return [{ ...file.packed(), path }]
	return [packPart([path, 'bytes' in file ? file.bytes : [file.text]])]
}
