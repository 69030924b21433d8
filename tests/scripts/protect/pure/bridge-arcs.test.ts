import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaTree } from '../../../../scripts/protect/pure/area-tree.ts'
import { bridgeArcs } from '../../../../scripts/protect/pure/bridge-arcs.ts'
import { hiddenGraph } from '../../../../scripts/protect/pure/hidden-graph.ts'
import { times } from '../../../depth.ts'
import { RowSpace } from './attack/row-space.ts'

const tree = areaTree(['99.01.01.2001', '99.01.01.2002', '99.01.02.2001', '99.01.02.2002', '99.01.03.2001'])
const COLUMNS = 2

describe('bridgeArcs', () => {
	it('finds the hidden cells that follow by adding and subtracting, as linear algebra does', () => {
		let followed = 0
		const cells = tree.codes.length * (COLUMNS + 1)
		fc.assert(
			fc.property(fc.array(fc.boolean(), { minLength: cells, maxLength: cells }), (marks) => {
				const isHidden = (node: number, column: number) => marks[node * (COLUMNS + 1) + column] === true
				const graph = hiddenGraph({ tree, columns: COLUMNS, isHidden, fall: () => 0 })
				// Around each point what comes in goes out; the last point, outside the root, follows from the others.
				const points = graph.starts.length - 2
				const forms = Array.from({ length: points }, () => new Map<number, number>())
				for (const [arc, tail] of graph.tails.entries()) forms[tail]?.set(arc, -1)
				for (const [arc, head] of graph.heads.entries()) forms[head]?.set(arc, 1)
				const space = new RowSpace(forms)
				const bridges = bridgeArcs(graph, () => true)
				bridges.forEach((isBridge, arc) => {
					followed += isBridge
					expect(space.derives(new Map([[arc, 1]]))).toBe(isBridge === 1)
				})
			}),
			{ numRuns: times(200, 4000), seed: 3 },
		)
		expect(followed).toBeGreaterThan(200)
	})
})
