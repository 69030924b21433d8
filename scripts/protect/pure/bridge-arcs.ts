import type { HiddenGraph } from './hidden-graph.ts'

/**
 * Marks the arcs that are the only link between two parts of a network, of those arcs that are hidden: what such an arc
 * counts follows from published figures by adding and subtracting. Lowest points reached by depth-first search
 * (Tarjan 1974), without recursion: a table can be deeper than the stack.
 */
export function bridgeArcs(
	graph: Pick<HiddenGraph, 'tails' | 'heads' | 'starts' | 'links'>,
	isHidden: (arc: number) => boolean,
): Uint8Array {
	const { tails, heads, starts, links } = graph
	const points = starts.length - 1
	const bridges = new Uint8Array(tails.length)
	const found = new Int32Array(points)
	const lowest = new Int32Array(points)
	const cameBy = new Int32Array(points).fill(-1)
	const next = starts.slice()
	let clock = 0
	for (let first = 0; first < points; first += 1) {
		if (found[first]) continue
		const path = [first]
		clock += 1
		found[first] = lowest[first] = clock
		for (let point = path.at(-1); point !== undefined; point = path.at(-1)) {
			const link = next[point] ?? 0
			if (link < (starts[point + 1] ?? 0)) {
				next[point] = link + 1
				const arc = links[link] ?? 0
				if (arc === cameBy[point] || !isHidden(arc)) continue
				const other = (tails[arc] === point ? heads[arc] : tails[arc]) ?? 0
				if (found[other]) lowest[point] = Math.min(lowest[point] ?? 0, found[other] ?? 0)
				else {
					clock += 1
					found[other] = lowest[other] = clock
					cameBy[other] = arc
					path.push(other)
				}
				continue
			}
			path.pop()
			const above = path.at(-1)
			if (above === undefined) continue
			lowest[above] = Math.min(lowest[above] ?? 0, lowest[point] ?? 0)
			if (lowest[point] === found[point]) bridges[cameBy[point] ?? 0] = 1
		}
	}
	return bridges
}
