import { csvLine } from '../../../src/gate/csv/csv-text.ts'
import { observationStatuses, statusWords } from '../../../src/schemas/observation-status.ts'
import { publishedColumns } from '../../../src/schemas/published-columns.ts'
import type { Part } from '../../ground/files/zip.ts'
import type { PublishedTable } from './published-table.ts'

const kinds = { text: 'teks', whole: 'bilangan bulat', number: 'bilangan' } as const

/** The codebook as tables that programs can join: columns, statuses, indicators and programmes. */
export function codebook(table: Pick<PublishedTable, 'columns' | 'recipients' | 'indicators' | 'programmes'>): Part[] {
	const { columns, recipients, indicators, programmes } = table
	const headings = [...new Set([...columns, ...(recipients?.columns ?? [])])]
	return [
		tableOf('kolom', [
			['kolom', 'jenis', 'isi', 'content'],
			...headings.map((heading) => {
				const { kind, meaning } = publishedColumns[heading]
				return [heading, kinds[kind], meaning.id, meaning.en]
			}),
		]),
		tableOf('status', [
			['status', 'arti', 'meaning'],
			...observationStatuses.map((status) => [status, statusWords[status].id, statusWords[status].en]),
		]),
		...(indicators.length === 0
			? []
			: [
					tableOf('indikator', [
						['indikator', 'nama', 'name', 'satuan', 'tingkat_terendah', 'definisi', 'definition', 'metode', 'method'],
						...indicators.map(({ id, name, unit, lowestLevel, definition, method }) => [
							...[id, name.id, name.en, unit, lowestLevel],
							...[definition.id, definition.en, method.id, method.en],
						]),
					]),
				]),
		...(programmes.length === 0
			? []
			: [
					tableOf('program', [
						['program', 'nama', 'name'],
						...programmes.map(({ id, name }) => [id, name.id, name.en]),
					]),
				]),
	]
}

function tableOf(name: string, lines: readonly (readonly string[])[]): Part {
	return [`buku-kode/${name}.csv`, lines.map(csvLine)]
}
