import { bridgeArcs } from './bridge-arcs.ts'
import type { FeasibleFlow } from './feasible-flow.ts'
import type { HiddenNetwork } from './hidden-network.ts'
import { strongComponents } from './strong-components.ts'

/**
 * How a hidden cell is exact: `sum` when adding and subtracting published cells gives it, `sign` when it
 * takes the knowledge that counts are not negative, too.
 */
export type ExactCell = { arc: number; by: 'sum' | 'sign'; value: number }

/**
 * Every hidden cell that has only one possible value, in time linear in the hidden cells.
 *
 * Take any solution. A cell can change when what is around it can: when a cycle of arcs passes through it along which
 * values can rise (always) or fall (while above their least). Cells at their least value are one-way streets. So a
 * cell is exact if its ends lie in different strongly connected components, or if it is above its least value and a
 * bridge inside its component (Gusfield 1988; Boesch and Tindell 1980: a two-way street can be made one-way unless
 * it is a bridge). The answer does not depend on the solution taken.
 */
export function exactCells(network: HiddenNetwork, { flow }: Pick<FeasibleFlow, 'flow'>): ExactCell[] {
	const { tails, heads, least } = network
	const components = strongComponents(network, flow)
	const inner = bridgeArcs(network, components)
	const exact: ExactCell[] = []
	for (let arc = 0; arc < tails.length; arc++) {
		const apart = components[tails[arc] as number] !== components[heads[arc] as number]
		const fixed = apart || (inner[arc] === 1 && (flow[arc] as number) > 0)
		if (fixed) exact.push({ arc, by: 'sign', value: (flow[arc] as number) + (least[arc] as number) })
	}
	if (exact.length === 0) return exact
	const sums = bridgeArcs(network)
	return exact.map((cell) => (sums[cell.arc] ? { ...cell, by: 'sum' } : cell))
}
