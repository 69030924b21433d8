import { areaLevels, COUNTRY_CODE, depthOfLevel, levelOfCode, parentCodeOf } from '../../../schemas/area-code.ts'
import type { CheckContext } from './alarm.ts'
import type { DeclaredCheck } from './declared-check.ts'
import { columnsOf } from './each-cell.ts'
import type { Cell, FigureColumn, FigureTable } from './figure-table.ts'

/** Rows of a table that were typed, copied or computed together. */
export type ColumnRows = {
	column: FigureColumn
	/** Numbers of their areas, in the order of the table. */
	areas: readonly number[]
	/** Code of the nearest area around all of them. */
	about: string
}

/** Numbers of an indicator that is read from files, not computed by the portal. */
export function isCounted({ indicator }: FigureColumn): boolean {
	return indicator.categories.length === 0 && !indicator.derived
}

/** True for a figure that has a value, and that readers are not told to doubt. */
export function isSound(column: FigureColumn, area: number): boolean {
	return column.has(area) && column.status(area) !== 'U'
}

/**
 * Columns as a steward has them: figures of one indicator, period and level in one file, those marked U left out. Columns
 * of categories and of derived indicators are passed over.
 */
export function* columnRows(check: DeclaredCheck, context: CheckContext): Generator<ColumnRows> {
	for (const column of columnsOf(check, context)) if (isCounted(column)) yield* rowsOf(column, context.table)
}

/** Several checks look at the same columns, of which there may be millions of figures: what is worked out is kept. */
const known = new WeakMap<FigureColumn, ColumnRows[]>()
const knownFamilies = new WeakMap<ColumnRows, ColumnRows[]>()

function rowsOf(column: FigureColumn, table: FigureTable): ColumnRows[] {
	const before = known.get(column)
	if (before) return before
	const groups = new Map<number, number[]>()
	for (let area = 0; area < column.size; area++) {
		if (!isSound(column, area)) continue
		const level = levelOfCode(table.areas[area] ?? '')
		// A number, not a text: there is one for each figure.
		const key = column.file(area) * (areaLevels.length + 1) + (level ? depthOfLevel(level) : areaLevels.length)
		const group = groups.get(key)
		if (group) group.push(area)
		else groups.set(key, [area])
	}
	const rows = [...groups.values()].map((areas) => ({ column, areas, about: areaAround(codesOf(areas, table)) }))
	known.set(column, rows)
	return rows
}

/** The same rows by the areas right above them, where there are several. */
export function byParent(rows: ColumnRows, { table }: CheckContext): ColumnRows[] {
	const before = knownFamilies.get(rows)
	if (before) return before
	const { column } = rows
	const families = Map.groupBy(rows.areas, (area) => parentCodeOf(table.areas[area] ?? '') ?? COUNTRY_CODE)
	const found = families.size < 2 ? [] : [...families].map(([about, areas]) => ({ column, about, areas }))
	knownFamilies.set(rows, found)
	return found
}

/** Code of the nearest area that all of some areas lie in; of a single one the area above. */
export function areaAround(codes: readonly string[]): string {
	const [first = ''] = codes
	let around = parentCodeOf(first) ?? COUNTRY_CODE
	for (const code of codes) {
		while (around !== COUNTRY_CODE && !code.startsWith(`${around}.`)) around = parentCodeOf(around) ?? COUNTRY_CODE
	}
	return around
}

function codesOf(areas: readonly number[], { areas: codes }: FigureTable): string[] {
	return areas.map((area) => codes[area] ?? '')
}

/** The values of rows, in one column. */
export function valuesOf(column: FigureColumn, areas: readonly number[]): number[] {
	return areas.map((area) => column.value(area))
}

/** The figures of rows, in one column. */
export function cellsIn(column: FigureColumn, areas: readonly number[]): Cell[] {
	return areas.map((area) => ({ column, area }))
}
