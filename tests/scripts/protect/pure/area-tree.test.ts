import { describe, expect, it } from 'vitest'
import { areaTree } from '../../../../scripts/protect/pure/area-tree.ts'
import { sumUpLeaves } from '../../../../scripts/protect/pure/sum-up-leaves.ts'

describe('areaTree', () => {
	it('holds the areas around its leaves, in code order, up to the smallest around all of them', () => {
		const tree = areaTree(['99.01.01.2001', '99.01.02.2001', '99.01.02.2002'])
		expect(tree.codes).toEqual(['99.01', '99.01.01', '99.01.01.2001', '99.01.02', '99.01.02.2001', '99.01.02.2002'])
		expect([...tree.parents]).toEqual([-1, 0, 1, 0, 3, 3])
		expect([...tree.ends]).toEqual([6, 3, 3, 6, 5, 6])
		expect([...tree.leafOf]).toEqual([-1, -1, 0, -1, 1, 2])
		expect([...tree.nodeOf]).toEqual([2, 4, 5])
	})

	it('reaches Indonesia only when there are several provinces', () => {
		expect(areaTree(['98.01.01.2001', '99.01.01.2001']).codes[0]).toBe('00')
		expect(areaTree(['99.01.01.2001', '99.02.01.2001']).codes[0]).toBe('99')
	})

	it('puts the kecamatan above a single village', () => {
		expect(areaTree(['99.01.01.2001']).codes).toEqual(['99.01.01', '99.01.01.2001'])
	})

	it.each([
		[[], 'a table needs at least one leaf area'],
		[['99.01.02.2001', '99.01.01.2001'], 'leaf areas are not in code order at 99.01.01.2001'],
		[['99.01.01.2001', '99.01.01.2001'], 'leaf areas are not in code order at 99.01.01.2001'],
		[['99.01.01', '99.01.01.2001'], 'leaf area 99.01.01 lies around leaf area 99.01.01.2001'],
	])('refuses the leaves %j', (leaves, message) => {
		expect(() => areaTree(leaves)).toThrow(new RangeError(message))
	})
})

describe('sumUpLeaves', () => {
	it('adds leaf figures into every area around them, column by column', () => {
		const tree = areaTree(['99.01.01.2001', '99.01.02.2001', '99.01.02.2002'])
		const sums = sumUpLeaves(tree, Int32Array.from([1, 10, 2, 20, 3, 30]), 2)
		expect([...sums]).toEqual([6, 60, 1, 10, 1, 10, 5, 50, 2, 20, 3, 30])
	})
})
