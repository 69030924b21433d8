import { workbookParts } from '../../../src/gate/mapping/workbook/write-workbook.ts'
import type { WrittenCell, WrittenSheet } from '../../../src/gate/mapping/workbook/written/written-sheet.ts'
import { type PublishedHeading, publishedColumns } from '../../../src/schemas/published-columns.ts'
import { zipOf } from '../../ground/files/zip.ts'
import type { PublishedTable, Rows } from './published-table.ts'
import { type NoteSection, tableNotes, tableSources } from './table-notes.ts'

/** Sheets by their tabs. */
const tabs = { data: 'Data', recipients: 'Penerima', notes: 'Keterangan', sources: 'Sumber' } as const

/**
 * A table as a workbook: numbers are numbers in every language of a spreadsheet, and codes stay text. The first row is the
 * heading and stays in sight; what must be known of the rows is on sheets of its own.
 */
export function workbookOf(table: PublishedTable): Uint8Array {
	const { recipients } = table
	return zipOf(
		workbookParts([
			dataSheet(tabs.data, table),
			...(recipients ? [dataSheet(tabs.recipients, recipients)] : []),
			notesSheet(tabs.notes, tableNotes(table)),
			notesSheet(tabs.sources, tableSources(table)),
		]),
	)
}

function dataSheet(name: string, { columns, rows }: Rows): WrittenSheet {
	return {
		name,
		headingRows: 1,
		columns: columns.map((heading) => ({
			width: widths[heading] ?? 14,
			kind: publishedColumns[heading].kind === 'text' ? 'text' : 'general',
		})),
		rows: sheetRows({ columns, rows }),
	}
}

function* sheetRows({ columns, rows }: Rows): Generator<readonly WrittenCell[]> {
	yield columns
	for (const row of rows) yield columns.map((column) => row[column] ?? null)
}

/** In signs, where a column needs more or less than most. */
const widths: Partial<Record<PublishedHeading, number>> = { nama_wilayah: 40, indikator: 24, catatan: 32, status: 8 }

function notesSheet(name: string, sections: readonly NoteSection[]): WrittenSheet {
	const rows = sections.flatMap(({ title, notes }): WrittenCell[][] => [
		[title.id, '', title.en, ''],
		...notes.map(({ label, text }) => [label.id, text.id, label.en, text.en]),
		[],
	])
	return {
		name,
		headingRows: 1,
		columns: [
			{ width: 28, kind: 'wrapped' },
			{ width: 72, kind: 'wrapped' },
			{ width: 28, kind: 'wrapped' },
			{ width: 72, kind: 'wrapped' },
		],
		rows: [['Perihal', 'Isi', 'Subject', 'Content'], ...rows],
	}
}
