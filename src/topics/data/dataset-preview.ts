import type { Table } from '../../chart-content/chart-content.ts'
import { readDownload } from '../../contract/read-generated.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { type PublishedColumn, publishedColumns } from '../../schemas/published-columns.ts'
import { dataText } from './data-text.ts'

/** The first rows of a dataset's file, and what its columns hold. */
export type DatasetPreview = { rows: number; table: Table; dictionary: Table }

const ROWS = 5

/** Reads the head of the published CSV, which the build wrote by RFC 4180. */
export function datasetPreview(id: string, language: Language): DatasetPreview {
	const text = new TextDecoder().decode(readDownload('unduh', `${id}.csv`).slice(0, HEAD_BYTES))
	const [headings = [], ...rows] = csvRows(text).slice(0, ROWS + 1)
	const t = dataText(language)
	const columns: Readonly<Record<string, PublishedColumn>> = publishedColumns
	return {
		rows: rows.length,
		table: {
			columns: headings.map((label) => ({ label, numeric: columns[label]?.kind !== 'text' })),
			rows: rows.map((cells) => ({ cells })),
		},
		dictionary: {
			columns: [{ label: t.column }, { label: t.meaning }],
			rows: headings.map((heading) => ({
				cells: [{ text: heading, lang: 'zxx' }, columns[heading]?.meaning[language] ?? ''],
			})),
		},
	}
}

/** Enough for a heading and a few rows, however long their notes. */
const HEAD_BYTES = 16_384

/** Rows of a CSV text, quoted cells and line breaks inside them included; a row cut off at the end is left out. */
export function csvRows(text: string): string[][] {
	const rows: string[][] = []
	let cells: string[] = []
	for (const [, quoted, bare = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
		cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
		if (end === ',' || end === '') continue
		rows.push(cells)
		cells = []
	}
	return rows
}
