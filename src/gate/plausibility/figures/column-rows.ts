import { COUNTRY_CODE, levelOfCode, parentCodeOf } from '../../../schemas/area-code.ts'
import type { CheckContext } from './alarm.ts'
import type { DeclaredCheck } from './declared-check.ts'
import { cellsOf, columnsOf, isDoubted } from './each-cell.ts'
import type { Cell, FigureColumn } from './figure-table.ts'
import { codeOf } from './words.ts'

/** Rows of a table that were typed, copied or computed together. */
export type ColumnRows = {
	column: FigureColumn
	/** Code of the nearest area around all of them. */
	about: string
	cells: readonly Cell[]
}

/** Numbers of an indicator that is read from files, not computed by the portal. */
export function isCounted({ indicator }: FigureColumn): boolean {
	return indicator.categories.length === 0 && !indicator.derived
}

/**
 * Columns as a steward has them: figures of one indicator, period and level in one file, those marked U left out. Columns
 * of categories and of derived indicators are passed over.
 */
export function* columnRows(check: DeclaredCheck, context: CheckContext): Generator<ColumnRows> {
	for (const column of columnsOf(check, context)) {
		if (!isCounted(column)) continue
		const cells = [...cellsOf(column)].filter((cell) => !isDoubted(cell))
		const place = (cell: Cell) => `${column.file(cell.area)} ${levelOfCode(codeOf(cell, context))}`
		for (const own of Map.groupBy(cells, place).values()) {
			yield { column, cells: own, about: areaAround(own.map((cell) => codeOf(cell, context))) }
		}
	}
}

/** The same rows by the areas right above them, where there are several. */
export function byParent({ column, cells }: ColumnRows, context: CheckContext): ColumnRows[] {
	const families = Map.groupBy(cells, (cell) => parentCodeOf(codeOf(cell, context)) ?? COUNTRY_CODE)
	if (families.size < 2) return []
	return [...families].map(([about, own]) => ({ column, about, cells: own }))
}

/** Code of the nearest area that all of some areas lie in; of a single one the area above. */
export function areaAround(codes: readonly string[]): string {
	const [first = ''] = codes
	let around = parentCodeOf(first) ?? COUNTRY_CODE
	while (around !== COUNTRY_CODE && !codes.every((code) => code.startsWith(`${around}.`))) {
		around = parentCodeOf(around) ?? COUNTRY_CODE
	}
	return around
}
