import type { HiddenGraph } from './hidden-graph.ts'

/** Which arcs hang together, over whatever others, with one of these. */
export function connectedTo({ tails, heads, starts, links }: HiddenGraph, seeds: readonly { arc: number }[]) {
	const seen = new Uint8Array(starts.length)
	const queue = seeds.map(({ arc }) => tails[arc] ?? 0)
	for (const point of queue) seen[point] = 1
	for (let point = queue.pop(); point !== undefined; point = queue.pop()) {
		for (let link = starts[point] ?? 0; link < (starts[point + 1] ?? 0); link += 1) {
			const arc = links[link] ?? 0
			for (const next of [tails[arc] ?? 0, heads[arc] ?? 0]) {
				if (seen[next]) continue
				seen[next] = 1
				queue.push(next)
			}
		}
	}
	return (arc: number): boolean => seen[tails[arc] ?? 0] === 1
}
