import { readTable, type TextTable, writeTable } from '../new/cut-table.ts'

type Row = Record<string, string>

/** What became of a row: the nation has the very same, another under its key, or none. */
export type RowFate = { line: number; key: string; fate: 'national' | 'override' | 'own'; differing: string[] }

/** A register of an office alone, and every row of the old one accounted for. `text` is `null` when nothing is left. */
export type SplitRegister = { text: string | null; fates: RowFate[] }

/** Columns by which a row of the office stands for one of the nation. */
export const registerKeys: Readonly<Record<string, readonly string[]>> = {
	'indicators.csv': ['id'],
	'programmes.csv': ['id'],
	'programme-benefits.csv': ['program', 'komponen', 'periode'],
	'programme-components.csv': ['program', 'id'],
	'areas.csv': ['kode_wilayah', 'peristiwa'],
	'search-aliases.csv': ['frasa'],
	'tile-positions.csv': ['kode_induk'],
}

/**
 * Parts an old register into what the nation has by now and what the office alone has. A row that is the same in every
 * column of the old register goes; rows that share a key stay or go together, for a map or a benefit is told whole. A
 * row that differs is kept, with the columns that came since taken from the nation's.
 */
export function splitRegister(old: string, national: string, keyColumns: readonly string[]): SplitRegister {
	const table = readTable(old)
	const shared = readTable(national)
	const keyOf = (row: Row) => keyColumns.map((column) => row[column] ?? '').join(' ')
	const nation = Map.groupBy(shared.rows, keyOf)
	const groups = Map.groupBy(table.rows, keyOf)
	const fates = table.rows.map((row, index): RowFate => {
		const key = keyOf(row)
		const theirs = nation.get(key)
		const place = { line: index + 2, key }
		if (!theirs) return { ...place, fate: 'own', differing: [] }
		const differing = differingColumns(table.headings, groups.get(key) ?? [], theirs)
		return { ...place, fate: differing.length === 0 ? 'national' : 'override', differing }
	})
	const kept = table.rows.flatMap((row, index) => {
		const fate = fates[index]?.fate
		if (fate === 'national') return []
		const before = fate === 'override' ? matching(row, nation.get(keyOf(row)) ?? []) : {}
		return [{ ...before, ...row }]
	})
	return { text: kept.length === 0 ? null : writeTable(unionOf(table, shared, kept)), fates }
}

/** The columns in which two groups of rows differ, whatever the order of the rows; all when their numbers differ. */
function differingColumns(headings: readonly string[], ours: readonly Row[], theirs: readonly Row[]): string[] {
	const whole = (rows: readonly Row[]) =>
		rows.map((row) => JSON.stringify(headings.map((heading) => row[heading] ?? ''))).sort()
	if (whole(ours).join('\n') === whole(theirs).join('\n')) return []
	const column = (rows: readonly Row[], heading: string) =>
		rows
			.map((row) => row[heading] ?? '')
			.sort()
			.join('\n')
	const found = headings.filter((heading) => column(ours, heading) !== column(theirs, heading))
	return found.length > 0 ? found : [...headings]
}

/** The nation's row of a group that shares most cells with one of the office. */
function matching(row: Row, theirs: readonly Row[]): Row {
	const shared = (other: Row) => Object.entries(row).filter(([heading, cell]) => other[heading] === cell).length
	return theirs.toSorted((a, b) => shared(b) - shared(a))[0] ?? {}
}

/** The old headings, and behind them those that came since if a row fills them. */
function unionOf(old: TextTable, national: TextTable, rows: Row[]): TextTable {
	const since = national.headings.filter((heading) => !old.headings.includes(heading))
	const filled = since.filter((heading) => rows.some((row) => (row[heading] ?? '') !== ''))
	return { headings: [...old.headings, ...filled], rows }
}
