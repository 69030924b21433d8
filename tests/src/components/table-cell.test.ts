import { describe, expect, it } from 'vitest'
import { cellClass, markedCell, phoneClass, rowClass } from '../../../src/components/charts/table-cell.ts'

describe('a table cell', () => {
	it('is the same as plain text and as a text without a mark', () => {
		expect(markedCell('17,02')).toEqual({ text: '17,02' })
		expect(markedCell({ text: '17,02' })).toEqual({ text: '17,02' })
	})

	it('keeps zero, missing, suppressed and doubtful apart by class', () => {
		const states = ['zero', 'missing', 'suppressed', 'doubtful', 'provisional'] as const
		const classes = states.map((state) => cellClass({ text: '', state }, { label: '', numeric: true }))
		expect(new Set(classes).size).toBe(states.length)
		expect(cellClass({ text: '', state: 'suppressed' }, { label: '', numeric: true })).toBe('r q')
	})

	it('has no class where there is nothing to say', () => {
		expect(cellClass({ text: 'Melati' }, { label: '' })).toBeUndefined()
		expect(rowClass({ cells: [] })).toBeUndefined()
	})

	it('marks the row of this area and the row of totals', () => {
		expect(rowClass({ cells: [], me: true })).toBe('me')
		expect(rowClass({ cells: [], total: true })).toBe('tot')
	})

	it('sets names above three to five figures on a phone, and notes below two', () => {
		const columns = (figures: number, long = false) => [
			{ label: 'Desa' },
			...Array.from({ length: figures }, () => ({ label: '', numeric: true })),
			...(long ? [{ label: 'Catatan', long }] : []),
		]
		expect([1, 2, 3, 5, 6].map((figures) => phoneClass(columns(figures)))).toEqual([
			undefined,
			undefined,
			'phone over cols-3',
			'phone over cols-5',
			undefined,
		])
		expect(phoneClass(columns(2, true))).toBe('phone cols-3')
		expect(phoneClass(columns(3, true))).toBe('phone over cols-3')
	})
})
