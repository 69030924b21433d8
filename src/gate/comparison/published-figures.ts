import { isAdded } from '../../schemas/missing-note.ts'
import { observationStatusSchema } from '../../schemas/observation-status.ts'
import { decodeText } from '../mapping/workbook/delimited/decode-text.ts'
import { readDelimited } from '../mapping/workbook/delimited/read-delimited.ts'
import { ReadingBudget, workbookLimits } from '../mapping/workbook/limits.ts'
import type { SavedRow } from './table-figure.ts'

/**
 * The figures of a dataset by its file, as the office's folder holds it or as the portal offers it: both name the same
 * columns, and the portal keeps words in one of their own. Rows without an area, a period and an indicator are passed over,
 * and so are those that the portal added to say what is missing: nobody saved them.
 */
export function publishedFigures(csv: string): SavedRow[] {
	const { text } = decodeText(new TextEncoder().encode(csv))
	const { rows } = readDelimited('', text, new ReadingBudget(workbookLimits))
	const headings = (rows[0] ?? []).map((cell) => cell?.text ?? '')
	const at = (heading: string) => headings.indexOf(heading)
	const columns = { area: at('kode_wilayah'), period: at('periode'), indicator: at('indikator') }
	if (csv.trim() !== '' && Object.values(columns).includes(-1)) throw new RangeError('kode_wilayah, periode, indikator')
	const value = at('nilai')
	const category = at('kategori')
	const status = at('status')
	const copies = at('jumlah_salinan')
	const note = at('catatan')
	return rows.slice(1).flatMap((row) => {
		const text = (column: number) => row[column]?.text ?? ''
		const key = { area: text(columns.area), period: text(columns.period), indicator: text(columns.indicator) }
		if (key.area === '' || key.period === '' || key.indicator === '') return []
		const said = observationStatusSchema.safeParse(text(status)).data ?? 'A'
		if (isAdded(said, text(note))) return []
		const figure = text(value) === '' ? text(category) : text(value)
		return [{ ...key, value: figure.replace(',', '.'), status: said, copies: text(copies), note: text(note) }]
	})
}
