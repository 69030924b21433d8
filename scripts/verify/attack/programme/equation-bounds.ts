import type { HiddenNetwork } from '../network/hidden-network.ts'

/**
 * Nodes whose own equation already says too much: all its hidden cells stand on one side, so that none can be
 * more than what the published ones leave, and that is less than K. One pass over the network; the general
 * bounds come from `flow-bounds.ts`.
 */
export function narrowEquations(network: HiddenNetwork, threshold: number): number[] {
	const { starts, links, least, supply, nodeCount } = network
	const narrow: number[] = []
	for (let node = 0; node < nodeCount; node++) {
		const from = starts[node] as number
		const to = starts[node + 1] as number
		if (from === to) continue
		const side = (links[from] as number) & 1
		let oneSided = true
		let largestLeast = 0
		for (let at = from; at < to && oneSided; at++) {
			const link = links[at] as number
			oneSided = (link & 1) === side
			largestLeast = Math.max(largestLeast, least[link >> 1] as number)
		}
		const left = Math.abs(supply[node] as number) + largestLeast
		if (oneSided && left > 0 && left < threshold) narrow.push(node)
	}
	return narrow
}
