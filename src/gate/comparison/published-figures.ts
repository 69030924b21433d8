import { isAdded } from '../../schemas/missing-note.ts'
import { observationStatusSchema } from '../../schemas/observation-status.ts'
import { cellTexts } from '../csv/csv-record.ts'
import { CsvScanner } from '../csv/csv-scanner.ts'
import { detectDialect, HEAD_BYTES } from '../read/csv-dialect.ts'
import { observationColumns } from '../read/observation-columns.ts'
import type { SavedRow } from './table-figure.ts'

/**
 * The figures of a dataset by its file, as the office's folder holds it or as the portal offers it: both name the same
 * columns, and the portal keeps words in one of their own. Rows without an area, a period and an indicator are passed over,
 * and so are those that the portal added to say what is missing: nobody saved them.
 */
export function publishedFigures(csv: string): SavedRow[] {
	const [headings = [], ...rows] = rowsOf(csv)
	const at = (heading: string) => headings.indexOf(heading)
	const columns = { area: at('kode_wilayah'), period: at('periode'), indicator: at('indikator') }
	if (csv.trim() !== '' && Object.values(columns).includes(-1)) throw new RangeError('kode_wilayah, periode, indikator')
	const value = at('nilai')
	const category = at('kategori')
	const status = at('status')
	const copies = at('jumlah_salinan')
	const note = at('catatan')
	return rows.flatMap((row) => {
		const text = (column: number) => row[column] ?? ''
		const key = { area: text(columns.area), period: text(columns.period), indicator: text(columns.indicator) }
		if (key.area === '' || key.period === '' || key.indicator === '') return []
		const said = observationStatusSchema.safeParse(text(status)).data ?? 'A'
		if (isAdded(said, text(note))) return []
		const figure = text(value) === '' ? text(category) : text(value)
		return [{ ...key, value: figure.replace(',', '.'), status: said, copies: text(copies), note: text(note) }]
	})
}

/** Read as the gate reads it, which let the file through: no other reader is fetched for it. */
function rowsOf(csv: string): string[][] {
	const rows: string[][] = []
	const bytes = new TextEncoder().encode(csv)
	const { dialect } = detectDialect(bytes.subarray(0, HEAD_BYTES), observationColumns)
	if (!dialect) return rows
	const scanner = new CsvScanner(dialect.delimiter, dialect.start, (record) => rows.push(cellTexts(record).map(meant)))
	scanner.push(bytes.subarray(dialect.start.offset))
	scanner.end()
	return rows
}

/** `="33.10"` is how a text is kept from being read as a number by Excel; lines in a cell end in one way. */
function meant(text: string): string {
	const said = text.replace(/\r\n?/g, '\n').trim()
	return /^="([^"]*)"$/.exec(said)?.[1] ?? said
}
