import { expect, it } from 'vitest'
import { keepHidden } from '../../../../../scripts/protect/release/ledger/keep-hidden.ts'
import { releaseState } from '../../../../../scripts/protect/release/ledger/published-cell.ts'
import { cell, totals } from '../cells.ts'

const shownOf = (cells: ReturnType<typeof keepHidden>['cells']) =>
	cells.filter(({ value }) => value !== null).map(({ area, category, measure }) => `${area} ${category} ${measure}`)

it('leaves a first release as it is', () => {
	const cells = [cell('99.01.01', 40), cell('99.01.01.2001', null)]
	expect(keepHidden(cells, [])).toEqual({ cells, kept: 0 })
})

it('hides again what any earlier release hid, and says how many', () => {
	const first = releaseState(totals({ '99.01.01': 40, '99.01.01.2001': null, '99.01.01.2002': 20 }))
	const second = releaseState(totals({ '99.01.01': 40, '99.01.01.2001': 9, '99.01.01.2002': null }))
	const fresh = totals({ '99.01.01': 44, '99.01.01.2001': 10, '99.01.01.2002': 21 })
	const { cells, kept } = keepHidden(fresh, [first, second])
	expect(shownOf(cells)).toEqual(['99.01.01 total keluarga'])
	expect(kept).toBe(2)
	expect(cells.filter(({ value }) => value === null).every(({ status }) => status === 'Q')).toBe(true)
})

it('hides the amount and the breakdowns of an area with its total', () => {
	const before = releaseState([cell('99.01.01.2001', null)])
	const fresh = [
		cell('99.01.01.2001', 10),
		cell('99.01.01.2001', 25_000_000, { measure: 'rupiah' }),
		cell('99.01.01.2001', 10, { breakdown: 'jenis_kelamin', category: 'perempuan' }),
		cell('99.01.01.2002', 30),
	]
	expect(shownOf(keepHidden(fresh, [before]).cells)).toEqual(['99.01.01.2002 total keluarga'])
})

it('never leaves one category alone in hiding: its total would give it away', () => {
	const woman = { breakdown: 'jenis_kelamin', category: 'perempuan' } as const
	const man = { breakdown: 'jenis_kelamin', category: 'laki-laki' } as const
	const before = releaseState([cell('99.01.01.2001', 20), cell('99.01.01.2001', null, woman)])
	const fresh = [cell('99.01.01.2001', 20), cell('99.01.01.2001', 12, woman), cell('99.01.01.2001', 8, man)]
	expect(shownOf(keepHidden(fresh, [before]).cells)).toEqual(['99.01.01.2001 total keluarga'])
})

it('keeps a total hidden that nobody is left in, with its amount and breakdowns: shown, the 0 would tell who was there', () => {
	const before = releaseState(totals({ '99.01.01': 40, '99.01.01.2001': null, '99.01.01.2002': null }))
	const fresh = [
		cell('99.01.01', 37),
		cell('99.01.01.2001', 0),
		cell('99.01.01.2001', 0, { measure: 'rupiah' }),
		cell('99.01.01.2001', 0, { breakdown: 'jenis_kelamin', category: 'perempuan' }),
		cell('99.01.01.2002', 0),
		cell('99.01.01.2003', 37),
	]
	const { cells, kept } = keepHidden(fresh, [before])
	expect(shownOf(cells)).toEqual(['99.01.01 total keluarga', '99.01.01.2003 total keluarga'])
	expect(kept).toBe(4)
})
