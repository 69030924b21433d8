import { bridgeArcs } from './bridge-arcs.ts'
import { type HiddenGraph, linksOf } from './hidden-graph.ts'

/** Steps for the officers of one connected piece; in larger ones nobody looks. */
const MOST_STEPS = 10_000_000

/**
 * Hidden cells that follow by adding and subtracting from what is left hidden of a network, and did not while all of it was:
 * for a reader, and for the officer of a village, who knows the own row, those of other villages.
 */
export function newBridges(graph: HiddenGraph, isHidden: (arc: number) => boolean): Set<number> {
	const before = bridgeArcs(graph, () => true)
	const now = bridgeArcs(graph, isHidden)
	const found = new Set<number>()
	for (const [arc, isBridge] of now.entries()) if (isBridge && !before[arc]) found.add(arc)
	for (const arcs of piecesOf(graph, isHidden)) {
		const officers = new Set(arcs.map((arc) => graph.leaves[arc] ?? -1))
		officers.delete(-1)
		if (officers.size < 2 || officers.size * arcs.length > MOST_STEPS) continue
		const piece = pieceOf(graph, arcs)
		const told = [...officers].flatMap((officer) => {
			const bridges = bridgeArcs(piece, (at) => graph.leaves[arcs[at] ?? -1] !== officer)
			const others = arcs.filter((arc, at) => bridges[at] && !now[arc] && graph.leaves[arc] !== -1)
			return others.length > 0 ? [{ officer, others }] : []
		})
		for (const { officer, others } of told) {
			const was = bridgeArcs(graph, (arc) => graph.leaves[arc] !== officer)
			for (const arc of others) if (!was[arc]) found.add(arc)
		}
	}
	return found
}

/** Hidden arcs that hang together. */
function piecesOf({ tails, heads, starts }: HiddenGraph, isHidden: (arc: number) => boolean): number[][] {
	const leaders = Int32Array.from({ length: starts.length }, (_, point) => point)
	const leaderOf = (point: number): number => {
		let at = point
		while (leaders[at] !== at) {
			leaders[at] = leaders[leaders[at] ?? at] ?? at
			at = leaders[at] ?? at
		}
		return at
	}
	const arcs = [...tails.keys()].filter(isHidden)
	for (const arc of arcs) leaders[leaderOf(tails[arc] ?? 0)] = leaderOf(heads[arc] ?? 0)
	return [...Map.groupBy(arcs, (arc) => leaderOf(tails[arc] ?? 0)).values()]
}

/** A piece as a network of its own, points numbered anew. */
function pieceOf({ tails, heads }: HiddenGraph, arcs: readonly number[]) {
	const numbers = new Map<number, number>()
	const numberOf = (point = 0) => {
		const number = numbers.get(point) ?? numbers.size
		numbers.set(point, number)
		return number
	}
	const from = Int32Array.from(arcs, (arc) => numberOf(tails[arc]))
	const to = Int32Array.from(arcs, (arc) => numberOf(heads[arc]))
	return { tails: from, heads: to, ...linksOf(from, to, numbers.size) }
}
