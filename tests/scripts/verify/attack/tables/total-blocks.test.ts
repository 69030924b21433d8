import { describe, expect, test } from 'vitest'
import { officerLearns, totalBlocks } from '../../../../../scripts/verify/attack/tables/total-blocks.ts'
import { treeOf } from '../random-tables.ts'

const hidden = Number.NaN

describe('totalBlocks', () => {
	test('puts hidden villages together under the nearest published area', () => {
		// A regency of two kecamatan; the second is hidden, so its hidden villages belong to the regency.
		const totals = Float64Array.of(100, 60, hidden, hidden, hidden, 40, 20, hidden, hidden)
		const blocks = totalBlocks({ parents: treeOf([3, 3]), columns: [totals] })
		expect(blocks.get(1)).toEqual({ members: [3, 4], areVillages: true, sum: 20 })
		expect(blocks.get(0)).toEqual({ members: [7, 8], areVillages: true, sum: 20 })
	})

	test('knows no villages where a table ends at the kecamatan, though nothing stands below them', () => {
		const totals = Float64Array.of(100, 60, hidden, hidden)
		const table = { parents: Int32Array.of(-1, 0, 0, 0), columns: [totals] }
		expect(totalBlocks(table).get(0)).toEqual({ members: [2, 3], areVillages: true, sum: 40 })
		expect(totalBlocks({ ...table, holders: Uint8Array.of(1, 1, 1, 1) }).get(0)?.areVillages).toBe(false)
	})

	test('has no blocks where nothing above is published', () => {
		expect(totalBlocks({ parents: treeOf([1]), columns: [Float64Array.of(hidden, hidden, hidden)] }).size).toBe(0)
	})
})

describe('officerLearns', () => {
	const blockOf = (members: number, sum: number, areVillages = true) => ({
		members: Array.from({ length: members }, (_, at) => at),
		areVillages,
		sum,
	})

	test('holds for blocks in which even an even split leaves too little', () => {
		// Three villages with 12: the largest has 5 or more as far as the program tells, 7 are left for two of 1 or more.
		expect(officerLearns(blockOf(3, 11), 5)).toBe(false)
		expect(officerLearns(blockOf(3, 10), 5)).toBe(true)
		expect(officerLearns(blockOf(1, 50), 5)).toBe(true)
		// Six villages with 54 might have 9 each; their officers then still leave 45 - 5 of room.
		expect(officerLearns(blockOf(6, 54), 5)).toBe(false)
	})

	test('counts three villages at least where kecamatan stand for theirs', () => {
		expect(officerLearns(blockOf(1, 11, false), 5)).toBe(false)
		expect(officerLearns(blockOf(2, 10, false), 5)).toBe(true)
		expect(officerLearns(blockOf(9, 16, false), 5)).toBe(true)
	})
})
