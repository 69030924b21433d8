import type { CellBook, CellFate } from '../accounting/cell-book.ts'
import type { AreaOutcome } from '../areas/area-rows.ts'
import type { AssignedColumn } from '../columns/assign-roles.ts'
import type { TableContext } from '../table-context.ts'

/** Marks everything but figures: headings, remarks, totals, and the columns that say areas and periods. */
export function markTable(
	{ scan, frame, dataRows }: TableContext,
	columns: readonly AssignedColumn[],
	areas: ReadonlyMap<number, AreaOutcome>,
	book: CellBook,
): void {
	for (const row of [...frame.titleRows, ...frame.headingRows]) book.markRow(scan, row, frame, 'heading')
	for (const row of frame.notes) book.markRow(scan, row, frame, 'note')
	for (const { row, role } of frame.body) {
		if (role === 'total' || role === 'note' || role === 'heading') book.markRow(scan, row, frame, role)
		if (role === 'group') book.markRow(scan, row, frame, 'used')
	}
	for (const { facts, role } of columns) {
		const fate = fateOfColumn(role)
		for (const row of dataRows) {
			const outcome = areas.get(row)
			const isOpen = outcome?.kind === 'open' && fate === 'used'
			book.mark(scan, row, facts.column, outcome?.kind === 'left' ? 'steward' : isOpen ? 'open' : fate)
		}
		if (role.kind === 'ignored' && role.reason === 'personal')
			for (const { row } of frame.body) book.mark(scan, row, facts.column, 'personal')
	}
}

function fateOfColumn(role: AssignedColumn['role']): CellFate {
	if (role.kind === 'ignored') return role.reason === 'total' ? 'total' : role.reason
	return role.kind === 'text' ? 'text' : 'used'
}
