import type { CheckContext } from './alarm.ts'
import { type ColumnRows, isCounted, isSound, valuesOf } from './column-rows.ts'
import type { DeclaredCheck } from './declared-check.ts'
import type { FigureColumn } from './figure-table.ts'
import { printedStep } from './printed-step.ts'

/** Two columns, and the rows that both have, but for figures marked U. */
export type ColumnPair = { column: FigureColumn; other: FigureColumn; areas: readonly number[]; about: string }

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

export function pairOf({ column, areas, about }: ColumnRows, other: FigureColumn): ColumnPair {
	return { column, other, about, areas: areas.filter((area) => isSound(other, area)) }
}

/** Rows enough to tell that a column is nothing like another one. */
const SAMPLE = 64

/** Some of many rows, evenly from the first to the last: what few of them do not show, all of them do not. */
export function sampleOf(pair: ColumnPair): ColumnPair {
	const step = Math.ceil(pair.areas.length / SAMPLE)
	return step <= 1 ? pair : { ...pair, areas: pair.areas.filter((_, i) => i % step === 0) }
}

/** How many different numbers there are. */
export function distinct(numbers: readonly number[]): number {
	return new Set(numbers).size
}

/** By how much the figures of a column may be rounded, up or down. */
export function halfStep(column: FigureColumn, areas: readonly number[]): number {
	return printedStep(valuesOf(column, areas), column.indicator.decimals) / 2
}

/** Whether a figure has three digits at least: shorter ones are often alike by chance. */
export function isLong(column: FigureColumn, area: number): boolean {
	return Math.abs(column.value(area)) * 10 ** column.indicator.decimals >= 100
}
