import { bridgeArcs } from './network/bridge-arcs.ts'
import type { HiddenNetwork } from './network/hidden-network.ts'
import type { Untried } from './rules/untried.ts'
import { type ColumnTable, sumsOfVillages } from './tables/column-table.ts'

/** Steps in one connected piece, one for each hidden cell and officer: about a second. */
const MOST_STEPS = 10_000_000

/**
 * Hidden cells of villages that the officer of one other village works out by adding and subtracting, knowing the row
 * of that village: arcs that become bridges when the arcs of one leaf are taken away. Sums over several villages (a
 * hidden kecamatan) are not counted. Networks are taken apart into connected pieces; the largest are left out and counted.
 */
export function officerCells(network: HiddenNetwork, table: ColumnTable, untried: Untried): Set<number> {
	const inner = sumsOfVillages(table)
	const already = bridgeArcs(network)
	const found = new Set<number>()
	for (const arcs of connectedPieces(network)) {
		const areaOf = (arc: number) => (network.cells[arc] as number) % table.parents.length
		const officers = Map.groupBy(arcs.keys(), (at) => areaOf(arcs[at] as number))
		for (const area of officers.keys()) if (inner[area]) officers.delete(area)
		if (officers.size * arcs.length > MOST_STEPS) {
			untried.add('officers', arcs.length)
			continue
		}
		const piece = pieceOf(network, arcs)
		for (const own of officers.values()) {
			const without = new Uint8Array(arcs.length)
			for (const at of own) without[at] = 1
			for (const [at, exact] of bridgeArcs(piece, undefined, without).entries()) {
				const arc = arcs[at] as number
				if (exact && !already[arc] && !inner[areaOf(arc)]) found.add(arc)
			}
		}
	}
	return found
}

/** Arcs of each connected piece of the network. */
function connectedPieces({ tails, heads, nodeCount }: HiddenNetwork): number[][] {
	const root = Int32Array.from({ length: nodeCount }, (_, node) => node)
	const find = (node: number): number => {
		let at = node
		while (root[at] !== at) {
			root[at] = root[root[at] as number] as number
			at = root[at] as number
		}
		return at
	}
	for (let arc = 0; arc < tails.length; arc++) root[find(tails[arc] as number)] = find(heads[arc] as number)
	const pieces = new Map<number, number[]>()
	for (let arc = 0; arc < tails.length; arc++) {
		const key = find(tails[arc] as number)
		const piece = pieces.get(key)
		if (piece) piece.push(arc)
		else pieces.set(key, [arc])
	}
	return [...pieces.values()]
}

/** A piece as a network of its own, nodes numbered anew; only its shape is kept. */
function pieceOf(network: HiddenNetwork, arcs: readonly number[]): HiddenNetwork {
	const numbers = new Map<number, number>()
	const numberOf = (node: number) => {
		const known = numbers.get(node)
		if (known !== undefined) return known
		numbers.set(node, numbers.size)
		return numbers.size - 1
	}
	const tails = Int32Array.from(arcs, (arc) => numberOf(network.tails[arc] as number))
	const heads = Int32Array.from(arcs, (arc) => numberOf(network.heads[arc] as number))
	const nodeCount = numbers.size
	const byNode: number[][] = Array.from({ length: nodeCount }, () => [])
	for (const [arc, node] of tails.entries()) byNode[node]?.push(arc * 2)
	for (const [arc, node] of heads.entries()) byNode[node]?.push(arc * 2 + 1)
	const starts = new Int32Array(nodeCount + 1)
	for (const [node, links] of byNode.entries()) starts[node + 1] = (starts[node] as number) + links.length
	return {
		nodeCount,
		tails,
		heads,
		starts,
		links: Int32Array.from(byNode.flat()),
		least: new Uint8Array(arcs.length),
		cells: Int32Array.from(arcs, (arc) => network.cells[arc] as number),
		supply: new Float64Array(nodeCount),
		nodeCells: new Int32Array(nodeCount),
	}
}
