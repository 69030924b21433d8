import { isWithoutValue, observationStatusSchema } from '../../../schemas/observation-status.ts'
import { type SourceField, sourceFields } from '../../../schemas/source-fields.ts'
import { plainNumber } from '../../csv/plain-number.ts'
import type { SourceCell, SourceFile, SourceSheet } from '../workbook/source-file.ts'
import { markerIn, SEARCHED_ROWS } from './is-template.ts'
import { plainFields, type TemplateMarker, templateColumns } from './template-shape.ts'

/** A figure of a filled-in template; its place is that of its cell, from 0. */
export type TemplateRow = {
	code: string
	/** Of the row, else of the whole template; empty where neither says one. */
	period: string
	indicator: string
	/** What stands in the cell; empty for a status that says why there is no figure. */
	value: string
	/** The number of a numeric cell; one shown in percent times a hundred. */
	number: number | null
	/** As typed; empty for a normal figure. */
	status: string
	row: number
	column: number
}

/** Answers of the form: Indonesian, and English where it was given. */
export type TemplateSource = Partial<Record<SourceField, { id: string; en: string }>>

export type ReadTemplate = TemplateMarker & {
	/** Tabs of the sheets that hold the figures and the form. */
	sheet: string
	form: string
	/** Period of all rows that say none of their own; empty where the form was left so. */
	period: string
	/** Where each column of the template stands now, from 0, by its id. */
	columns: ReadonlyMap<string, number>
	rows: readonly TemplateRow[]
	source: TemplateSource
	/** Columns of that sheet that an office added: they hold something, and nothing of it is read. */
	unread: readonly number[]
}

/**
 * Reads a template of this portal that was filled in, without any mapping: sheets may be renamed and sorted, columns
 * moved and added. Nothing is judged; codes, numbers and words go to the gate as they stand.
 * @returns `null` for a file that is no such template, or whose keys are gone
 */
export function readTemplate(file: SourceFile): ReadTemplate | null {
	for (const sheet of file.sheets) {
		const marker = markerIn(sheet)
		if (marker) return readMarked(file, sheet, marker)
	}
	return null
}

function readMarked(file: SourceFile, form: SourceSheet, marker: TemplateMarker): ReadTemplate | null {
	const answers = answersOf(form)
	const period = answers.get(templateColumns.period)?.id ?? ''
	for (const sheet of file.sheets) {
		const heading = sheet.rows.slice(0, SEARCHED_ROWS).findIndex((row) => columnsOf(row).has(templateColumns.code))
		const columns = columnsOf(sheet.rows[heading] ?? [])
		if (!marker.indicators.some((id) => columns.has(id))) continue
		return {
			...marker,
			sheet: sheet.name,
			form: form.name,
			period,
			columns,
			rows: sheet.rows.flatMap((row, at) => (at > heading ? rowsOf(row, at, { columns, marker, period }) : [])),
			source: sourceOf(answers),
			unread: unreadColumns(sheet, heading, columns, marker),
		}
	}
	return null
}

function unreadColumns(
	{ rows }: SourceSheet,
	heading: number,
	columns: ReadonlyMap<string, number>,
	marker: TemplateMarker,
): number[] {
	const read = new Set([...Object.values(templateColumns), ...marker.indicators].map((id) => columns.get(id)))
	const filled = new Set(rows.slice(heading + 1).flatMap((row) => row.flatMap((cell, at) => (cell ? [at] : []))))
	return [...filled].filter((column) => !read.has(column)).sort((a, b) => a - b)
}

function columnsOf(row: readonly (SourceCell | null)[]): ReadonlyMap<string, number> {
	return new Map(row.flatMap((cell, column) => (cell ? [[cell.text.toLowerCase(), column] as const] : [])))
}

type Reading = { columns: ReadonlyMap<string, number>; marker: TemplateMarker; period: string }
type Row = readonly (SourceCell | null)[]

function rowsOf(row: Row, at: number, { columns, marker, period }: Reading): TemplateRow[] {
	const text = (id: string) => row[columns.get(id) ?? -1]?.text ?? ''
	const measures = marker.indicators.flatMap((indicator) => {
		const column = columns.get(indicator)
		return column === undefined ? [] : [{ indicator, column, cell: row[column] ?? null }]
	})
	const statusOf = statusIn(
		text(templateColumns.status),
		measures.map(({ cell }) => cell),
	)
	return measures.flatMap(({ indicator, column, cell }): TemplateRow[] => {
		const status = statusOf(cell)
		// What was left empty says nothing, not zero.
		if (cell === null && status === '') return []
		return [
			{
				code: text(templateColumns.code),
				period: text(templateColumns.period) || period,
				indicator,
				...valueIn(cell),
				status,
				row: at,
				column,
			},
		]
	})
}

/**
 * The status of each cell of a row: one that says why there is no figure is for the empty cells, every other one for the
 * filled ones. Where it would be for none of them, all bear it, so that the gate can ask what was meant.
 */
function statusIn(typed: string, cells: Row): (cell: SourceCell | null) => string {
	if (typed === '') return () => ''
	const known = observationStatusSchema.safeParse(typed.toUpperCase())
	const forEmpty = known.success && isWithoutValue(known.data)
	const fits = (cell: SourceCell | null) => (cell === null) === forEmpty
	const status = known.success ? known.data : typed
	return cells.some(fits) ? (cell) => (fits(cell) ? status : '') : () => status
}

function valueIn(cell: SourceCell | null): Pick<TemplateRow, 'value' | 'number'> {
	if (cell === null) return { value: '', number: null }
	if (cell.number === null || !cell.percent) return { value: cell.text, number: cell.number }
	const number = Number((cell.number * 100).toPrecision(15))
	return { value: plainNumber(number), number }
}

/** Answers by key; the form may have been sorted, its keys are in the first column. */
function answersOf({ rows }: SourceSheet): ReadonlyMap<string, { id: string; en: string }> {
	const known = new Set<string>([...sourceFields, templateColumns.period])
	return new Map(
		rows.flatMap((row) => {
			const key = row[0]?.text.toLowerCase() ?? ''
			const id = row[2]?.text ?? ''
			return known.has(key) && id !== '' ? [[key, { id, en: plainFields.has(key) ? id : (row[3]?.text ?? '') }]] : []
		}),
	)
}

function sourceOf(answers: ReadonlyMap<string, { id: string; en: string }>): TemplateSource {
	return Object.fromEntries(sourceFields.flatMap((field) => (answers.has(field) ? [[field, answers.get(field)]] : [])))
}
