import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaTree } from '../../../../scripts/protect/pure/area-tree.ts'
import { protect } from '../../../../scripts/protect/pure/protect.ts'
import { protectedCells } from '../../../../scripts/protect/pure/protected-cells.ts'
import { showEmptyBlocks } from '../../../../scripts/protect/pure/show-empty-blocks.ts'
import { times } from '../../../depth.ts'
import { blocksOf } from './attack/blocks.ts'
import { publishedSystem } from './attack/published-system.ts'
import { randomCase } from './attack/random-tables.ts'
import { trueCount } from './attack/true-counts.ts'

const tree = areaTree(['99.01.01.2001', '99.01.01.2002', '99.01.02.2001', '99.01.02.2002'])

/** Hidden marks of one category after showing what follows; nodes: 99.01, 01, 2001, 2002, 02, 2001, 2002. */
function shown(counts: readonly number[], hidden: readonly number[], forced?: (node: number) => boolean): string {
	const marks = Uint8Array.from(hidden)
	const totals = new Float64Array(7).fill(9)
	const totalAreas = { hidden: new Uint8Array(7), withheld: false }
	showEmptyBlocks({ tree, counts: Float64Array.from(counts), columns: 1, totals, totalAreas, forced }, marks)
	return marks.join('')
}

describe('showEmptyBlocks', () => {
	it('shows the zeros of a block that counts nobody, and no other', () => {
		expect(shown([9, 0, 0, 0, 9, 0, 9], [0, 0, 1, 1, 0, 1, 1])).toBe('0000011')
		expect(shown([9, 0, 0, 0, 9, 0, 9], [0, 1, 1, 1, 1, 1, 0])).toBe('0000000')
		expect(shown([9, 0, 0, 0, 9, 0, 9], [0, 1, 1, 1, 1, 1, 1])).toBe('0111111')
	})

	it('shows nothing that no published figure lies around, or that is to be hidden in any case', () => {
		expect(shown([0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1])).toBe('1111111')
		expect(shown([9, 0, 0, 0, 9, 0, 9], [0, 0, 1, 1, 0, 1, 1], (node) => node === 2)).toBe('0011011')
	})

	it('leaves no block whose sum is 0 in any protected table', () => {
		let blocks = 0
		fc.assert(
			fc.property(randomCase({ villages: 20, layers: 2 }), ({ table, k }) => {
				const system = publishedSystem(protectedCells(protect(table, k)))
				for (const { breakdown, category } of system.columns) {
					for (const [area, leaves] of blocksOf(system, breakdown, category)) {
						if (area === '') continue
						blocks++
						expect(leaves.some((leaf) => trueCount(table, leaf, breakdown, category) > 0)).toBe(true)
					}
				}
			}),
			{ numRuns: times(100, 2000), seed: 6 },
		)
		expect(blocks).toBeGreaterThan(100)
	})
})
