import { describe, expect, it } from 'vitest'
import { derivedChanges } from '../../../../../scripts/protect/release/ledger/derived-changes.ts'
import { releaseState } from '../../../../../scripts/protect/release/ledger/published-cell.ts'
import type { ProtectedCell } from '../../../../../src/schemas/recipients.ts'
import { cell, totals } from '../cells.ts'

const changes = (before: readonly ProtectedCell[], after: readonly ProtectedCell[]) =>
	derivedChanges(releaseState(before), releaseState(after)).map(
		({ area, breakdown, category }) => `${area} ${breakdown === 'total' ? 'total' : category}`,
	)

describe('changes that follow from two releases', () => {
	it('are none while three villages share each sum', () => {
		// 40 = 22 + (a + b + c); the next release says 43 = 22 + (a' + b' + c'): only the sum moved, by 3.
		const before = totals({
			'99.01.01': 40,
			'99.01.01.2001': 22,
			'99.01.01.2002': null,
			'99.01.01.2003': null,
			'99.01.01.2004': null,
		})
		const after = totals({
			'99.01.01': 43,
			'99.01.01.2001': 22,
			'99.01.01.2002': null,
			'99.01.01.2003': null,
			'99.01.01.2004': null,
		})
		expect(changes(before, after)).toEqual([])
	})

	it('are those of the one village hidden while all others stayed published', () => {
		// 2002 was 12 and is hidden now; 40 - 31 = 9 says that it fell by 9, to 3.
		const before = totals({ '99.01.01': 40, '99.01.01.2001': 22, '99.01.01.2002': 12, '99.01.01.2003': 6 })
		const after = totals({ '99.01.01': 31, '99.01.01.2001': 22, '99.01.01.2002': null, '99.01.01.2003': 6 })
		expect(changes(before, after)).toEqual(['99.01.01.2002 total'])
	})

	it('count a change of the others that is published itself', () => {
		// 2001 rose from 22 to 25; the rest of the change of the sum, 40 to 34, is that of 2002.
		const before = totals({ '99.01.01': 40, '99.01.01.2001': 22, '99.01.01.2002': 18 })
		const after = totals({ '99.01.01': 34, '99.01.01.2001': 25, '99.01.01.2002': null })
		expect(changes(before, after)).toEqual(['99.01.01.2002 total'])
	})

	it('climb the tree: a hidden kecamatan with one hidden village below it, both settled', () => {
		const before = totals({
			'99.01': 100,
			'99.01.01': 60,
			'99.01.01.2001': 30,
			'99.01.01.2002': 30,
			'99.01.02': 40,
			'99.01.02.2001': 40,
		})
		const after = before.map((one) =>
			one.area === '99.01.01' || one.area === '99.01.01.2002' ? cell(one.area, null) : one,
		)
		expect(changes(before, after)).toEqual(['99.01.01 total', '99.01.01.2002 total'])
	})

	it('are found in a breakdown by the row of a village', () => {
		// The total and one of two categories are shown in both releases, so the other category follows.
		const row = (woman: number | null, man: number | null) => [
			cell('99.01.01.2001', 20),
			cell('99.01.01.2001', woman, { breakdown: 'jenis_kelamin', category: 'perempuan' }),
			cell('99.01.01.2001', man, { breakdown: 'jenis_kelamin', category: 'laki-laki' }),
		]
		expect(changes(row(12, 8), row(12, null))).toEqual(['99.01.01.2001 laki-laki'])
		expect(changes(row(12, 8), row(null, null))).toEqual([])
	})

	it('take a village that is new and shown for a known change, and one that is new and hidden for an unknown one', () => {
		const before = totals({ '99.01.01': 40, '99.01.01.2001': 40 })
		const shown = totals({ '99.01.01': 47, '99.01.01.2001': null, '99.01.01.2009': 7 })
		const hidden = totals({ '99.01.01': 47, '99.01.01.2001': null, '99.01.01.2009': null })
		expect(changes(before, shown)).toEqual(['99.01.01.2001 total'])
		expect(changes(before, hidden)).toEqual([])
	})

	it('are looked for in rupiah as well', () => {
		const rupiah = (a: number | null) => [
			...totals({ '99.01.01': 12, '99.01.01.2001': 6, '99.01.01.2002': 6 }),
			...[
				['99.01.01', 30],
				['99.01.01.2001', a],
				['99.01.01.2002', 15],
			].map(([area, value]) => cell(String(area), value as number | null, { measure: 'rupiah' })),
		]
		expect(changes(rupiah(15), rupiah(null))).toEqual(['99.01.01.2001 total'])
	})
})
