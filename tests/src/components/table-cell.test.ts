import { describe, expect, it } from 'vitest'
import { cellClass, markedCell, rowClass } from '../../../src/components/charts/table-cell.ts'

describe('a table cell', () => {
	it('is the same as plain text and as a text without a mark', () => {
		expect(markedCell('17,02')).toEqual({ text: '17,02' })
		expect(markedCell({ text: '17,02' })).toEqual({ text: '17,02' })
	})

	it('keeps zero, missing, suppressed and doubtful apart by class', () => {
		const states = ['zero', 'missing', 'suppressed', 'doubtful', 'provisional'] as const
		const classes = states.map((state) => cellClass({ text: '', state }, true))
		expect(new Set(classes).size).toBe(states.length)
		expect(cellClass({ text: '', state: 'suppressed' }, true)).toBe('r q')
	})

	it('has no class where there is nothing to say', () => {
		expect(cellClass({ text: 'Melati' }, false)).toBeUndefined()
		expect(rowClass({ cells: [] })).toBeUndefined()
	})

	it('marks the row of this area and the row of totals', () => {
		expect(rowClass({ cells: [], me: true })).toBe('me')
		expect(rowClass({ cells: [], total: true })).toBe('tot')
	})
})
