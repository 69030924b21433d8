import { describe, expect, it } from 'vitest'
import { releaseState } from '../../../../../scripts/protect/release/ledger/published-cell.ts'
import { splitFindings } from '../../../../../scripts/protect/release/ledger/split-overlay.ts'
import { totals } from '../cells.ts'

// The village 2001 is parted: 2007, 2008 and 2009 are new, what is left keeps its code.
const two = [{ from: '99.01.01.2001', parts: ['99.01.01.2007'] }]
const four = [{ from: '99.01.01.2001', parts: ['99.01.01.2007', '99.01.01.2008', '99.01.01.2009'] }]

const found = (
	before: Parameters<typeof totals>[0],
	after: Parameters<typeof totals>[0],
	splits: Parameters<typeof splitFindings>[2],
) => splitFindings(releaseState(totals(before)), releaseState(totals(after)), splits, 5).map(({ area }) => area)

describe('the overlay of old and new areas', () => {
	it('gives away the part that is missing: 20 were published, 17 of them are left', () => {
		expect(found({ '99.01.01.2001': 20 }, { '99.01.01.2001': 17, '99.01.01.2007': null }, two)).toEqual([
			'99.01.01.2007',
		])
	})

	it('gives away two hidden parts: each of the two offices knows its own', () => {
		expect(found({ '99.01.01.2001': 20 }, { '99.01.01.2001': null, '99.01.01.2007': null }, two)).toEqual([
			'99.01.01.2001',
			'99.01.01.2007',
		])
	})

	it('adds up what was hidden when all its parts are shown', () => {
		expect(found({ '99.01.01.2001': null }, { '99.01.01.2001': 0, '99.01.01.2007': 4 }, two)).toEqual(['99.01.01.2001'])
	})

	it('gives nothing away where the old area was hidden and a new one is', () => {
		expect(found({ '99.01.01.2001': null }, { '99.01.01.2001': 6, '99.01.01.2007': null }, two)).toEqual([])
	})

	it('is safe where three parts share a rest of at least K, and not where the rest is smaller', () => {
		const hidden = { '99.01.01.2007': null, '99.01.01.2008': null, '99.01.01.2009': null }
		expect(found({ '99.01.01.2001': 20 }, { '99.01.01.2001': 15, ...hidden }, four)).toEqual([])
		expect(found({ '99.01.01.2001': 20 }, { '99.01.01.2001': 16, ...hidden }, four)).toEqual(Object.keys(hidden))
	})

	it('follows a village that only changed its code', () => {
		const moved = [{ from: '99.01.01.2001', parts: ['99.01.02.2001'] }]
		expect(found({ '99.01.01.2001': null }, { '99.01.02.2001': 12 }, moved)).toEqual(['99.01.01.2001'])
	})

	it('is not looked at again once the earlier release has the new areas, too', () => {
		const both = { '99.01.01.2001': 17, '99.01.01.2007': 8 }
		expect(found(both, { ...both, '99.01.01.2007': null }, two)).toEqual([])
	})
})
