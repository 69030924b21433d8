import { describe, expect, it } from 'vitest'
import type { ProtectChoice } from '../../../../scripts/protect/pure/protect.ts'
import type { RecipientTable } from '../../../../src/gate/recipients/recipient-counts.ts'
import { inventedTable } from './invented-table.ts'
import { publishedText } from './published-text.ts'

describe('protect: rupiah', () => {
	const villages = { '99.01.01.2001': 2, '99.01.01.2002': 9, '99.01.01.2003': 12, '99.01.01.2004': 30 }

	it('hides amounts with their totals when everyone gets the same', () => {
		expect(publishedText(inventedTable(villages, { amounts: [400, 1800, 2400, 6000] }))).toEqual([
			'99.01.01: 53 10600',
			'99.01.01.2001: Q Q',
			'99.01.01.2002: Q Q',
			'99.01.01.2003: Q Q',
			'99.01.01.2004: 30 6000',
		])
	})

	it('hides amounts with the rows when each category has its benefit: a total and its amount give away a row', () => {
		const counts = { a: [38, 40, 40, 60], b: [2, 20, 10, 10] }
		const amounts = counts.a.map((a, at) => 100 * a + 300 * (counts.b[at] ?? 0))
		const table = inventedTable(
			{ '99.01.01.2001': 40, '99.01.01.2002': 60, '99.01.01.2003': 50, '99.01.01.2004': 70 },
			{ amounts, komponen: counts },
		)
		// Cells: total, rupiah, a, b.
		expect(publishedText(table)).toEqual([
			'99.01.01: 220 30400 178 42',
			'99.01.01.2001: 40 Q Q Q',
			'99.01.01.2002: 60 Q Q Q',
			'99.01.01.2003: 50 Q Q Q',
			'99.01.01.2004: 70 9000 60 10',
		])
	})

	it('is not taken in by different benefits that look like one, because every village has the same shares', () => {
		const half = [4, 10, 15, 30]
		// 100 for a and 300 for b are 200 a head everywhere; 8 people with 1600 would be 4 and 4 to who knows the benefits.
		const table = inventedTable(
			{ '99.01.01.2001': 8, '99.01.01.2002': 20, '99.01.01.2003': 30, '99.01.01.2004': 60 },
			{ amounts: half.map((count) => 400 * count), komponen: { a: half, b: half } },
		)
		expect(publishedText(table)).toEqual([
			'99.01.01: 118 23600 59 59',
			'99.01.01.2001: 8 Q Q Q',
			'99.01.01.2002: 20 Q Q Q',
			'99.01.01.2003: 30 Q Q Q',
			'99.01.01.2004: 60 12000 30 30',
		])
	})

	/** The amount of the whole table in what is published: 53 recipients. */
	const rootAmount = (amounts: number[], choice: ProtectChoice, more: Partial<RecipientTable> = {}) =>
		publishedText({ ...inventedTable(villages, { amounts }), ...more }, 5, choice)[0]

	it('shows only the sum of the table, and only where no small number follows from the public benefits', () => {
		const amounts = [400, 2300, 2900, 7000]
		const benefits = [[200, 300]]
		expect(publishedText(inventedTable(villages, { amounts }), 5, { benefits })).toEqual([
			'99.01.01: 53 12600',
			'99.01.01.2001: Q Q',
			'99.01.01.2002: Q Q',
			'99.01.01.2003: Q Q',
			'99.01.01.2004: 30 Q',
		])
		// One recipient of 300 among 53: 53 × 200 + 100.
		expect(rootAmount([400, 1900, 2400, 6000], { benefits })).toBe('99.01.01: 53 Q')
		expect(rootAmount(amounts, {})).toBe('99.01.01: 53 Q')
		// Any reading of the benefits that gives a small number away is enough.
		expect(rootAmount(amounts, { benefits: [...benefits, [200, 700]] })).toBe('99.01.01: 53 Q')
	})

	it('takes the amounts that single recipients got where the rows tell them', () => {
		const amounts = [400, 2300, 2900, 7000]
		const many = new Map([
			[200, 33],
			[300, 20],
		])
		const few = new Map([
			[200, 51],
			[1200, 2],
		])
		expect(rootAmount(amounts, {}, { paid: many })).toBe('99.01.01: 53 12600')
		expect(rootAmount([400, 2800, 2400, 7000], {}, { paid: few })).toBe('99.01.01: 53 Q')
		expect(rootAmount([401, 2309, 2907, 7001], {}, { paid: 'many' })).toBe('99.01.01: 53 12618')
	})

	it('shows no mixed amount beside a breakdown, which would help to take it apart', () => {
		const komponen = { a: [1, 4, 6, 15], b: [1, 5, 6, 15] }
		const table = inventedTable(villages, { amounts: [401, 2303, 2907, 7001], komponen })
		expect(publishedText(table, 5, { benefits: [[200, 300]] })[0]).toBe('99.01.01: 53 Q 26 27')
	})
})
