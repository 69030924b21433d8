import type { CountMeasure, RecipientTable } from '../../../src/gate/recipients/recipient-counts.ts'
import type { Breakdown } from '../../../src/schemas/recipients.ts'
import { type AreaTree, areaTree } from './area-tree.ts'
import { checkTable } from './check-table.ts'
import { coverAreas } from './cover-areas.ts'
import { hideAmounts } from './hide-amounts.ts'
import { keyedOrder } from './keyed-order.ts'
import { type HiddenCells, protectRows } from './protect-rows.ts'
import { protectTotals } from './protect-totals.ts'
import { sumUpLeaves } from './sum-up-leaves.ts'
import { trimBreakdowns } from './trim-breakdowns.ts'

/** Figures of one layer after protection. */
export type ProtectedLayer = {
	breakdown: 'total' | Breakdown
	/** `['total']` for totals and amounts. */
	categories: readonly string[]
	/** Node-major, one figure per category; NaN where hidden: the number itself is gone. */
	values: Float64Array
	/** 1 per hidden figure, in the order of `values`. */
	hidden: Uint8Array
	/** True when no category of the layer could be published with a safe sum of the whole table. */
	withheld: boolean
}

/** Whether a cell with recipients has to be hidden whatever it counts; `total`, `total` for totals. */
export type AlsoHidden = (area: string, breakdown: ProtectedLayer['breakdown'], category: string) => boolean

/** What a table is protected by beside its own counts. */
export type ProtectChoice = {
	/** By what companions of small counts are chosen, where it is given: known to the office alone. */
	secret?: string | undefined
	alsoHidden?: AlsoHidden | undefined
	/** Rupiah per recipient that the public knows of: each list is one reading of the programme's benefits. */
	benefits?: readonly (readonly number[])[] | undefined
}

/** One programme and period after protection; nothing in it gives away a small count. */
export type ProtectedTable = {
	programme: string
	period: string
	measure: CountMeasure
	tree: AreaTree
	/** True when nothing of the table is published. */
	withheld: boolean
	totals: ProtectedLayer
	/** Rupiah; `null` when the dataset has none. */
	amounts: ProtectedLayer | null
	breakdowns: readonly ProtectedLayer[]
}

/**
 * Protects the counts of one programme and period: no reader learns a small count (0 < count < K) from what is
 * published of them at any level of the tree, in totals, breakdowns and rupiah together.
 *
 * Totals: an area is hidden when 0 < T < K. Breakdowns, each on its own once the totals are settled: a row is
 * hidden when T is, and of other rows the small counts with as many larger ones as cover them (`protectRows`).
 * The hidden leaves that share the nearest area where the figure is shown form a block, whose sum a reader can work
 * out; figures are hidden until every block is safe (`totalsRule`, `rowsRule`): of totals in an order that only the
 * office's secret gives (`coverBlocks`), of breakdowns at the least loss. Of these what turns out to be too much is shown
 * again, those with the fewest recipients last, and at last zeros and sums one by one, as long as every small count stays
 * proved (`trimBreakdowns`; not in tables of a nation, which are left as the blocks make them).
 *
 * Guaranteed, for everything published about this programme and period:
 * - (G1) Linear algebra yields, beyond the published figures, only sums over whole blocks, of totals or of a
 *   category, each over at least 3 villages with recipients and 0 or at least K; the remainder of a published total
 *   (T less the categories shown beside it), 0 or at least K too; and sums and differences of these.
 * - (G2) Every small count keeps an upper bound of at least K and a width of at least K − 1 between its
 *   bounds, for a reader who knows that counts are not negative and hidden totals are at least 1 (areas
 *   without recipients are published as 0), and for the officer of any one village, who knows the own total
 *   and the own rows as well. Counts that are wholly the officer's own (a kecamatan whose only recipients live
 *   in the village) are left out: what is new in them is that others have 0.
 * - (G3) In a kecamatan that is shown, where no linked or earlier table hides more, a hidden total may be K or more, and
 *   is not exact, even for a reader who tries all numbers for which this program would have hidden the same villages
 *   under some secret, and which fit the zeros shown in breakdowns (argument: `totalsRule`, `keepsTotalsOpen`; the tests
 *   enumerate it, for the officer of one village as well). Of hidden kecamatan that share a block the same has been found by
 *   trying, for readers; it is not proved (`coverBlocks`).
 * Breakdowns do not weaken each other: hidden totals can move, as far as the bounds say, so that every breakdown
 * follows at once (`blockCarriers`).
 *
 * Not promised: safety against the knowledge of two or more villages of one block put together, or of anything not
 * published here, such as the total of a withheld table; that nobody concludes that all recipients of a
 * village are of one category, or none (a 0 may be certain, so may a count of K or more); safety against
 * comparing periods, programmes or editions (see the ledger and the audit); in breakdowns, and for the
 * officer of a village in a hidden kecamatan, against who concludes from the rule by which figures are chosen what would
 * have been hidden otherwise; in totals, against who finds a value likely (see (G3) for what is possible) or learns the secret
 * order from many tables, all of which use the same.
 *
 * @param tree the tree of `table.leaves`, to be shared by tables with the same leaves
 * @throws RangeError when K is below 3, or counts are not whole, negative or do not add up
 */
export function protect(
	table: RecipientTable,
	k: number,
	tree: AreaTree = areaTree(table.leaves),
	{ secret = '', alsoHidden, benefits = [] }: ProtectChoice = {},
): ProtectedTable {
	checkTable(table, k)
	const { programme, period, measure, amounts } = table
	const totals = sumUpLeaves(tree, table.totals, 1)
	const order = keyedOrder(tree, secret)
	const primary = primaryTotals(tree, totals, k, { order, alsoHidden })
	const totalAreas = protectTotals(tree, totals, primary, { k, order })
	const rows = table.breakdowns.map(({ breakdown, categories, counts: leafCounts }) => {
		const counts = sumUpLeaves(tree, leafCounts, categories.length)
		const forced =
			alsoHidden &&
			((node: number, column: number) => alsoHidden(tree.codes[node] ?? '', breakdown, categories[column] ?? ''))
		return { tree, counts, columns: categories.length, totals, totalAreas, forced }
	})
	const hiddenRows = rows.map((own) => protectRows(own, k, order))
	trimBreakdowns(
		rows,
		hiddenRows.map(({ hidden }) => hidden),
		k,
	)
	const amountAreas = hideAmounts(table, tree, { totals: totalAreas, breakdowns: hiddenRows }, { k, benefits })
	return {
		programme,
		period,
		measure,
		tree,
		withheld: totalAreas.withheld,
		totals: layerOf('total', ['total'], totals, totalAreas),
		amounts: amounts && amountAreas && layerOf('total', ['total'], sumUpLeaves(tree, amounts, 1), amountAreas),
		breakdowns: table.breakdowns.map(({ breakdown, categories }, at) =>
			layerOf(breakdown, categories, rows[at]?.counts ?? new Float64Array(), hiddenRows[at] ?? totalAreas),
		),
	}
}

/** Totals to hide in any case: small ones, and those that are hidden for another reason, with what covers these. */
function primaryTotals(
	tree: AreaTree,
	totals: Float64Array,
	k: number,
	{ order, alsoHidden }: { order: Float64Array; alsoHidden: AlsoHidden | undefined },
): Uint8Array {
	const primary = Uint8Array.from(totals, (total, node) =>
		total > 0 && (total < k || alsoHidden?.(tree.codes[node] ?? '', 'total', 'total')) ? 1 : 0,
	)
	coverAreas(tree, { counts: totals, columns: 1 }, primary, { order, least: k })
	return primary
}

/** Takes the hidden numbers out, so that nothing further on can publish them by mistake. */
function layerOf(
	breakdown: ProtectedLayer['breakdown'],
	categories: readonly string[],
	values: Float64Array,
	{ hidden, withheld }: HiddenCells,
): ProtectedLayer {
	hidden.forEach((isHidden, at) => {
		if (isHidden) values[at] = Number.NaN
	})
	return { breakdown, categories, values, hidden, withheld }
}
