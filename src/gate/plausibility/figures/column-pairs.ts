import type { CheckContext } from './alarm.ts'
import { type ColumnRows, isCounted } from './column-rows.ts'
import type { DeclaredCheck } from './declared-check.ts'
import { isDoubted, value } from './each-cell.ts'
import type { Cell, FigureColumn } from './figure-table.ts'
import { printedStep } from './printed-step.ts'

/** A figure and the one beside it in another column. */
export type CellPair = { cell: Cell; other: Cell }

/** The other columns of the same time that a check holds one to: those it names, or all; each two are met once. */
export function othersAtTime(check: DeclaredCheck, column: FigureColumn, { table }: CheckContext): FigureColumn[] {
	const { references, indicators } = check
	const named = references.length > 0 ? references : table.indicators
	const own = indicators.indexOf(column.indicator.id)
	const ids = named.filter((id) => {
		const place = indicators.indexOf(id)
		return id !== column.indicator.id && (place === -1 || place < own)
	})
	return ids.flatMap((id) => table.columnsAt(id, column.reference)).filter(isCounted)
}

/** The rows that both columns have, but for figures marked U. */
export function pairsOf({ cells }: ColumnRows, other: FigureColumn): CellPair[] {
	return cells.flatMap((cell) => {
		const beside = { column: other, area: cell.area }
		return other.has(cell.area) && !isDoubted(beside) ? [{ cell, other: beside }] : []
	})
}

/** How many different numbers there are. */
export function distinct(cells: readonly Cell[]): number {
	return new Set(cells.map(value)).size
}

/** By how much the figures of a column may be rounded, up or down. */
export function halfStep(cells: readonly Cell[]): number {
	const decimals = cells[0]?.column.indicator.decimals ?? 0
	return printedStep(cells.map(value), decimals) / 2
}

/** Whether a figure has three digits at least: shorter ones are often alike by chance. */
export function isLong(cell: Cell): boolean {
	return Math.abs(value(cell)) * 10 ** cell.column.indicator.decimals >= 100
}
