import { describe, expect, it } from 'vitest'
import type { BlockRule } from '../../../../scripts/protect/pure/block-rule.ts'
import { rowsRule } from '../../../../scripts/protect/pure/rows-rule.ts'
import { totalsRule } from '../../../../scripts/protect/pure/totals-rule.ts'

/** What a block of these villages lacks; K is 5. */
function totalsLack(...totals: number[]): number {
	return lackOf(totalsRule(Float64Array.from(totals), 5), totals.length)
}

function rowsLack(...rows: [number, number][]): number {
	return lackOf(rowsRule({ counts: Float64Array.from(rows.flat()), columns: 2 }, 5), rows.length)
}

function lackOf(rule: BlockRule, members: number): number {
	const tally = new Float64Array(rule.width)
	for (let node = 0; node < members; node += 1) rule.addLeaf(tally, node)
	return rule.shortfall(tally)
}

describe('totalsRule', () => {
	it('asks nothing of an empty block', () => {
		expect(totalsLack()).toBe(0)
	})

	it('asks for three villages', () => {
		expect(totalsLack(20, 30)).toBe(1)
		expect(totalsLack(20, 30, 40)).toBe(0)
	})

	it('leaves the officer of the largest village a width of K − 1 over the ones that are known', () => {
		// (1 + 4 + 30) − 30 − 2 = 3, one short of 4.
		expect(totalsLack(1, 4, 30)).toBe(1)
		expect(totalsLack(2, 4, 30)).toBe(0)
		expect(totalsLack(1, 1, 1, 1, 1, 1, 1, 1, 1)).toBeGreaterThan(0)
	})

	it('counts a larger village beside ones alone as progress', () => {
		expect(totalsLack(1, 1, 1, 30)).toBeLessThan(totalsLack(1, 1, 1))
		expect(totalsLack(1, 1, 1, 30, 30)).toBe(0)
	})
})

describe('rowsRule', () => {
	it('asks for three villages', () => {
		expect(rowsLack([10, 10], [20, 20])).toBe(1)
		expect(rowsLack([10, 10], [20, 20], [30, 30])).toBe(0)
	})

	it('asks of a category with a small count that K are left beside its largest', () => {
		// Second category: 2 + 30 + 2 − 30 = 4.
		expect(rowsLack([38, 2], [30, 30], [48, 2])).toBe(1)
		expect(rowsLack([38, 2], [30, 30], [48, 3])).toBe(0)
	})

	it('takes small counts alone for enough from 2K on: who has this program knows that they are small otherwise', () => {
		expect(rowsLack([38, 3], [40, 3], [48, 3])).toBe(1)
		expect(rowsLack([38, 3], [40, 3], [48, 4])).toBe(0)
	})

	it('asks nothing of a category without small counts, such as one that nobody is in', () => {
		expect(rowsLack([6, 0], [7, 0], [8, 0])).toBe(0)
		expect(rowsLack([3, 50], [3, 0], [4, 0])).toBe(0)
	})
})
