import { areaTree } from '../../../../scripts/protect/pure/area-tree.ts'
import { type ProtectChoice, protect } from '../../../../scripts/protect/pure/protect.ts'
import { protectedCells } from '../../../../scripts/protect/pure/protected-cells.ts'
import type { RecipientTable } from '../../../../src/gate/recipients/recipient-counts.ts'

/** Published figures as lines a person can check: area, then one figure per column in the order of the cells, Q where hidden. */
export function publishedText(table: RecipientTable, k = 5, choice: ProtectChoice = {}): string[] {
	const figures = new Map<string, string[]>()
	for (const { area, value } of protectedCells(protect(table, k, areaTree(table.leaves), choice))) {
		figures.set(area, [...(figures.get(area) ?? []), value === null ? 'Q' : String(value)])
	}
	return [...figures].map(([area, values]) => `${area}: ${values.join(' ')}`)
}
