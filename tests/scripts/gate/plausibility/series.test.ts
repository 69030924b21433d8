import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundTo } from '../../../../src/format/number.ts'
import { printedStep } from '../../../../src/gate/plausibility/figures/printed-step.ts'
import { middle, usualDistance } from '../../../../src/gate/plausibility/figures/spread.ts'
import { times } from '../../../depth.ts'
import { english } from '../../../english.ts'
import { checkOf, indicatorOf, judged, linesNamed, type Row, siblings } from './judged.ts'

const runs = { numRuns: times(40, 600) }
const indicators = [indicatorOf('rate', { decimals: 2, measure: 'rate' }), indicatorOf('poor'), indicatorOf('line')]

/** Levels far apart, as those of kabupaten are, and changes of a few percent that differ. */
const levels = fc.array(fc.integer({ min: 400, max: 3000 }), { minLength: 12, maxLength: 30 })
const seeds = fc.integer({ min: 1, max: 1e6 })

/** Changes between −4 and +4 percent, the same for the same seed. */
function wobble(seed: number, i: number): number {
	const mixed = Math.sin(seed * 12.9898 + i * 78.233) * 43_758.5453
	return 1 + 0.08 * (mixed - Math.floor(mixed) - 0.5)
}

/** Rows of siblings year by year, `years` of them from 2020, each figure the one before times its wobble. */
function series(starts: readonly number[], seed: number, years = 2, indicator = 'rate'): Row[] {
	const codes = siblings(starts.length)
	return starts.flatMap((start, area) => {
		let value = start / 100
		return Array.from({ length: years }, (_, year): Row => {
			value = roundTo(value * (year === 0 ? 1 : wobble(seed + year, area)), 2)
			return { area: codes[area] ?? '', period: String(2020 + year), indicator, value }
		})
	})
}

const inYear = (rows: readonly Row[], period: string) => rows.filter((row) => row.period === period)

describe('a jump among siblings', () => {
	const checks = [checkOf('jump', { indicators: ['rate'], limits: [6, 0.25] })]

	it('is not seen in small changes, and one planted is named alone', () => {
		fc.assert(
			fc.property(levels, seeds, (starts, seed) => {
				const rows = series(starts, seed)
				expect(linesNamed(rows, { checks, indicators })).toEqual([])
				const planted = rows.map((row, i) => (i === 1 ? { ...row, value: Number(row.value) * 4 } : row))
				expect(linesNamed(planted, { checks, indicators })).toEqual([2])
			}),
			runs,
		)
	})

	it('is not asked about where the series breaks, nor of a figure in doubt', () => {
		const rows = series(
			Array.from({ length: 12 }, () => 1000),
			7,
		)
		for (const status of ['B', 'U'] as const) {
			const planted = rows.map((row, i) => (i === 1 ? { ...row, value: 99, status } : row))
			expect(linesNamed(planted, { checks, indicators })).toEqual([])
		}
	})
})

describe('a jump of one figure', () => {
	const checks = [checkOf('jump-alone', { indicators: ['*'], limits: [2, 100] })]
	const pair = (was: number, is: number, status: 'A' | 'B' = 'A'): Row[] => [
		{ area: '98.01', period: '2020-03', indicator: 'rate', value: was },
		{ area: '98.01', period: '2021-03', indicator: 'rate', value: is, status },
	]

	it('is more than the limit either way, across breaks too, and no matter of a few last digits', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (before, after) => {
				const [was, is] = [before / 100, after / 100]
				const far = (after > 2 * before || 2 * after < before) && Math.abs(after - before) >= 100
				for (const status of ['A', 'B'] as const)
					expect(linesNamed(pair(was, is, status), { checks, indicators })).toEqual(far ? [2] : [])
			}),
			runs,
		)
	})

	it('compares the same month a year apart alone', () => {
		const rows = pair(10, 90).map((row, i) => ({ ...row, period: i === 0 ? '2020-09' : '2021-03' }))
		expect(linesNamed(rows, { checks, indicators })).toEqual([])
	})
})

describe('a year copied from the one before', () => {
	const checks = [checkOf('copied-period', { indicators: ['rate'], limits: [0.2] })]

	it('is named once for all siblings, about the area around them', () => {
		fc.assert(
			fc.property(levels, seeds, (starts, seed) => {
				const rows = series(starts, seed)
				const copied = rows.map((row, i) => (i % 2 === 1 ? { ...row, value: rows[i - 1]?.value ?? 0 } : row))
				expect(judged(copied, { checks, indicators }).issues.map(({ received }) => english(received))).toEqual([
					`${starts.length} of ${starts.length} as in 2020`,
				])
			}),
			runs,
		)
	})

	it('is no matter of a few figures that stay', () => {
		const rows = series(
			Array.from({ length: 12 }, (_, i) => 500 + 100 * i),
			3,
		)
		const three = rows.map((row, i) => (i % 2 === 1 && i < 6 ? { ...row, value: rows[i - 1]?.value ?? 0 } : row))
		expect(linesNamed(three, { checks, indicators })).toEqual([])
	})
})

describe('one factor for all siblings', () => {
	const checks = [checkOf('one-factor', { indicators: ['poor'], limits: [0.5] })]
	const hundreds = (number: number) => Math.round(number / 100) * 100
	const years = (starts: readonly number[], factor: (i: number) => number, status: 'A' | 'B' | 'E' = 'A'): Row[] =>
		starts.flatMap((start, i) => {
			const [area = '', was] = [siblings(starts.length)[i], hundreds(start * 100)]
			return [
				{ area, period: '2020', indicator: 'poor', value: was },
				{ area, period: '2021', indicator: 'poor', value: hundreds(was * factor(i)), status },
			]
		})

	it('is found through the rounding of the table, unless it is marked', () => {
		fc.assert(
			fc.property(levels, fc.double({ min: 0.8, max: 0.97, noNaN: true }), (starts, factor) => {
				expect(
					linesNamed(
						years(starts, () => factor),
						{ checks, indicators },
					),
				).toHaveLength(1)
				expect(
					linesNamed(
						years(starts, () => factor, 'E'),
						{ checks, indicators },
					),
				).toEqual([])
				expect(
					linesNamed(
						years(starts, () => factor, 'B'),
						{ checks, indicators },
					),
				).toEqual([])
			}),
			runs,
		)
	})

	it('is not found where each area changes by itself', () => {
		fc.assert(
			fc.property(levels, (starts) => {
				// Changes from −10 percent up, evenly apart: no two alike within the rounding of hundreds in ten thousands.
				const own = (i: number) => 0.9 + i * 0.02
				expect(linesNamed(years(starts, own), { checks, indicators })).toEqual([])
			}),
			runs,
		)
	})

	it('knows in which steps a column was printed', () => {
		const hundreds = Array.from({ length: 8 }, (_, i) => 346_200 + 300 * i)
		expect(printedStep(hundreds)).toBe(100)
		expect(printedStep([...hundreds, 79_010])).toBe(10)
		expect(printedStep([20.9, ...hundreds], 2)).toBe(0.1)
		// A few round numbers say nothing.
		expect(printedStep([346_200, 79_000])).toBe(1)
	})
})

describe('rows moved beside their names', () => {
	const checks = [checkOf('shifted-rows', { indicators: ['rate'], limits: [2.5, 0.5] })]
	/** Levels that lie apart, in no order or in rising order. */
	const mixed = (_: unknown, i: number) => 400 + ((i * 1009) % 2600)
	const rising = (_: unknown, i: number) => Math.round(400 * 1.15 ** i)
	const spread = fc
		.tuple(fc.integer({ min: 12, max: 30 }), fc.constantFrom(mixed, rising))
		.map(([length, level]) => Array.from({ length }, level))

	it('are named in the year in which they were moved, with the way they went', () => {
		fc.assert(
			fc.property(spread, seeds, fc.constantFrom(1, -1), (starts, seed, by) => {
				const rows = series(starts, seed, 6)
				expect(linesNamed(rows, { checks, indicators })).toEqual([])
				const last = inYear(rows, '2025')
				const moved = rows.map((row) => {
					const from = last.indexOf(row)
					return from === -1 ? row : { ...row, value: last.at((from - by) % last.length)?.value ?? 0 }
				})
				const { issues } = judged(moved, { checks, indicators })
				expect(issues).toHaveLength(1)
				expect(issues[0]?.hint).toContain(by === 1 ? 'satu baris di atasnya' : 'satu baris di bawahnya')
			}),
			runs,
		)
	})
})

describe('a year that does not belong to its names', () => {
	const checks = [checkOf('shifted-rows', { indicators: ['rate'], limits: [2.5, 0.5] })]

	it('is named where its figures were mixed in any other order', () => {
		const rows = series(
			Array.from({ length: 24 }, (_, i) => 400 + ((i * 1009) % 2600)),
			5,
			6,
		)
		const last = inYear(rows, '2025')
		const mixed = rows.map((row) => {
			const from = last.indexOf(row)
			return from === -1 ? row : { ...row, value: last[(from * 7 + 5) % last.length]?.value ?? 0 }
		})
		expect(judged(mixed, { checks, indicators }).issues.map(({ received }) => english(received))).toEqual([
			expect.stringMatching(/^\d+\.\d times as far apart$/),
		])
	})
})

describe('the middle and the usual distance from it', () => {
	it('are not moved by one number however far', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3 }), fc.integer(), (few, far) => {
				const ordered = [...few, far].sort((a, b) => a - b)
				expect(middle([...few, far])).toBeGreaterThanOrEqual(ordered[0] ?? 0)
				expect(usualDistance([...few, 1e9])).toBeLessThanOrEqual(18)
			}),
			runs,
		)
		expect(middle([3, 1, 2])).toBe(2)
		expect(middle([4, 1, 2, 3])).toBe(2.5)
		expect(usualDistance([1, 2, 3, 4, 100])).toBe(1)
	})
})
