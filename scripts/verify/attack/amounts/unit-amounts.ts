import { countUntried, type Untried } from '../rules/untried.ts'
import type { ColumnTable } from '../tables/column-table.ts'

/** A hidden cell that the published rupiah of its row give away. */
export type AmountCell = { column: number; area: number }

/** Rows beyond the unknown amounts that must agree before they count as found. */
const CONFIRMING_ROWS = 2
/** Sets of numbers tried for one row before it is given up, and counted as not tried. */
const MOST_TRIES = 200_000

/**
 * Rupiah of an area are often exactly the sum of a fixed amount for each recipient of a category. Where the open rows
 * say so, the amounts follow from them, and every row with its rupiah and total shown but its categories hidden is an
 * equation more: few sets of whole numbers solve it. Gives the cells that are left with fewer than K values, or
 * with none of K or more.
 */
export function amountCells(
	table: ColumnTable,
	rupiah: Float64Array,
	threshold: number,
	untried: Untried = countUntried(),
): AmountCell[] {
	const amounts = unitAmounts(table, rupiah)
	if (!amounts) return []
	const found: AmountCell[] = []
	for (let area = 0; area < table.parents.length; area++) {
		const row = hiddenRow(table, rupiah, amounts, area)
		if (!row) continue
		const possible = possibleValues(row)
		if (!possible) untried.add('amounts', 1)
		for (const [at, values] of (possible ?? []).entries()) {
			const most = Math.max(...values)
			const safe = values.size >= threshold && most >= threshold
			const harmless = [...values].every((value) => value === 0 || value >= threshold)
			if (!safe && !harmless) found.push({ column: row.columns[at] as number, area })
		}
	}
	return found
}

/** The amount of each category, if the open rows fix them and all agree; whole rupiah. */
export function unitAmounts({ columns, parents }: ColumnTable, rupiah: Float64Array): number[] | null {
	const categories = columns.slice(1)
	const open: number[][] = []
	for (let area = 0; area < parents.length; area++) {
		const row = [...categories.map((column) => column[area] as number), rupiah[area] as number]
		if (row.every((value) => !Number.isNaN(value)) && row.some((value) => value !== 0)) open.push(row)
	}
	if (open.length < categories.length + CONFIRMING_ROWS) return null
	const amounts = solveLeastSquares(open, categories.length)?.map(Math.round)
	const agrees = (row: readonly number[]) =>
		amounts?.reduce((sum, amount, at) => sum + amount * (row[at] as number), 0) === row[categories.length]
	return amounts && open.every(agrees) ? amounts : null
}

/** Normal equations by elimination with pivoting; `null` when the rows leave an amount open. */
function solveLeastSquares(rows: readonly (readonly number[])[], unknowns: number): number[] | null {
	const matrix = Array.from({ length: unknowns }, (_, i) =>
		Array.from({ length: unknowns + 1 }, (_, j) =>
			rows.reduce((sum, row) => sum + (row[i] as number) * (row[j] as number), 0),
		),
	)
	for (let pivot = 0; pivot < unknowns; pivot++) {
		const best = argMax(matrix.slice(pivot).map((row) => Math.abs(row[pivot] as number))) + pivot
		const row = matrix[best] as number[]
		matrix[best] = matrix[pivot] as number[]
		matrix[pivot] = row
		if (Math.abs(row[pivot] as number) < 1e-6) return null
		for (const other of matrix) if (other !== row) subtract(other, row, pivot)
	}
	return matrix.map((row, at) => (row[unknowns] as number) / (row[at] as number))
}

function argMax(values: readonly number[]): number {
	return values.indexOf(Math.max(...values))
}

function subtract(from: number[], row: readonly number[], pivot: number): void {
	const factor = (from[pivot] as number) / (row[pivot] as number)
	for (const [at, value] of row.entries()) from[at] = (from[at] as number) - factor * value
}

/** What a row leaves open: hidden columns with their amounts, and what their counts and rupiah add up to. */
type HiddenRow = { columns: number[]; amounts: number[]; count: number; rupiah: number }

function hiddenRow(
	table: ColumnTable,
	rupiah: Float64Array,
	amounts: readonly number[],
	area: number,
): HiddenRow | null {
	const row: HiddenRow = {
		columns: [],
		amounts: [],
		count: table.columns[0]?.[area] as number,
		rupiah: rupiah[area] as number,
	}
	for (const [at, amount] of amounts.entries()) {
		const value = table.columns[at + 1]?.[area] as number
		if (Number.isNaN(value)) {
			row.columns.push(at + 1)
			row.amounts.push(amount)
		} else {
			row.count -= value
			row.rupiah -= amount * value
		}
	}
	return row.columns.length === 0 || Number.isNaN(row.count) || Number.isNaN(row.rupiah) ? null : row
}

/** Every value that each hidden count can have, by trying all; `null` when there are too many to try. */
function possibleValues({ amounts, count, rupiah }: HiddenRow): Set<number>[] | null {
	const values = amounts.map(() => new Set<number>())
	const chosen: number[] = []
	let tries = 0
	const visit = (at: number, people: number, money: number): boolean => {
		if (tries++ > MOST_TRIES) return false
		const amount = amounts[at] as number
		if (at === amounts.length - 1) {
			if (amount * people === money) for (const [k, value] of [...chosen, people].entries()) values[k]?.add(value)
			return true
		}
		for (let value = 0; value <= people && amount * value <= money; value++) {
			chosen[at] = value
			if (!visit(at + 1, people - value, money - amount * value)) return false
		}
		chosen.length = at
		return true
	}
	return visit(0, count, rupiah) ? values : null
}
