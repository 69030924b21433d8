import type { PlacedFinding } from '../../issue/finding.ts'
import { plainForm } from '../../issue/nearest-word.ts'
import { headingMeaning } from '../mapping/columns/heading-meaning.ts'
import { bpsCode } from '../rules/bps-code.ts'
import { duplicateColumn } from '../rules/duplicate-column.ts'
import { missingColumn } from '../rules/missing-column.ts'
import { throughDesk } from '../rules/other-headings.ts'
import { unknownColumn } from '../rules/unknown-column.ts'
import type { Columns } from './columns.ts'

/** Where each known column stands, and what is wrong with the heading line. */
export type Headings = {
	line: number
	names: readonly string[]
	/** Position of a column, -1 when the table has none. */
	position: (column: string) => number
	faults: PlacedFinding[]
	/** False when a required column is missing or stands twice: rows could only be guessed. */
	readable: boolean
}

/**
 * Matches a heading line against the columns of a table. A heading that differs from a known one only
 * in case, spaces or dashes is reported, and taken for it, so that the rows are checked in the same run.
 */
export function matchHeadings(names: readonly string[], columns: Columns, line: number): Headings {
	const meant = names.map((name) => meantColumn(name, columns.known))
	const faults = names.flatMap((name, i) => {
		const again = meant[i] !== undefined && meant.indexOf(meant[i]) < i
		const finding = again
			? duplicateColumn(name)
			: (bpsCode(name, columns.known) ?? unknownColumn(name, columns, names))
		return finding ? [{ line, column: name.trim() || null, finding }] : []
	})
	const replaced = names.includes('kode_bps') ? 'kode_wilayah' : null
	const missing = columns.required.filter((column) => !meant.includes(column))
	const finding = missingColumn(
		missing.filter((column) => column !== replaced),
		isWide(names, columns) && columns.desk ? throughDesk(columns.desk) : undefined,
	)
	if (finding) faults.push({ line, column: null, finding })
	const twice = meant.some((column, i) => column !== undefined && meant.indexOf(column) < i)
	return { line, names, position: (column) => meant.indexOf(column), faults, readable: missing.length === 0 && !twice }
}

/** Figures stand under the names of what they measure: no column can be added to make it a table of ours. */
function isWide(names: readonly string[], { desk }: Columns): boolean {
	return names.some((name) => headingMeaning(name, desk?.indicators ?? [])?.measure)
}

function meantColumn(name: string, known: readonly string[]): string | undefined {
	return known.find((column) => plainForm(column) === plainForm(name))
}
