import type { HiddenNetwork } from './hidden-network.ts'

/** One way to fill in the hidden cells so that all published sums hold, and where none exists. */
export type FeasibleFlow = {
	/** Value of each arc's cell above its least value. */
	flow: Float64Array
	/** Nodes whose equation cannot be met: what is published there contradicts itself. */
	stuck: number[]
}

/**
 * Finds values for the hidden cells that agree with everything published, by blocking flows (Dinic): first
 * the arcs that join a node with too much to one with too little, then longer and longer ways around.
 */
export function feasibleFlow(network: HiddenNetwork): FeasibleFlow {
	const flow = new Float64Array(network.tails.length)
	const rest = network.supply.slice()
	pushDirectly(network, flow, rest)
	const search = createSearch(network, flow, rest)
	while (search.level()) search.block()
	const stuck: number[] = []
	for (let node = 0; node < rest.length; node++) if (rest[node] !== 0) stuck.push(node)
	return { flow, stuck }
}

function pushDirectly({ tails, heads }: HiddenNetwork, flow: Float64Array, rest: Float64Array): void {
	for (let arc = 0; arc < tails.length; arc++) {
		const tail = tails[arc] as number
		const head = heads[arc] as number
		const amount = Math.min(rest[tail] as number, -(rest[head] as number))
		if (amount > 0) move(flow, rest, arc, tail, head, amount)
	}
}

function move(flow: Float64Array, rest: Float64Array, arc: number, from: number, to: number, amount: number): void {
	flow[arc] = (flow[arc] as number) + amount
	rest[from] = (rest[from] as number) - amount
	rest[to] = (rest[to] as number) + amount
}

function createSearch(
	{ tails, heads, starts, links, nodeCount }: HiddenNetwork,
	flow: Float64Array,
	rest: Float64Array,
) {
	const levels = new Int32Array(nodeCount)
	const queue = new Int32Array(nodeCount)
	const cursor = new Int32Array(nodeCount)
	const path: number[] = []

	const open = (link: number) => (link & 1) === 0 || (flow[link >> 1] as number) > 0
	const far = (link: number) => ((link & 1) === 0 ? heads[link >> 1] : tails[link >> 1]) as number

	/** Distance of every node from those with too much; false when none of them reaches one with too little. */
	function level(): boolean {
		levels.fill(-1)
		let size = 0
		let wanted = Number.POSITIVE_INFINITY
		for (let node = 0; node < nodeCount; node++) {
			cursor[node] = starts[node] as number
			if ((rest[node] as number) <= 0) continue
			levels[node] = 0
			queue[size++] = node
		}
		for (let at = 0; at < size; at++) {
			const node = queue[at] as number
			const next = (levels[node] as number) + 1
			if (next > wanted) break
			for (let link = starts[node] as number; link < (starts[node + 1] as number); link++) {
				const target = far(links[link] as number)
				if (levels[target] !== -1 || !open(links[link] as number)) continue
				levels[target] = next
				queue[size++] = target
				if ((rest[target] as number) < 0) wanted = next
			}
		}
		return wanted !== Number.POSITIVE_INFINITY
	}

	/** Moves all that can be moved along shortest ways. */
	function block(): void {
		for (let node = 0; node < nodeCount; node++) {
			if (levels[node] !== 0) continue
			while ((rest[node] as number) > 0 && findPath(node)) augment(node)
		}
	}

	/** Fills `path` with the links from a node to one with too little. */
	function findPath(from: number): boolean {
		path.length = 0
		let node = from
		while ((rest[node] as number) >= 0) {
			const link = advance(node)
			if (link !== -1) {
				path.push(link)
				node = far(link)
			} else {
				levels[node] = -2
				const last = path.pop()
				if (last === undefined) return false
				node = far(last ^ 1)
				cursor[node] = (cursor[node] as number) + 1
			}
		}
		return true
	}

	/** The next open link from a node to the next distance; -1 when there is none left. */
	function advance(node: number): number {
		const end = starts[node + 1] as number
		for (let at = cursor[node] as number; at < end; at++) {
			const link = links[at] as number
			if ((levels[far(link)] as number) !== (levels[node] as number) + 1 || !open(link)) continue
			cursor[node] = at
			return link
		}
		cursor[node] = end
		return -1
	}

	function augment(from: number): void {
		const to = far(path[path.length - 1] as number)
		let amount = Math.min(rest[from] as number, -(rest[to] as number))
		for (const link of path) if (link & 1) amount = Math.min(amount, flow[link >> 1] as number)
		for (const link of path) flow[link >> 1] = (flow[link >> 1] as number) + (link & 1 ? -amount : amount)
		rest[from] = (rest[from] as number) - amount
		rest[to] = (rest[to] as number) + amount
	}

	return { level, block }
}
