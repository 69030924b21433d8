import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { protect } from '../../../../scripts/protect/pure/protect.ts'
import { compareCells, protectedCells } from '../../../../scripts/protect/pure/protected-cells.ts'
import { protectedCellSchema } from '../../../../src/schemas/recipients.ts'
import { randomCase } from './attack/random-tables.ts'
import { trueCount } from './attack/true-counts.ts'
import { inventedTable } from './invented-table.ts'

const table = inventedTable(
	{ '99.01.01.2001': 2, '99.01.01.2002': 9, '99.01.01.2003': 12, '99.01.01.2004': 0, '99.01.01.2005': 30 },
	{ amounts: [2, 9, 12, 0, 30], komponen: { lansia: [2, 9, 12, 0, 15], anak: [0, 0, 0, 0, 15] } },
)

describe('protectedCells', () => {
	it('gives one cell per area, category and measure, ordered by category, measure and area', () => {
		const cells = protectedCells(protect(table, 5))
		const order = cells.filter(({ area }) => area === '99.01.01')
		expect(order.map(({ breakdown, category, measure }) => `${breakdown} ${category} ${measure}`)).toEqual([
			'total total keluarga',
			'total total rupiah',
			'komponen anak keluarga',
			'komponen lansia keluarga',
		])
		expect(cells.slice(0, 6).map(({ area }) => area)).toEqual([
			'99.01.01',
			'99.01.01.2001',
			'99.01.01.2002',
			'99.01.01.2003',
			'99.01.01.2004',
			'99.01.01.2005',
		])
		expect(cells).toHaveLength(24)
		expect(cells.toSorted(compareCells)).toEqual(cells)
	})

	it('has one mark for all hidden cells, whether the count is small or merged in with it', () => {
		const hidden = protectedCells(protect(table, 5)).filter(
			({ breakdown, value }) => breakdown === 'total' && value === null,
		)
		const marks = hidden.map(({ area: _, measure: __, ...mark }) => mark)
		expect(hidden.map(({ area }) => area.slice(-4))).toEqual(['2001', '2002', '2003', '2001', '2002', '2003'])
		expect(new Set(marks.map((mark) => JSON.stringify(mark)))).toEqual(
			new Set([
				'{"programme":"sembako","period":"2024","breakdown":"total","category":"total","value":null,"status":"Q"}',
			]),
		)
	})

	it('shows areas without recipients as 0, in every category', () => {
		const zeros = protectedCells(protect(table, 5)).filter(({ area }) => area === '99.01.01.2004')
		expect(zeros.map(({ value, status }) => [value, status])).toEqual(Array(4).fill([0, 'A']))
	})

	it('fits the schema, shows true counts only, and is the same for the same input', () => {
		fc.assert(
			fc.property(randomCase({ villages: 20, layers: 2 }), ({ table: random, k }) => {
				const cells = protectedCells(protect(random, k))
				for (const cell of cells) {
					protectedCellSchema.parse(cell)
					if (cell.value === null || cell.measure === 'rupiah' || !random.leaves.includes(cell.area)) continue
					expect(cell.value).toBe(trueCount(random, cell.area, cell.breakdown, cell.category))
				}
				expect(protectedCells(protect(random, k))).toEqual(cells)
			}),
			{ numRuns: 100, seed: 5 },
		)
	})
})
