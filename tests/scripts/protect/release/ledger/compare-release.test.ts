import { describe, expect, it } from 'vitest'
import { compareRelease } from '../../../../../scripts/protect/release/ledger/compare-release.ts'
import { releaseState } from '../../../../../scripts/protect/release/ledger/published-cell.ts'
import { totals } from '../cells.ts'

const state = (values: Parameters<typeof totals>[0]) => releaseState(totals(values))
const found = (before: readonly Parameters<typeof totals>[0][], after: Parameters<typeof totals>[0]) =>
	compareRelease(before.map(state), state(after)).map(({ kind, release, key }) => `${release} ${kind} ${key.area}`)

const three = { '99.01.01.2001': null, '99.01.01.2002': null, '99.01.01.2003': null }

describe('a new release', () => {
	it('is free when it hides what was hidden and shows what was shown', () => {
		expect(found([{ '99.01.01': 30, ...three }], { '99.01.01': 34, ...three })).toEqual([])
	})

	it('may not show what was hidden, even two releases ago', () => {
		expect(
			found(
				[
					{ '99.01.01': 30, ...three },
					{ '99.01.01': 30, ...three },
				],
				{ '99.01.01': 30, ...three, '99.01.01.2002': 11 },
			),
		).toEqual(['1 unhidden 99.01.01.2002', '2 unhidden 99.01.01.2002'])
	})

	it('stops at a figure published before that has to be hidden now, and only at the release after', () => {
		const shown = { '99.01.01': 60, '99.01.01.2001': 12, '99.01.01.2002': 8, '99.01.01.2003': 40 }
		const now = { '99.01.01': 55, ...three }
		expect(found([shown], now).filter((one) => one.includes('newly-hidden'))).toEqual([
			'1 newly-hidden 99.01.01.2001',
			'1 newly-hidden 99.01.01.2002',
			'1 newly-hidden 99.01.01.2003',
		])
		// Once accepted, the next release with the same hidden cells is compared with the one that hid them.
		expect(found([shown, now], now).filter((one) => one.includes('newly-hidden'))).toEqual([])
	})

	it('stops where a hidden change follows from the difference', () => {
		const before = { '99.01.01': 60, '99.01.01.2001': 12, '99.01.01.2002': 48 }
		const after = { '99.01.01': 51, '99.01.01.2001': null, '99.01.01.2002': 48 }
		expect(found([before], after)).toEqual(['1 newly-hidden 99.01.01.2001', '1 difference 99.01.01.2001'])
	})
})
