import type { HiddenNetwork } from './hidden-network.ts'

/**
 * Arcs on no cycle of the network, directions aside: such a cell follows from published ones by adding and
 * subtracting. With `components` only arcs inside one component count, and only cycles inside it.
 */
export function bridgeArcs(network: HiddenNetwork, components?: Int32Array, without?: Uint8Array): Uint8Array {
	const { tails, heads, starts, links, nodeCount } = network
	const isBridge = new Uint8Array(tails.length)
	const order = new Int32Array(nodeCount).fill(-1)
	const low = new Int32Array(nodeCount)
	const cursor = new Int32Array(nodeCount)
	const trail = new Int32Array(nodeCount)
	const entered = new Int32Array(nodeCount)
	let visited = 0
	for (let start = 0; start < nodeCount; start++) {
		if (order[start] !== -1 || starts[start] === starts[start + 1]) continue
		let depth = 0
		enter(start, -1, 0)
		while (depth >= 0) {
			const node = trail[depth] as number
			const link = step(node)
			if (link !== -1) {
				depth++
				enter(far(link), link >> 1, depth)
				continue
			}
			depth--
			if (depth < 0) continue
			const parent = trail[depth] as number
			if ((low[node] as number) > (order[parent] as number)) isBridge[entered[node] as number] = 1
			low[parent] = Math.min(low[parent] as number, low[node] as number)
		}
	}
	return isBridge

	function far(link: number): number {
		return ((link & 1) === 0 ? heads[link >> 1] : tails[link >> 1]) as number
	}

	function enter(node: number, arc: number, depth: number): void {
		trail[depth] = node
		entered[node] = arc
		order[node] = low[node] = visited++
		cursor[node] = starts[node] as number
	}

	function step(node: number): number {
		const end = starts[node + 1] as number
		for (let at = cursor[node] as number; at < end; at++) {
			const link = links[at] as number
			const target = far(link)
			if (link >> 1 === entered[node] || without?.[link >> 1]) continue
			if (components && components[target] !== components[node]) continue
			if (order[target] === -1) {
				cursor[node] = at + 1
				return link
			}
			low[node] = Math.min(low[node] as number, order[target] as number)
		}
		cursor[node] = end
		return -1
	}
}
