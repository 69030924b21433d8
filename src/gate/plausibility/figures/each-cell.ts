import { isWithoutValue } from '../../../schemas/observation-status.ts'
import type { CheckContext } from './alarm.ts'
import type { DeclaredCheck } from './declared-check.ts'
import type { Cell, FigureColumn } from './figure-table.ts'

/** Columns of the indicators that a check names, oldest period first. */
export function* columnsOf(
	{ indicators }: Pick<DeclaredCheck, 'indicators'>,
	{ table }: CheckContext,
): Generator<FigureColumn> {
	for (const id of indicators) yield* table.columnsOf(id)
}

/** Figures of a column that have a value. */
export function* cellsOf(column: FigureColumn): Generator<Cell> {
	for (let area = 0; area < column.size; area++) if (column.has(area)) yield { column, area }
}

/**
 * A figure beside those a check holds it to, for the same area and time; left out where one of them is missing, or marked
 * U: where a publisher contradicts itself, that is how a steward says so.
 */
export function* cellsBeside(
	check: DeclaredCheck,
	context: CheckContext,
): Generator<{ cell: Cell; beside: readonly Cell[] }> {
	for (const column of columnsOf(check, context)) {
		const others = check.references.map((id) => context.table.columnsAt(id, column.reference))
		if (others.some((columns) => columns.length === 0)) continue
		for (const cell of cellsOf(column)) {
			const beside = others.flatMap((columns) => cellOf(columns, cell.area))
			if (beside.length === others.length && !isDoubted(cell) && !beside.some(isDoubted)) yield { cell, beside }
		}
	}
}

/** The figure of an area in the first column that has one; none where none does. */
export function cellOf(columns: readonly FigureColumn[], area: number): Cell[] {
	for (const column of columns) if (column.has(area)) return [{ column, area }]
	return []
}

/** True for a figure that readers are told to doubt. */
export function isDoubted({ column, area }: Cell): boolean {
	return column.status(area) === 'U'
}

/** A figure and the one of the year before. */
export type Step = { now: Cell; before: Cell }

/**
 * Steps of the areas of one family from a year to the next. Figures marked U are in doubt already, and where a series
 * breaks (B) the year before says nothing, unless `acrossBreaks`.
 */
export function stepsOf(
	column: FigureColumn,
	areas: Iterable<number>,
	{ table }: CheckContext,
	{ acrossBreaks = false } = {},
): Step[] {
	return stepsFrom(table.yearBefore(column), column, areas, acrossBreaks)
}

/** The same from columns of the year before that are known. */
export function stepsFrom(
	years: readonly FigureColumn[],
	column: FigureColumn,
	areas: Iterable<number>,
	acrossBreaks = false,
): Step[] {
	if (years.length === 0) return []
	const steps: Step[] = []
	for (const area of areas) {
		const before = stepBack(column, area, years, acrossBreaks)
		if (before) steps.push({ now: { column, area }, before: { column: before, area } })
	}
	return steps
}

/** The year in which the figure before stands that one may be compared with; `undefined` for none. */
export function stepBack(
	column: FigureColumn,
	area: number,
	years: readonly FigureColumn[],
	acrossBreaks: boolean,
): FigureColumn | undefined {
	if (!column.has(area) || isPassed(column, area, acrossBreaks)) return undefined
	for (const year of years) if (year.has(area)) return year.status(area) === 'U' ? undefined : year
	return undefined
}

function isPassed(column: FigureColumn, area: number, acrossBreaks: boolean): boolean {
	const status = column.status(area)
	return status === 'U' || isWithoutValue(status) || (status === 'B' && !acrossBreaks)
}

/** The value of a figure. */
export function value({ column, area }: Cell): number {
	return column.value(area)
}
