import { describe, expect, test } from 'vitest'
import { officerLearns, totalBlocks } from '../../../../../scripts/verify/attack/tables/total-blocks.ts'
import { treeOf } from '../random-tables.ts'

const hidden = Number.NaN

describe('totalBlocks', () => {
	test('puts hidden villages together under the nearest published area', () => {
		// A regency of two kecamatan; the second is hidden, so its hidden villages belong to the regency.
		const totals = Float64Array.of(100, 60, hidden, hidden, hidden, 40, 20, hidden, hidden)
		const blocks = totalBlocks({ parents: treeOf([3, 3]), columns: [totals] })
		expect(blocks.get(1)).toEqual({ members: [3, 4], sum: 20 })
		expect(blocks.get(0)).toEqual({ members: [7, 8], sum: 20 })
	})

	test('knows no villages where a table ends at the kecamatan, though nothing stands below them', () => {
		const totals = Float64Array.of(100, 60, hidden, hidden)
		const table = { parents: Int32Array.of(-1, 0, 0, 0), columns: [totals] }
		expect(totalBlocks(table).get(0)?.members).toEqual([2, 3])
		expect(totalBlocks({ ...table, holders: Uint8Array.of(1, 1, 1, 1) }).size).toBe(0)
	})

	test('has no blocks where nothing above is published', () => {
		expect(totalBlocks({ parents: treeOf([1]), columns: [Float64Array.of(hidden, hidden, hidden)] }).size).toBe(0)
	})
})

describe('officerLearns', () => {
	test('holds for blocks in which even an even split leaves too little', () => {
		// Three villages with 9: the largest has 3 or more, 6 are left for two, each between 1 and 5.
		expect(officerLearns({ members: [1, 2, 3], sum: 9 }, 5)).toBe(false)
		expect(officerLearns({ members: [1, 2, 3], sum: 8 }, 5)).toBe(true)
		expect(officerLearns({ members: [1], sum: 50 }, 5)).toBe(true)
	})
})
