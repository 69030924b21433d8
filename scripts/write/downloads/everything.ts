import { fixedDownloads } from '../../../src/schemas/fixed-downloads.ts'
import { type PackedPart, type Part, zipOf } from '../../ground/files/zip.ts'
import { codebook } from './codebook.ts'
import type { DownloadFile } from './generated-file.ts'
import { joinedColumns } from './joined-rows.ts'
import type { DownloadSource, PublishedDataset } from './published-datasets.ts'
import type { PublishedTable } from './published-table.ts'
import { documents } from './table-package.ts'

/**
 * `/unduh/semua.zip`: every table as CSV, datasets as Parquet too, and a script by which DuckDB shows them all as views.
 * @param tables files of datasets and registers, as they are offered one by one
 */
export function everything(
	published: readonly PublishedDataset[],
	tables: readonly PackedPart[],
	{ indicators, programmes, portal }: DownloadSource,
): DownloadFile {
	const datasets = published.map(({ dataset }) => dataset)
	const about = {
		title: { id: `${portal.title}: semua data`, en: `${portal.title}: all data` },
		page: '/data/',
		columns: joinedColumns.observations,
		rows: [],
		recipients: { columns: joinedColumns.recipients, rows: [] },
		datasets,
		indicators: indicators.filter(({ id }) => datasets.some((dataset) => dataset.indicators.includes(id))),
		programmes: programmes.filter(({ id }) => datasets.some((dataset) => dataset.programmes.includes(id))),
		portal,
	} satisfies Partial<PublishedTable>
	const table: PublishedTable = {
		...about,
		path: fixedDownloads.all,
		about: { kind: 'all', id: fixedDownloads.all },
		head: {},
	}
	const script: Part = ['duckdb.sql', [duckdbScript(published)]]
	return {
		path: `unduh/${fixedDownloads.all}.zip`,
		bytes: zipOf([...documents(table), ...codebook(table), script, ...tables]),
		listed: { kind: 'all', id: fixedDownloads.all, rows: published.reduce((sum, { rows }) => sum + rows.length, 0) },
	}
}

/** Views by the name of each dataset, and one over all of each kind; read with `duckdb -init duckdb.sql`. */
export function duckdbScript(published: readonly PublishedDataset[]): string {
	const view = (name: string, query: string) => `CREATE OR REPLACE VIEW "${name}" AS\n${query};\n`
	const own = published.map(({ dataset: { id } }) => view(id, `\tSELECT * FROM read_parquet('parquet/${id}.parquet')`))
	const joined = (name: string, kind: PublishedDataset['dataset']['kind']) => {
		const ids = published.filter(({ dataset }) => dataset.kind === kind).map(({ dataset }) => dataset.id)
		const queries = ids.map((id) => `\tSELECT *, '${id}' AS sumber FROM "${id}"`)
		return ids.length === 0 ? [] : [view(name, queries.join('\n\tUNION ALL BY NAME\n'))]
	}
	const head = '-- Jalankan di folder ini: duckdb -init duckdb.sql\n-- Run in this folder: duckdb -init duckdb.sql\n'
	return [head, ...own, ...joined('semua_angka', 'observations'), ...joined('semua_penerima', 'recipients')].join('\n')
}
