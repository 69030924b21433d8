import { type ColumnTable, innerAreas } from '../tables/column-table.ts'
import { createEquations, type EquationPiece, type Term } from './equation-system.ts'

/** Several breakdowns of one programme and period over the same areas and totals, by name. */
export type JointTable = ReadonlyMap<string, ColumnTable>

/** An unknown: `scope` tells tables of several programmes apart; totals belong to no breakdown. */
export type Unknown = { scope: string; breakdown: string; column: number; area: number }

/** Writes the key of an unknown. */
export function unknownKey(scope: string, breakdown: string, column: number, area: number): string {
	return `${scope}/${column === 0 ? '' : breakdown}/${column}/${area}`
}

/** Reads the key of an unknown back. */
export function parseUnknown(key: string): Unknown {
	const [scope = '', breakdown = '', column, area] = key.split('/')
	return { scope, breakdown, column: Number(column), area: Number(area) }
}

/**
 * All equations of the tables together: every inner area is the sum of those in it, every leaf's total the sum of
 * its categories. Breakdowns hang together where totals are hidden, and only there.
 */
export function jointEquations(tables: JointTable): EquationPiece[] {
	const equations = createEquations()
	for (const [breakdown, table] of tables) {
		for (const terms of tableEquations('', breakdown, table)) equations.add(terms)
	}
	return equations.pieces()
}

/** The equations of one table, each as terms that add up to zero. */
export function* tableEquations(scope: string, breakdown: string, table: ColumnTable): Generator<Term[]> {
	const { parents, columns } = table
	const inner = innerAreas(table)
	const term = (area: number, column: number, coefficient: number) =>
		termOf(scope, breakdown, table, column, area, coefficient)
	for (const column of columns.keys()) {
		const sums = new Map<number, Term[]>()
		for (const [area, parent] of parents.entries()) {
			if (inner[area]) sums.set(area, [term(area, column, -1)])
			if (parent >= 0) sums.get(parent)?.push(term(area, column, 1))
		}
		yield* sums.values()
	}
	if (columns.length === 1) return
	for (const area of parents.keys()) {
		if (!inner[area]) yield [...columns.keys()].map((column) => term(area, column, column === 0 ? -1 : 1))
	}
}

/** A cell of a table as a term of an equation. */
export function termOf(
	scope: string,
	breakdown: string,
	table: ColumnTable,
	column: number,
	area: number,
	coefficient: number,
): Term {
	const value = table.columns[column]?.[area] as number
	return {
		key: unknownKey(scope, breakdown, column, area),
		value: Number.isNaN(value) ? null : value,
		least: column === 0 ? table.leastTotal : 0,
		coefficient,
	}
}
