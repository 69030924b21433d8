import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Edge, settledEdges } from '../../../../../scripts/protect/release/ledger/settled-edges.ts'

it('finds the edge between two triangles, and none inside them', () => {
	const triangles: Edge[] = [
		[0, 1],
		[1, 2],
		[2, 0],
		[2, 3],
		[3, 4],
		[4, 5],
		[5, 3],
	]
	expect(settledEdges(6, triangles)).toEqual([false, false, false, true, false, false, false])
})

it('takes two edges between the same nodes for a cycle, and an edge from a node to itself, too', () => {
	expect(
		settledEdges(3, [
			[0, 1],
			[1, 0],
			[1, 2],
			[2, 2],
		]),
	).toEqual([false, false, true, false])
})

it('agrees with taking each edge away and looking whether its ends still meet', () => {
	const node = fc.integer({ min: 0, max: 6 })
	fc.assert(
		fc.property(fc.array(fc.tuple(node, node), { maxLength: 12 }), (edges) => {
			expect(settledEdges(7, edges)).toEqual(edges.map(([a, b], edge) => !meet(a, b, edges.toSpliced(edge, 1))))
		}),
	)
})

/** Whether a way leads from one node to another. */
function meet(from: number, to: number, edges: readonly Edge[]): boolean {
	const reached = new Set([from])
	for (let before = 0; before !== reached.size; ) {
		before = reached.size
		for (const [a, b] of edges) {
			if (reached.has(a)) reached.add(b)
			if (reached.has(b)) reached.add(a)
		}
	}
	return reached.has(to)
}
