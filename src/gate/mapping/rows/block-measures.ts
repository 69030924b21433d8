import { matchMeasure } from '../measures/match-measure.ts'
import { findPeriods, isMarkedYear } from '../periods/find-periods.ts'
import type { MappingRegisters } from '../understanding.ts'
import type { SourceCell, SourceSheet } from '../workbook/source-file.ts'

/** A sheet whose blocks of rows are named by a measure in a row of its own, read as if a column named it row by row. */
export type BlockSheet = { sheet: SourceSheet; labels: { row: number; column: number }[] }

type Row = readonly (SourceCell | null)[]

/**
 * "Persentase Penduduk Miskin" alone in a row, figures of all areas below it, then "Jumlah Penduduk Miskin" and the areas
 * again: the label of each block goes into a column behind the others. `null` for a sheet without two such blocks.
 */
export function blockMeasures(sheet: SourceSheet, registers: MappingRegisters): BlockSheet | null {
	const { rows } = sheet
	const labels = rows.flatMap((row, at) => {
		const column = loneText(row)
		const isLabel = column !== -1 && isMeasure(row[column]?.text ?? '', registers) && isData(nextFilled(rows, at))
		return isLabel ? [{ row: at, column }] : []
	})
	const [first] = labels
	const heading = first ? rows.findLastIndex((row, at) => at < first.row && filled(row) >= 2) : -1
	if (!first || labels.length < 2 || heading === -1) return null
	const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
	let label: SourceCell | null = null
	const read = rows.map((row, at): Row => {
		if (at === heading) return widened(row, width, { ...plain, text: 'Indikator' })
		const own = labels.find((one) => one.row === at)
		if (own) label = row[own.column] ?? null
		if (own) return []
		return label !== null && filled(row) >= 2 ? widened(row, width, label) : row
	})
	return { sheet: { ...sheet, rows: read.map((row) => [...row]) }, labels }
}

const plain: SourceCell = { text: '', number: null, date: null, formula: false, percent: false }

const filled = (row: Row) => row.filter((cell) => cell !== null).length

function loneText(row: Row): number {
	const column = row.findIndex((cell) => cell !== null)
	return filled(row) === 1 && row[column]?.number === null ? column : -1
}

function isMeasure(text: string, registers: MappingRegisters): boolean {
	const { sure, weak } = matchMeasure(findPeriods(text).rest, registers, () => false)
	return sure && !weak
}

/** A label and a figure that is no year: below the title of a table stand its headings. */
function isData(row: Row | undefined): boolean {
	const cells = (row ?? []).filter((cell) => cell !== null)
	return (
		cells.length >= 2 && cells.some(({ text }) => /\d/.test(text) && !isMarkedYear(text) && !/\p{L}{2}/u.test(text))
	)
}

function nextFilled(rows: readonly Row[], at: number): Row | undefined {
	return rows.slice(at + 1, at + 4).find((row) => filled(row) > 0)
}

function widened(row: Row, width: number, cell: SourceCell): Row {
	return [...row, ...Array<null>(width - row.length).fill(null), cell]
}
