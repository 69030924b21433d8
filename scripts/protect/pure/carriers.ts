import { type AreaTree, nodeCount } from './area-tree.ts'
import { keepsTotalsOpen, totalBlock } from './open-totals.ts'
import type { Rows } from './protect-rows.ts'

/**
 * Hidden totals that share the nearest area where totals are shown: the villages with recipients, and in how many
 * categories of each breakdown, the largest of the whole table first, their rows stay hidden whole.
 */
export type HiddenBlock = { members: readonly number[]; carriers: readonly number[] }

/** Beyond so many villages a block keeps all of its zeros. */
const MOST_MEMBERS = 12

/** More categories than these do not carry one by one: then all do. */
const MOST_CARRIERS = 3

/**
 * Finds for each block of hidden totals the fewest categories that have to stay hidden whole, zeros included. They carry:
 * whatever a hidden total may be, within the counts there, every breakdown can follow in them at once. With f the
 * number by which a village's total can fall (the counts of its carriers, in the breakdown that has fewest; one less
 * than the total at most), Σ f − max f ≥ K − 1 leaves every total the bounds that `totalsRule` leaves it: of village
 * v, known the officer's w, the range is Σ f − f_w wide and reaches T_v + Σ f − f_v − f_w ≥ K. What is 0 in other
 * categories may be shown, as long as small totals stay open (`keepsTotalsOpen`).
 */
export function blockCarriers(breakdowns: readonly Rows[], k: number): HiddenBlock[] {
	const [first] = breakdowns
	if (!first) return []
	const { tree, totals, totalAreas } = first
	const orders = breakdowns.map(carrierOrder)
	const choices = carrierChoices(breakdowns.map(({ columns }) => columns))
	const isEnough = (members: readonly number[], carriers: readonly number[]) => {
		const falls = members.map((node) =>
			Math.min(
				(totals[node] ?? 0) - 1,
				...breakdowns.map((rows, at) => carried(rows, orders[at] ?? [], node, carriers[at] ?? 0)),
			),
		)
		if (falls.reduce((sum, fall) => sum + fall, 0) - Math.max(...falls) < k - 1) return false
		const apart = breakdowns.map(({ counts, columns }, at) =>
			members.map((node) =>
				(orders[at] ?? []).slice(carriers[at]).map((column) => counts[node * columns + column] ?? 0),
			),
		)
		return keepsTotalsOpen(
			totalBlock(
				members.map((node) => totals[node] ?? 0),
				apart,
			),
			k,
		)
	}
	return hiddenBlocks(tree, totals, totalAreas.hidden).map((members) => {
		const tried = members.length > MOST_MEMBERS ? [] : choices
		return { members, carriers: tried.find((carriers) => isEnough(members, carriers)) ?? allCarry(breakdowns) }
	})
}

/** Every category of every breakdown carries: rows stay hidden whole, as `protectRows` made them. */
export function allCarry(breakdowns: readonly Rows[]): number[] {
	return breakdowns.map(({ columns }) => columns)
}

/** Every choice of carriers, fewest in all first. */
function carrierChoices(columns: readonly number[]): number[][] {
	const choices = columns.reduce<number[][]>(
		(before, most) =>
			before.flatMap((choice) =>
				[...Array.from({ length: Math.min(MOST_CARRIERS, most - 1) }, (_, at) => at + 1), most].map((carriers) => [
					...choice,
					carriers,
				]),
			),
		[[]],
	)
	const sizeOf = (choice: readonly number[]) => choice.reduce((sum, carriers) => sum + carriers, 0)
	return choices.sort((a, b) => sizeOf(a) - sizeOf(b))
}

/** Categories of a breakdown in the order in which they carry: by their sum over the table, which the public has. */
export function carrierOrder({ counts, columns }: Rows): number[] {
	return Array.from({ length: columns }, (_, column) => column).sort(
		(a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b,
	)
}

/** What a row counts in its carriers. */
export function carried({ counts, columns }: Rows, order: readonly number[], node: number, carriers: number): number {
	return order.slice(0, carriers).reduce((sum, column) => sum + (counts[node * columns + column] ?? 0), 0)
}

function hiddenBlocks(tree: AreaTree, totals: Float64Array, hidden: Uint8Array): number[][] {
	const holders = new Int32Array(nodeCount(tree))
	const blocks = new Map<number, number[]>()
	for (let node = 0; node < nodeCount(tree); node += 1) {
		const above = holders[tree.parents[node] ?? -1] ?? -1
		holders[node] = hidden[node] ? above : node
		if (!hidden[node] || tree.leafOf[node] === -1 || (totals[node] ?? 0) === 0) continue
		const block = blocks.get(above) ?? []
		blocks.set(above, block)
		block.push(node)
	}
	return [...blocks.values()]
}
