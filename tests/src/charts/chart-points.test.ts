import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePoints, encodePoints, type PlacedCells, placeCells } from '../../../src/charts/chart-points.ts'

const grid = fc
	.record({
		along: fc.constantFrom('x' as const, 'y' as const),
		unitHeading: fc.boolean(),
		cells: fc.uniqueArray(
			fc.record({
				x: fc.integer({ min: 0, max: 700 }),
				y: fc.integer({ min: 0, max: 400 }),
				row: fc.integer({ min: 0, max: 30 }),
				column: fc.integer({ min: 1, max: 5 }),
			}),
			{ minLength: 1, selector: ({ row, column }) => `${row} ${column}` },
		),
	})
	.map((one): PlacedCells => ({ ...one, cells: one.cells.toSorted((a, b) => a.row - b.row || a.column - b.column) }))

describe('the places of figures', () => {
	it('come back as they were written, whatever rows and columns they have', () => {
		fc.assert(
			fc.property(grid, (cells) => {
				expect(decodePoints(encodePoints(cells))).toEqual(cells)
			}),
		)
	})

	it('are written short: the first row and column once, then a step a row', () => {
		const cells = [
			{ x: 40, y: 120, row: 0, column: 1 },
			{ x: 40, y: 98, row: 0, column: 2 },
			{ x: 69, y: 118, row: 1, column: 1 },
			{ x: 127, y: 80, row: 3, column: 2 },
		]
		expect(encodePoints({ along: 'x', unitHeading: false, cells })).toBe('x1,0 40,120,98 29,118 - 58,,80')
		expect(encodePoints({ along: 'y', unitHeading: true, cells: cells.slice(0, 1) })).toBe('yu1,0 120,40')
	})

	it('may differ along the direction within a row, as both ends of a slope do', () => {
		const cells = [
			{ x: 60, y: 100, row: 0, column: 1 },
			{ x: 600, y: 180, row: 0, column: 2 },
		]
		expect(encodePoints({ along: 'y', unitHeading: false, cells })).toBe('y1,0 100,60,600:180')
		expect(decodePoints('y1,0 100,60,600:180').cells).toEqual(cells)
	})

	it('are left out where the table does not hold the figure', () => {
		const places = [
			{ x: 1.4, y: 2.6, series: 0, item: 0 },
			{ x: 5, y: 6, series: 1, item: 0 },
		]
		const placed = placeCells({ along: 'x', places }, { cellOf: (series) => (series === 0 ? [7, 2] : null) })
		expect(placed.cells).toEqual([{ x: 1, y: 3, row: 7, column: 2 }])
	})
})
