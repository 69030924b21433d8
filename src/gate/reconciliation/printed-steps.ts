import { decimalsOf } from '../../statistics/decimals-of.ts'
import { cellsOf, value } from '../plausibility/figures/each-cell.ts'
import type { Cell, FigureColumn, FigureTable } from '../plausibility/figures/figure-table.ts'
import { FEWEST_PRINTED, printedStep } from '../plausibility/figures/printed-step.ts'
import { roundingOf } from './rounding-tolerance.ts'

/** By how much each figure of a table may be rounded, told from the figures printed beside it. */
export type Roundings = (cell: Cell) => number

/**
 * The step of a column is that of all its numbers of one file: a table of people printed in thousands with two decimals
 * goes in tens. Where these are too few to tell, all periods of the indicator in that file are asked.
 */
export function roundingsIn(table: Pick<FigureTable, 'columnsOf'>): Roundings {
	const ofColumns = new Map<FigureColumn, Map<number, number>>()
	const ofIndicators = new Map<string, Map<number, number[]>>()
	const wider = (id: string): Map<number, number[]> => {
		const known = ofIndicators.get(id) ?? valuesByFile(table.columnsOf(id))
		ofIndicators.set(id, known)
		return known
	}
	const stepsOf = (column: FigureColumn): Map<number, number> => {
		const steps = new Map<number, number>()
		for (const [file, values] of valuesByFile([column])) {
			const enough = values.length >= FEWEST_PRINTED ? values : (wider(column.indicator.id).get(file) ?? values)
			steps.set(file, roundingOf(printedStep(enough, mostDecimals(enough))))
		}
		return steps
	}
	return ({ column, area }) => {
		const steps = ofColumns.get(column) ?? stepsOf(column)
		ofColumns.set(column, steps)
		return steps.get(column.file(area)) ?? 0
	}
}

function valuesByFile(columns: readonly FigureColumn[]): Map<number, number[]> {
	const values = new Map<number, number[]>()
	for (const column of columns)
		for (const cell of cellsOf(column)) {
			const file = column.file(cell.area)
			const own = values.get(file)
			if (own) own.push(value(cell))
			else values.set(file, [value(cell)])
		}
	return values
}

function mostDecimals(values: readonly number[]): number {
	return values.reduce((most, one) => Math.max(most, decimalsOf(one)), 0)
}
