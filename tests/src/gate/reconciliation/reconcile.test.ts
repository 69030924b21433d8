import { describe, expect, it } from 'vitest'
import { type ReconciledFile, reconcile } from '../../../../src/gate/reconciliation/reconcile.ts'
import type { HeldSum } from '../../../../src/schemas/reconciliation.ts'
import { checkOf, indicatorOf, type Row, watched } from '../../../scripts/gate/plausibility/judged.ts'

const every = checkOf('period', { id: 'semua', indicators: ['*'] })
const words = { gaps: [], cautions: [] }
const files: ReconciledFile[] = [
	{ dataset: 'satu', words },
	{ dataset: 'dua', words },
]
const of = (area: string, value: number, more: Partial<Row> = {}): Row => ({
	area,
	period: '2025',
	indicator: 'people',
	value,
	...more,
})

type Given = Parameters<typeof watched>[1]
function sums(rows: Row[], given: Partial<Given> = {}, said = files, second?: number): HeldSum[] {
	const all = { ...given, checks: [every, ...(given.checks ?? [])] }
	return reconcile(watched(rows, all, second), said).map(({ sum }) => sum)
}
const short = ({ kind, state, area, sum, gap }: HeldSum) => ({ kind, state, area, sum, gap })

describe('areas held to the areas inside', () => {
	it('agree to the last digit, or not, and a counted figure is given nothing for rounding', () => {
		expect(sums([of('98', 30), of('98.01', 10), of('98.02', 20)]).map(short)).toEqual([
			{ kind: 'areas', state: 'exact', area: '98', sum: 30, gap: 0 },
		])
		expect(sums([of('98', 31), of('98.01', 10), of('98.02', 20)]).map(short)).toEqual([
			{ kind: 'areas', state: 'unexplained', area: '98', sum: 30, gap: -1 },
		])
	})

	it('may be apart by the rounding of the step that their columns are printed in', () => {
		const inside = Array.from({ length: 10 }, (_, i) => of(`98.${i + 10}`, 1010 + 10 * i))
		const [held] = sums([of('98', 10_500), ...inside])
		expect(held).toMatchObject({ state: 'rounding', sum: 10_550, gap: 50, tolerance: 55, have: 10, of: 10 })
		expect(sums([of('98', 10_400), ...inside])[0]).toMatchObject({ state: 'unexplained', gap: 150 })
	})

	it('cannot be added up while one of them is missing, unless the others come to more already', () => {
		const rows = [of('98.01', 10), of('98.02', 5, { period: '2020' })]
		expect(sums([of('98', 30), ...rows])[0]).toMatchObject({
			state: 'incomplete',
			sum: null,
			gap: null,
			have: 1,
			of: 2,
		})
		expect(sums([of('98', 9), ...rows])[0]).toMatchObject({ state: 'unexplained', sum: 10 })
	})

	it('do not wait for an area that was not there yet', () => {
		const rows = [of('98', 10), of('98.01', 10), of('98.02', 5, { period: '2026' })]
		expect(sums(rows, { since: { '98.02': '2026-01-01' } })[0]).toMatchObject({ state: 'exact', have: 1, of: 1 })
	})

	it('are not judged where a figure is in doubt', () => {
		expect(sums([of('98', 99, { status: 'U' }), of('98.01', 10)])[0]).toMatchObject({ state: 'doubtful' })
	})

	it('are left alone where the indicator is not added up', () => {
		const rate = indicatorOf('people', { measure: 'rate', additive: false })
		expect(sums([of('98', 30), of('98.01', 10)], { indicators: [rate] })).toEqual([])
	})

	it('of another date within a year are told and not judged, unless they are a tenth apart', () => {
		const january = (value: number) => [
			of('98', 1000, { period: '2024-12' }),
			of('98.01', value, { period: '2024-01' }),
		]
		expect(sums(january(990))[0]).toMatchObject({ kind: 'dates', state: 'sources', gap: -10, otherPeriod: '2024-01' })
		expect(sums(january(800))[0]).toMatchObject({ kind: 'dates', state: 'unexplained', tolerance: 100 })
		expect(sums(january(900))[0]).toMatchObject({ state: 'sources', gap: -100, tolerance: 100 })
		const older = [of('98', 1000, { period: '2024-12' }), of('98.01', 990, { period: '2020-01' })]
		expect(sums(older)).toEqual([])
	})
})

describe('figures held to one another by the register of checks', () => {
	const parts = checkOf('sum-of-parts', { id: 'bagian', indicators: ['people'], references: ['men', 'women'] })
	const rate = checkOf('count-by-rate', {
		id: 'persen',
		indicators: ['poor'],
		references: ['rate', 'people'],
		limits: [2],
	})
	const percent = indicatorOf('rate', { measure: 'rate', decimals: 2, additive: false })
	const poor = (value: number) => [
		of('98.01', value, { indicator: 'poor' }),
		of('98.01', 12.5, { indicator: 'rate' }),
		of('98.01', 1000),
	]

	it('are wholes and their parts', () => {
		const rows = [of('98.01', 30), of('98.01', 10, { indicator: 'men' }), of('98.01', 21, { indicator: 'women' })]
		expect(sums(rows, { checks: [parts] }).map(short)).toEqual([
			{ kind: 'parts', state: 'unexplained', area: '98.01', sum: 31, gap: 1 },
		])
	})

	it('are rates of people and their counts, within the rounding of both', () => {
		const given = { checks: [rate], indicators: [percent] }
		expect(sums(poor(125), given)[0]).toMatchObject({
			kind: 'rate',
			state: 'exact',
			sum: 125,
			others: ['rate', 'people'],
		})
		expect(sums(poor(150), given)[0]).toMatchObject({ state: 'unexplained', gap: -25 })
	})

	it('speak of other people where these come from another dataset: told, and judged only where that is no excuse', () => {
		const given = { checks: [rate], indicators: [percent] }
		expect(sums(poor(150), given, files, 2)[0]).toMatchObject({
			state: 'sources',
			dataset: 'satu',
			otherDataset: 'dua',
		})
		expect(sums(poor(900), given, files, 2)[0]).toMatchObject({ state: 'unexplained' })
	})

	it('are not said to be apart by rounding where two sources speak of different people, however near they come', () => {
		const given = { checks: [rate], indicators: [percent] }
		expect(sums(poor(126), given)[0]).toMatchObject({ state: 'rounding', gap: -1 })
		expect(sums(poor(126), given, files, 2)[0]).toMatchObject({ state: 'sources', gap: -1, otherDataset: 'dua' })
		// The rate, too, may be of another source than the count.
		expect(sums(poor(126), given, files, 1)[0]).toMatchObject({ state: 'sources', gap: -1, otherDataset: 'dua' })
		expect(sums(poor(125), given, files, 2)[0]).toMatchObject({ state: 'exact' })
	})
})

describe('a gap', () => {
	const rows = [of('98', 31), of('98.01', 10), of('98.02', 20)]
	const both = (text: string) => ({ id: text, en: text })
	const saying = (some: Partial<ReconciledFile['words']>): ReconciledFile[] => [
		{ dataset: 'satu', words: { ...words, ...some } },
	]

	it('is explained by what its sidecar says of just such sums', () => {
		const gap = { ...both('Satu kantor belum menghitung.'), sum: 'areas' as const, areas: ['98'], periods: ['2025'] }
		expect(sums(rows, {}, saying({ gaps: [gap] }))[0]).toMatchObject({
			state: 'explained',
			explanation: { id: 'Satu kantor belum menghitung.' },
		})
		for (const other of [{ sum: 'parts' as const }, { areas: ['97'] }, { periods: ['2024'] }, { indicators: ['lain'] }])
			expect(sums(rows, {}, saying({ gaps: [{ ...gap, ...other }] }))[0]?.state).toBe('unexplained')
	})

	it('is explained by a caution that names the figures, and by none that speaks of all', () => {
		const doubtful = { kind: 'doubtful' as const, ...both('Angka 2025 diragukan.') }
		expect(sums(rows, {}, saying({ cautions: [{ ...doubtful, periods: ['2025'] }] }))[0]?.state).toBe('explained')
		expect(sums(rows, {}, saying({ cautions: [doubtful] }))[0]?.state).toBe('unexplained')
		const note = { kind: 'note' as const, ...both('Catatan.'), periods: ['2025'] }
		expect(sums(rows, {}, saying({ cautions: [note] }))[0]?.state).toBe('unexplained')
	})

	it('needs no explanation where there is none', () => {
		const gap = both('Apa pun.')
		expect(sums([of('98', 30), ...rows.slice(1)], {}, saying({ gaps: [gap] }))[0]).toMatchObject({
			state: 'exact',
			explanation: null,
		})
	})
})
