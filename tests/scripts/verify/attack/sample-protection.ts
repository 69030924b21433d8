import { protect } from '../../../../scripts/protect/pure/protect.ts'
import { protectedCells } from '../../../../scripts/protect/pure/protected-cells.ts'
import type { RecipientTable } from '../../../../src/gate/recipients/recipient-counts.ts'
import type { SampleCell } from './sample-site.ts'

/** The threshold of the sample sites. */
export const K = 5

/** The published cells of tables that are protected as the portal protects them. */
export function protectedOf(...tables: RecipientTable[]): SampleCell[] {
	return tables.flatMap((table) => protectedCells(protect(table, K)))
}

/** The cell with its number hidden. */
export function hide(cell: SampleCell): SampleCell {
	return { ...cell, value: null, status: 'Q' }
}

/** The cell of a sample that is hidden, of a measure and breakdown, with the text of its place in issues. */
export function hiddenCell(cells: readonly SampleCell[], breakdown: string): SampleCell {
	const cell = cells.find((one) => one.value === null && one.breakdown === breakdown && one.area.length === 13)
	if (!cell) throw new Error(`the sample hides nothing of ${breakdown}`)
	return cell
}
