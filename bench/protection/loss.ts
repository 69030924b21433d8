import { type AreaTree, nodeCount } from '../../scripts/protect/pure/area-tree.ts'
import { sumUpLeaves } from '../../scripts/protect/pure/sum-up-leaves.ts'
import type { RecipientTable } from '../../src/gate/recipients/recipient-counts.ts'
import { type AreaLevel, levelOfCode } from '../../src/schemas/area-code.ts'

/** Which cells of a layer are hidden, node-major, one per category; totals come first, then the breakdowns. */
export type HiddenCells = readonly { columns: number; isHidden: (node: number, column: number) => boolean }[]

/** What protecting costs, added up over tables; rupiah are not counted. */
export type Loss = {
	cells: number
	small: number
	hidden: number
	/** Recipients by level: all, visible as totals, and visible in breakdowns (over all breakdowns). */
	levels: Map<AreaLevel, { recipients: number; inTotals: number; asked: number; inRows: number }>
}

export function emptyLoss(): Loss {
	return { cells: 0, small: 0, hidden: 0, levels: new Map() }
}

/** Counts the cells of a table, the small ones among them, and what is hidden. */
export function addLoss(loss: Loss, table: RecipientTable, tree: AreaTree, k: number, layers: HiddenCells): void {
	layers.forEach(({ columns, isHidden }, at) => {
		const counts = at === 0 ? table.totals : table.breakdowns[at - 1]?.counts
		if (!counts) throw new Error(`no layer ${at}`)
		const sums = sumUpLeaves(tree, counts, columns)
		for (let node = 0; node < nodeCount(tree); node += 1) {
			const level = levelLoss(loss, tree.codes[node] ?? '')
			for (let column = 0; column < columns; column += 1) {
				const count = sums[node * columns + column] ?? 0
				const hidden = isHidden(node, column)
				loss.cells += 1
				if (hidden) loss.hidden += 1
				if (count > 0 && count < k) loss.small += 1
				if (at === 0) level.recipients += count
				else level.asked += count
				if (!hidden && at === 0) level.inTotals += count
				else if (!hidden) level.inRows += count
			}
		}
	})
}

function levelLoss({ levels }: Loss, code: string) {
	const level = levelOfCode(code) ?? 'negara'
	const known = levels.get(level) ?? { recipients: 0, inTotals: 0, asked: 0, inRows: 0 }
	levels.set(level, known)
	return known
}
