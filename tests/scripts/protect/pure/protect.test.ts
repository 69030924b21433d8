import { describe, expect, it } from 'vitest'
import { protect } from '../../../../scripts/protect/pure/protect.ts'
import { inventedTable } from './invented-table.ts'
import { publishedText } from './published-text.ts'

describe('protect: totals', () => {
	it('publishes everything when no count is small, zeros included', () => {
		expect(publishedText(inventedTable({ '99.01.01.2001': 5, '99.01.01.2002': 0, '99.01.01.2003': 40 }))).toEqual([
			'99.01.01: 45',
			'99.01.01.2001: 5',
			'99.01.01.2002: 0',
			'99.01.01.2003: 40',
		])
	})

	it('hides a small count and, so that it cannot be subtracted, two figures beside it in the order of the key', () => {
		const table = inventedTable({
			'99.01.01.2001': 2,
			'99.01.01.2002': 30,
			'99.01.01.2003': 9,
			'99.01.01.2004': 12,
			'99.01.01.2005': 0,
		})
		// 2 + 30 + 9 = 41 is what a reader can work out; the officer of 2002 (30) still sees 11 for two villages.
		expect(publishedText(table)).toEqual([
			'99.01.01: 53',
			'99.01.01.2001: Q',
			'99.01.01.2002: Q',
			'99.01.01.2003: Q',
			'99.01.01.2004: 12',
			'99.01.01.2005: 0',
		])
	})

	it('hides no further figure when the small ones protect each other', () => {
		// A figure of K could stand among them: (4 + 4 + 4) − 5 − 2 = 5 ≥ 4.
		const table = inventedTable({ '99.01.01.2001': 4, '99.01.01.2002': 4, '99.01.01.2003': 4, '99.01.01.2004': 8 })
		expect(publishedText(table)).toEqual([
			'99.01.01: 20',
			'99.01.01.2001: Q',
			'99.01.01.2002: Q',
			'99.01.01.2003: Q',
			'99.01.01.2004: 8',
		])
	})

	it('knows that hidden villages have at least 1: ones alone cannot hide each other', () => {
		const ones = { '99.01.01.2001': 1, '99.01.01.2002': 1, '99.01.01.2003': 1, '99.01.01.2004': 1, '99.01.01.2005': 1 }
		const table = inventedTable({ ...ones, '99.01.02.2001': 20, '99.01.02.2002': 6, '99.01.02.2003': 30 })
		// Five villages make up 5 exactly: the kecamatan is hidden as well, and shares a block with its small neighbour.
		expect(publishedText(table)).toEqual([
			'99.01: 61',
			'99.01.01: Q',
			'99.01.01.2001: Q',
			'99.01.01.2002: Q',
			'99.01.01.2003: Q',
			'99.01.01.2004: Q',
			'99.01.01.2005: Q',
			'99.01.02: Q',
			'99.01.02.2001: Q',
			'99.01.02.2002: Q',
			'99.01.02.2003: Q',
		])
	})

	it('hides a kecamatan with a small count, and merges it with a neighbour by hiding that figure only', () => {
		const table = inventedTable({
			'99.01.01.2001': 1,
			'99.01.01.2002': 2,
			'99.01.02.2001': 3,
			'99.01.02.2002': 17,
			'99.01.02.2003': 8,
			'99.01.02.2004': 50,
			'99.01.03.2001': 60,
			'99.01.03.2002': 90,
		})
		// In 02 the small 3 hides behind 17 and 50. The 1 and 2 of 01 join that block: 02 itself is hidden, 2003 is not.
		expect(publishedText(table)).toEqual([
			'99.01: 231',
			'99.01.01: Q',
			'99.01.01.2001: Q',
			'99.01.01.2002: Q',
			'99.01.02: Q',
			'99.01.02.2001: Q',
			'99.01.02.2002: Q',
			'99.01.02.2003: 8',
			'99.01.02.2004: Q',
			'99.01.03: 150',
			'99.01.03.2001: 60',
			'99.01.03.2002: 90',
		])
	})

	it('shows nothing again that a larger block no longer needs: that would tell of its numbers', () => {
		const table = inventedTable({
			'99.01.01.2001': 4,
			'99.01.02.2001': 4,
			'99.01.02.2002': 7,
			'99.01.02.2003': 8,
			'99.01.02.2004': 9,
		})
		expect(publishedText(table).filter((line) => line.startsWith('99.01.02.'))).toEqual([
			'99.01.02.2001: Q',
			'99.01.02.2002: Q',
			'99.01.02.2003: 8',
			'99.01.02.2004: Q',
		])
	})

	it('hides a kecamatan of one or two villages with few recipients, small villages or not, and others whole or not at all', () => {
		const table = inventedTable({
			'99.01.01.2001': 9,
			'99.01.02.2001': 5,
			'99.01.02.2002': 0,
			'99.01.03.2001': 10,
			'99.01.04.2001': 4,
			'99.01.04.2002': 70,
			'99.01.05.2001': 60,
			'99.01.05.2002': 80,
			'99.01.05.2003': 90,
		})
		// 04 cannot hide its 4, and hides the 70 as well.
		expect(publishedText(table).filter((line) => !line.endsWith('Q'))).toEqual([
			'99.01: 328',
			'99.01.02.2002: 0',
			'99.01.03: 10',
			'99.01.03.2001: 10',
			'99.01.05: 230',
			'99.01.05.2001: 60',
			'99.01.05.2002: 80',
			'99.01.05.2003: 90',
		])
	})

	it('withholds the whole table, and says so, when not even its sum is safe', () => {
		const table = inventedTable(
			{ '99.01.01.2001': 2, '99.01.01.2002': 40, '99.01.01.2003': 0 },
			{ amounts: [20, 400, 0] },
		)
		expect(protect(table, 5).withheld).toBe(true)
		expect(publishedText(table)).toEqual([
			'99.01.01: Q Q',
			'99.01.01.2001: Q Q',
			'99.01.01.2002: Q Q',
			'99.01.01.2003: Q Q',
		])
	})

	it('publishes a table without any recipient as zeros', () => {
		const table = inventedTable({ '99.01.01.2001': 0, '99.01.01.2002': 0 })
		expect(protect(table, 5).withheld).toBe(false)
		expect(publishedText(table)).toEqual(['99.01.01: 0', '99.01.01.2001: 0', '99.01.01.2002: 0'])
	})

	it('follows the threshold: 8 is small when K is 10', () => {
		const table = inventedTable({ '99.01.01.2001': 8, '99.01.01.2002': 20, '99.01.01.2003': 30, '99.01.01.2004': 40 })
		expect(publishedText(table, 5).join()).not.toContain('Q')
		expect(publishedText(table, 10)).toEqual([
			'99.01.01: 98',
			'99.01.01.2001: Q',
			'99.01.01.2002: Q',
			'99.01.01.2003: Q',
			'99.01.01.2004: 40',
		])
	})

	it('takes the hidden numbers out', () => {
		const { totals } = protect(inventedTable({ '99.01.01.2001': 2, '99.01.01.2002': 30, '99.01.01.2003': 9 }), 5)
		expect([...totals.hidden]).toEqual([0, 1, 1, 1])
		expect([...totals.values]).toEqual([41, Number.NaN, Number.NaN, Number.NaN])
	})
})

describe('protect: breakdowns', () => {
	const villages = { '99.01.01.2001': 40, '99.01.01.2002': 60, '99.01.01.2003': 50, '99.01.01.2004': 70 }

	it('hides a small category with a larger one as cover, and shows the rest of the row', () => {
		const table = inventedTable(villages, {
			komponen: { anak: [10, 20, 15, 20], ibu: [2, 10, 8, 15], lansia: [28, 30, 27, 35] },
		})
		// Village 2001 hides ibu (2) under anak (10). The sums of ibu and anak must leave 5 when any officer subtracts.
		expect(publishedText(table)).toEqual([
			'99.01.01: 220 65 35 120',
			'99.01.01.2001: 40 Q Q 28',
			'99.01.01.2002: 60 Q Q 30',
			'99.01.01.2003: 50 Q Q 27',
			'99.01.01.2004: 70 20 15 35',
		])
	})

	it('hides the whole row where no smaller cover holds K: 2 of ibu and 1 of anak are 3', () => {
		const table = inventedTable(villages, {
			komponen: { anak: [1, 20, 15, 20], ibu: [2, 10, 8, 15], lansia: [37, 30, 27, 35] },
		})
		expect(publishedText(table)[1]).toBe('99.01.01.2001: 40 Q Q Q')
	})

	it('hides every row whose total is hidden, but for zeros that follow from the area around', () => {
		const table = inventedTable(
			{ '99.01.01.2001': 4, '99.01.01.2002': 6, '99.01.01.2003': 7, '99.01.01.2004': 30 },
			{ komponen: { a: [4, 6, 7, 15], b: [0, 0, 0, 15] } },
		)
		expect(publishedText(table)).toEqual([
			'99.01.01: 47 32 15',
			'99.01.01.2001: Q Q 0',
			'99.01.01.2002: Q Q 0',
			'99.01.01.2003: Q Q 0',
			'99.01.01.2004: 30 15 15',
		])
	})

	it('looks at the officer of a village, whose own count must not be most of a category', () => {
		// With 2002 the block of three counts 34 in b, but whoever knows the 30 there is left with 4: 2004 joins in.
		const table = inventedTable(villages, { komponen: { a: [38, 30, 48, 60], b: [2, 30, 2, 10] } })
		expect(publishedText(table)).toEqual([
			'99.01.01: 220 176 44',
			'99.01.01.2001: 40 Q Q',
			'99.01.01.2002: 60 Q Q',
			'99.01.01.2003: 50 Q Q',
			'99.01.01.2004: 70 Q Q',
		])
	})

	it('withholds categories whose sum is small everywhere, and keeps the others', () => {
		const table = inventedTable(villages, {
			komponen: { a: [20, 40, 30, 50], b: [20, 20, 20, 20], c: [0, 0, 0, 0], d: [0, 0, 0, 0] },
		})
		expect(publishedText(table).join()).not.toContain('Q')
		const rare = inventedTable(villages, { komponen: { a: [20, 40, 30, 48], b: [20, 20, 20, 20], c: [0, 0, 0, 2] } })
		expect(publishedText(rare)).toEqual([
			'99.01.01: 220 138 Q Q',
			'99.01.01.2001: 40 20 Q Q',
			'99.01.01.2002: 60 40 Q Q',
			'99.01.01.2003: 50 30 Q Q',
			'99.01.01.2004: 70 48 Q Q',
		])
		expect(protect(rare, 5).breakdowns[0]?.withheld).toBe(false)
	})

	it('withholds a breakdown, and says so, when none of its categories has a safe sum', () => {
		const table = inventedTable(villages, { komponen: { a: [40, 60, 50, 68], b: [0, 0, 0, 2] } })
		expect(protect(table, 5).breakdowns[0]?.withheld).toBe(true)
		expect(publishedText(table)[0]).toBe('99.01.01: 220 Q Q')
	})
})

describe('protect: what it refuses', () => {
	const villages = { '99.01.01.2001': 123, '99.01.01.2002': 45 }

	it('refuses a threshold below 3', () => {
		expect(() => protect(inventedTable(villages), 2)).toThrow('the threshold K must be a whole number of 3 or more')
	})

	it('refuses rows that do not add up, naming the area and never a count', () => {
		const table = inventedTable(villages, { komponen: { a: [100, 20], b: [23, 24] } })
		expect(() => protect(table, 5)).toThrow(
			new RangeError('sembako 2024 komponen: counts of area 99.01.01.2002 do not add up'),
		)
	})

	it.each([[-1], [1.5], [Number.NaN]])('refuses a count of %s', (count) => {
		const table = { ...inventedTable(villages), totals: Float64Array.from([123, count]) }
		expect(() => protect(table, 5)).toThrow('sembako 2024 totals: counts of area 99.01.01.2002 do not add up')
	})
})
