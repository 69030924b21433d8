import type { HiddenNetwork } from './hidden-network.ts'

/**
 * Strongly connected components of what can still be moved: along an arc always, against it while its cell is above
 * its least value. Tarjan's algorithm on arrays, without recursion. Gives a component number for each node.
 */
export function strongComponents(
	{ tails, heads, starts, links, nodeCount }: HiddenNetwork,
	flow: Float64Array,
): Int32Array {
	const components = new Int32Array(nodeCount).fill(-1)
	const order = new Int32Array(nodeCount).fill(-1)
	const low = new Int32Array(nodeCount)
	const cursor = new Int32Array(nodeCount)
	const open = new Int32Array(nodeCount)
	const trail = new Int32Array(nodeCount)
	let visited = 0
	let opened = 0
	let found = 0
	for (let start = 0; start < nodeCount; start++) {
		if (order[start] !== -1 || starts[start] === starts[start + 1]) continue
		let depth = 0
		enter(start)
		while (depth >= 0) {
			const node = trail[depth] as number
			const next = step(node)
			if (next !== -1) {
				depth++
				enter(next, depth)
				continue
			}
			if (low[node] === order[node]) close(node)
			depth--
			if (depth >= 0) {
				const parent = trail[depth] as number
				low[parent] = Math.min(low[parent] as number, low[node] as number)
			}
		}
	}
	return components

	function enter(node: number, depth = 0): void {
		trail[depth] = node
		order[node] = low[node] = visited++
		cursor[node] = starts[node] as number
		open[opened++] = node
	}

	/** The next node not yet seen; those still open only lower the mark. */
	function step(node: number): number {
		const end = starts[node + 1] as number
		for (let at = cursor[node] as number; at < end; at++) {
			const link = links[at] as number
			if (link & 1 && (flow[link >> 1] as number) <= 0) continue
			const target = (link & 1 ? tails[link >> 1] : heads[link >> 1]) as number
			if (order[target] === -1) {
				cursor[node] = at + 1
				return target
			}
			if (components[target] === -1) low[node] = Math.min(low[node] as number, order[target] as number)
		}
		cursor[node] = end
		return -1
	}

	function close(node: number): void {
		for (;;) {
			const member = open[--opened] as number
			components[member] = found
			if (member === node) break
		}
		found++
	}
}
