import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellOf, hiddenGraph } from '../../../../scripts/protect/pure/hidden-graph.ts'
import { protect } from '../../../../scripts/protect/pure/protect.ts'
import { protectedCells } from '../../../../scripts/protect/pure/protected-cells.ts'
import { flowSender } from '../../../../scripts/protect/pure/push-flow.ts'
import { sumUpLeaves } from '../../../../scripts/protect/pure/sum-up-leaves.ts'
import { times } from '../../../depth.ts'
import { attackerOn } from './attack/linear-programme.ts'
import { publishedSystem } from './attack/published-system.ts'
import { randomCase } from './attack/random-tables.ts'

const ENOUGH = 6

describe('pushing flow through what is hidden', () => {
	it('finds the bounds of every hidden cell that a linear programme finds', () => {
		let cells = 0
		fc.assert(
			fc.property(randomCase({ villages: 12, layers: 1 }), ({ table, k }) => {
				const done = protect({ ...table, amounts: null }, k)
				const [layer] = done.breakdowns
				const [own] = table.breakdowns
				fc.pre(layer !== undefined && own !== undefined && !done.withheld)
				if (!layer || !own) return
				const { tree } = done
				const columns = own.categories.length
				const totals = sumUpLeaves(tree, table.totals, 1)
				const counts = sumUpLeaves(tree, own.counts, columns)
				const countOf = (node: number, column: number) =>
					(column === 0 ? totals[node] : counts[node * columns + column - 1]) ?? 0
				const graph = hiddenGraph({
					tree,
					columns,
					isHidden: (node, column) =>
						(column === 0 ? done.totals.hidden[node] : layer.hidden[node * columns + column - 1]) === 1,
					fall: (leaf, column) => countOf(leaf, column) - (column === 0 ? 1 : 0),
				})
				const sender = flowSender(graph, new Uint8Array(graph.cells.length))
				const system = publishedSystem(protectedCells(done))
				const attacker = attackerOn(system)
				tree.codes.forEach((code, node) => {
					for (let column = 0; column <= columns; column += 1) {
						const arc = graph.arcOf[cellOf(node, column, columns)] ?? -1
						const count = countOf(node, column)
						if (arc === -1 || count === 0) continue
						cells += 1
						const category = own.categories[column - 1]
						const sum = system.cell(code, category ? own.breakdown : 'total', category ?? 'total')
						const { least, greatest } = attacker.bounds(sum)
						const fall = Math.min(ENOUGH, graph.falls[arc] ?? 0, count)
						expect(sender.push(arc, true, ENOUGH, -1)).toBe(Math.min(ENOUGH, Math.round(greatest) - count))
						expect(sender.push(arc, false, fall, -1)).toBe(Math.min(fall, count - Math.round(least)))
					}
				})
				attacker.dispose()
			}),
			{ numRuns: times(60, 1000), seed: 12 },
		)
		expect(cells).toBeGreaterThan(300)
	})
})
