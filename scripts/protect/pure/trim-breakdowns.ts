import { nodeCount } from './area-tree.ts'
import { allCarry, blockCarriers, carried, carrierOrder, type HiddenBlock } from './carriers.ts'
import { cellProofs } from './cell-proofs.ts'
import { connectedTo } from './connected-to.ts'
import { cellOf } from './hidden-graph.ts'
import type { Rows } from './protect-rows.ts'
import { type FreeTotals, rowGraph, trimRows } from './trim-rows.ts'

/** Areas from which on a table is left as the blocks make it: to try every cell takes too long for a nation. */
const MOST_AREAS = 20_000

/**
 * Shows again, in place, what the breakdowns of a table hide in vain (`trimRows`). Breakdowns share the hidden totals: in
 * each, totals move only as far as all others can follow in the categories that carry (`blockCarriers`). Where that is
 * not far enough to prove a small count, all categories of the blocks around it carry, as `protectRows` made them.
 */
export function trimBreakdowns(breakdowns: readonly Rows[], hidden: readonly Uint8Array[], k: number): void {
	const [first] = breakdowns
	if (!first || nodeCount(first.tree) > MOST_AREAS || first.totalAreas.withheld) return
	let blocks = blockCarriers(breakdowns, k)
	const isWhole = ({ carriers }: HiddenBlock) => carriers.every((count, at) => count === breakdowns[at]?.columns)
	for (let before = -1; before !== blocks.filter(isWhole).length; ) {
		before = blocks.filter(isWhole).length
		breakdowns.forEach((rows, at) => {
			const isOpen = unproved(rows, hidden[at] ?? new Uint8Array(), freeTotals(breakdowns, at, blocks), k)
			blocks = blocks.map((block) =>
				block.members.some(isOpen) ? { ...block, carriers: allCarry(breakdowns) } : block,
			)
		})
	}
	for (const [at, rows] of breakdowns.entries())
		trimRows(rows, hidden[at] ?? new Uint8Array(), freeTotals(breakdowns, at, blocks), k)
}

/** Which villages hang together with a small count of which no proof is found. */
function unproved(rows: Rows, hidden: Uint8Array, free: FreeTotals, k: number): (node: number) => boolean {
	const { graph, small } = rowGraph(rows, hidden, free, k)
	const isTouched = connectedTo(graph, cellProofs(graph, small, k).proveAll())
	return (node) => isTouched(graph.arcOf[cellOf(node, 0, rows.columns)] ?? -1)
}

/** How far hidden totals can fall so that all breakdowns but one follow, and where zeros of that one may be shown. */
function freeTotals(breakdowns: readonly Rows[], own: number, blocks: readonly HiddenBlock[]): FreeTotals {
	const { columns, totals } = breakdowns[own] as Rows
	const orders = breakdowns.map(carrierOrder)
	const falls = totals.map((total) => Math.max(0, total - 1))
	const mayShow = new Uint8Array(totals.length * columns)
	for (const { members, carriers } of blocks) {
		for (const node of members) {
			const others = breakdowns.map((rows, at) =>
				at === own ? Number.POSITIVE_INFINITY : carried(rows, orders[at] ?? [], node, carriers[at] ?? 0),
			)
			falls[node] = Math.min(falls[node] ?? 0, ...others)
			for (const column of (orders[own] ?? []).slice(carriers[own])) mayShow[node * columns + column] = 1
		}
	}
	return { falls, mayShow }
}
