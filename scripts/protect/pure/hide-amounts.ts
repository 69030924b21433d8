import type { RecipientTable } from '../../gate/recipients/recipient-counts.ts'
import { type AreaTree, nodeCount } from './area-tree.ts'
import { FEWEST_MEMBERS } from './block-rule.ts'
import type { HiddenAreas } from './protect-layer.ts'
import type { HiddenCells } from './protect-rows.ts'
import { solveBenefits } from './solve-benefits.ts'

/** What is hidden of totals and of each breakdown, in the order of the table. */
export type HiddenLayers = { totals: HiddenAreas; breakdowns: readonly HiddenCells[] }

/**
 * Where the rupiah of a table are hidden: an amount divided by the benefit is a count, so amounts follow the
 * counts they would give away.
 *
 * - One benefit for every recipient, and no other benefits would fit the breakdowns as well: amounts are counts in
 *   another unit and are hidden with the totals.
 * - One benefit per category of a breakdown: a total and its amount together would give away the row (two
 *   categories are two unknowns in two equations), so amounts are hidden wherever any cell of the row is, in any breakdown.
 *   Where rows are shown, and for the sums over blocks, the amount follows from what is published anyway.
 * - Anything else: an amount could be taken apart by whoever knows the benefits. Only the amount of the whole
 *   table is shown, when nothing at all is hidden of the root and at least 3 villages have recipients.
 */
export function hideAmounts(table: RecipientTable, tree: AreaTree, layers: HiddenLayers): HiddenAreas | null {
	const { amounts, totals, breakdowns } = table
	if (amounts === null) return null
	const byRow = breakdowns.map(({ counts, categories }) => solveBenefits(amounts, counts, categories.length))
	// In a table of few villages, different benefits can look like one: a row adds up to its total.
	if (solveBenefits(amounts, totals, 1) && byRow.every((benefits) => benefits?.isUnique)) return layers.totals
	return byRow.some(Boolean) ? withAnyCell(tree, layers) : rootOnly(totals, tree, layers)
}

function withAnyCell(tree: AreaTree, { breakdowns }: HiddenLayers): HiddenAreas {
	const hidden = new Uint8Array(nodeCount(tree))
	for (const cells of breakdowns) {
		const columns = cells.hidden.length / hidden.length
		cells.hidden.forEach((isHidden, at) => {
			if (isHidden) hidden[Math.floor(at / columns)] = 1
		})
	}
	return { hidden, withheld: hidden[0] === 1 }
}

function rootOnly(totals: Int32Array | Float64Array, tree: AreaTree, layers: HiddenLayers): HiddenAreas {
	const hidden = new Uint8Array(nodeCount(tree)).fill(1)
	const members = Uint8Array.from(totals, (total) => (total > 0 ? 1 : 0)).filter(Boolean).length
	const withheld = layers.totals.withheld || withAnyCell(tree, layers).withheld || members < FEWEST_MEMBERS
	if (!withheld) hidden[0] = 0
	return { hidden, withheld }
}
