/** An edge between two nodes, by their numbers. */
export type Edge = readonly [number, number]

/**
 * Edges that lie on no cycle. Where every node is an equation and every edge an unknown that may rise or fall, those
 * are the unknowns that the equations settle (Tarjan 1974, written without recursion: trees are deep and many).
 */
export function settledEdges(nodes: number, edges: readonly Edge[]): boolean[] {
	const around = neighbours(nodes, edges)
	const order = new Int32Array(nodes).fill(-1)
	const low = new Int32Array(nodes)
	const result = edges.map(() => false)
	let visited = 0
	for (let start = 0; start < nodes; start++) {
		if (order[start] !== -1) continue
		const path: { node: number; by: number; next: number }[] = []
		const enter = (node: number, by: number) => {
			order[node] = low[node] = visited++
			path.push({ node, by, next: 0 })
		}
		enter(start, -1)
		for (let top = path.at(-1); top; top = path.at(-1)) {
			const edge = around[top.node]?.[top.next++]
			if (edge === undefined) {
				path.pop()
				const parent = path.at(-1)
				if (!parent) break
				low[parent.node] = Math.min(low[parent.node] as number, low[top.node] as number)
				if ((low[top.node] as number) > (order[parent.node] as number)) result[top.by] = true
			} else if (edge !== top.by) {
				const far = otherEnd(edges[edge] as Edge, top.node)
				if (order[far] === -1) enter(far, edge)
				else low[top.node] = Math.min(low[top.node] as number, order[far] as number)
			}
		}
	}
	return result
}

function otherEnd([a, b]: Edge, node: number): number {
	return a === node ? b : a
}

function neighbours(nodes: number, edges: readonly Edge[]): number[][] {
	const around: number[][] = Array.from({ length: nodes }, () => [])
	edges.forEach(([a, b], edge) => {
		around[a]?.push(edge)
		if (a !== b) around[b]?.push(edge)
	})
	return around
}
