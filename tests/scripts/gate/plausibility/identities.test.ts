import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundTo } from '../../../../src/format/number.ts'
import { placeAmong } from '../../../../src/gate/plausibility/checks/category-by-limits.ts'
import { times } from '../../../depth.ts'
import { checkOf, indicatorOf, judged, linesNamed, type Row } from './judged.ts'

const at = (indicator: string, value: number | string, area = '98.01'): Row => ({
	area,
	period: '2024',
	indicator,
	value,
})
const runs = { numRuns: times(60, 1000) }
const count = fc.integer({ min: 0, max: 5_000_000 })

describe('a whole and its parts', () => {
	const checks = [
		checkOf('sum-of-parts', { indicators: ['all'], references: ['men', 'women'], limits: [0], severity: 'error' }),
	]
	const rows = (all: number, men: number, women: number) => [at('all', all), at('men', men), at('women', women)]

	it('pass when they add up, and are named when they are one apart', () => {
		fc.assert(
			fc.property(count, count, fc.constantFrom(-1, 1), (men, women, off) => {
				expect(linesNamed(rows(men + women, men, women), { checks })).toEqual([])
				expect(linesNamed(rows(men + women + off, men, women), { checks })).toEqual([1])
			}),
			runs,
		)
	})

	it('are not held to one another where a part is missing, or marked as doubtful', () => {
		expect(linesNamed([at('all', 5), at('men', 9)], { checks })).toEqual([])
		const doubtful = rows(5, 9, 9).map((row, i) => (i === 1 ? { ...row, status: 'U' as const } : row))
		expect(linesNamed(doubtful, { checks })).toEqual([])
	})

	it('may be rounded each by what the declaration says', () => {
		const tens = [{ ...checks[0], limits: [5] }].map((one) => checkOf('sum-of-parts', one))
		fc.assert(
			fc.property(count, count, (men, women) => {
				const [a = 0, b = 0, c = 0] = [men + women, men, women].map((number) => Math.round(number / 10) * 10)
				expect(linesNamed(rows(a, b, c), { checks: tens })).toEqual([])
			}),
			runs,
		)
	})
})

describe('an index', () => {
	const checks = [checkOf('mean-of-parts', { indicators: ['index'], references: ['a', 'b', 'c'], limits: [0.00005] })]
	const indicators = ['index', 'a', 'b', 'c'].map((id) => indicatorOf(id, { decimals: 4, measure: 'index' }))
	const part = fc.integer({ min: 0, max: 10_000 }).map((digits) => digits / 10_000)

	it('passes as the rounded mean of its rounded parts, and is named two last digits off', () => {
		fc.assert(
			fc.property(part, part, part, fc.constantFrom(-0.0002, 0.0002), (a, b, c, off) => {
				const mean = roundTo((a + b + c) / 3, 4)
				const rows = (index: number) => [at('index', index), at('a', a), at('b', b), at('c', c)]
				expect(linesNamed(rows(mean), { checks, indicators })).toEqual([])
				expect(linesNamed(rows(mean + off), { checks, indicators })).toEqual([1])
			}),
			runs,
		)
	})
})

describe('a category', () => {
	const limits = [0.25, 0.5, 0.75]
	const words = ['one', 'two', 'three', 'four']
	const indicators = [
		indicatorOf('index', { decimals: 2 }),
		indicatorOf('class', { categories: words, limits, belongsTo: 'index', measure: 'category', unit: 'kategori' }),
	]
	const checks = [checkOf('category-by-limits', { indicators: ['*'], severity: 'error' })]

	it('is the one that the limits give, a limit itself belonging below', () => {
		expect([0, 0.25, 0.26, 0.75, 0.76].map((index) => placeAmong(limits, index))).toEqual([0, 0, 1, 2, 3])
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 100 }), fc.constantFrom(...words), (digits, word) => {
				const index = digits / 100
				const due = words[placeAmong(limits, index)]
				const lines = linesNamed([at('index', index), at('class', word)], { checks, indicators })
				expect(lines).toEqual(word === due ? [] : [2])
			}),
			runs,
		)
	})
})

describe('the measures of poverty', () => {
	const indicators = ['p0', 'p1', 'p2'].map((id) => indicatorOf(id, { decimals: 2, measure: 'rate' }))
	const checks = [
		checkOf('not-above', { indicators: ['p1'], references: ['p0'], severity: 'error' }),
		checkOf('not-above', { indicators: ['p2'], references: ['p1'], severity: 'error' }),
		checkOf('not-above-mean', { indicators: ['p1'], references: ['p0', 'p2'], severity: 'error' }),
	]
	/** Gaps to the line of people, 0 for those above it. */
	const gaps = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 })

	it('of any population pass, rounded as they are printed', () => {
		fc.assert(
			fc.property(gaps, (people) => {
				const poor = people.filter((gap) => gap > 0)
				const power = (exponent: number) =>
					roundTo((100 * poor.reduce((sum, gap) => sum + gap ** exponent, 0)) / people.length, 2)
				const rows = [at('p0', power(0)), at('p1', power(1)), at('p2', power(2))]
				expect(judged(rows, { checks, indicators }).issues).toEqual([])
			}),
			runs,
		)
	})

	it('are named where one exceeds the next, with what may have been meant', () => {
		const rows = [at('p0', 17.02), at('p1', 21.8), at('p2', 0.47)]
		const { issues } = judged(rows, { checks: checks.slice(0, 1), indicators })
		expect(issues.map(({ line, severity, received }) => [line, severity, received])).toEqual([[2, 'error', '21.8']])
		expect(issues[0]?.hint).toContain('Mungkin maksudnya 2,18?')
	})
})

describe('an area and those inside', () => {
	const sum = [checkOf('sum-of-areas', { indicators: ['people'], limits: [0] })]
	const inside = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 20 })
	const rowsOf = (whole: number, parts: readonly number[]) => [
		at('people', whole, '98'),
		...parts.map((part, i) => at('people', part, `98.${String(i + 1).padStart(2, '0')}`)),
	]

	it('add up, or the area above is named', () => {
		fc.assert(
			fc.property(inside, fc.integer({ min: -9, max: 9 }), (parts, off) => {
				const whole = parts.reduce((total, part) => total + part, 0)
				expect(linesNamed(rowsOf(whole + off, parts), { checks: sum })).toEqual(off === 0 ? [] : [1])
			}),
			runs,
		)
	})

	it('are complete without those that began later, and never more than the whole where some are missing', () => {
		const rows = [...rowsOf(30, [10, 20]), { ...at('people', 0, '98.03'), value: null, status: 'O' as const }]
		const missing = (whole: number) => linesNamed([{ ...at('people', whole, '98') }, ...rows.slice(1)], { checks: sum })
		// The third is registered only through its row, so it counts as one that should have a figure.
		expect(missing(45)).toEqual([])
		expect(missing(25)).toEqual([1])
		const young = { checks: sum, since: { '98.03': '2025-01-01' } }
		expect(linesNamed([{ ...at('people', 45, '98') }, ...rows.slice(1)], young)).toEqual([1])
	})

	it('hold its rate between their lowest and highest', () => {
		const between = [checkOf('between-areas', { indicators: ['people'] })]
		fc.assert(
			fc.property(inside, fc.integer({ min: 0, max: 110_000 }), (parts, rate) => {
				const within = rate >= Math.min(...parts) && rate <= Math.max(...parts)
				expect(linesNamed(rowsOf(rate, parts), { checks: between })).toEqual(within ? [] : [1])
			}),
			runs,
		)
	})
})

describe('two figures in a ratio', () => {
	const checks = [checkOf('ratio-band', { indicators: ['people'], references: ['cards'], limits: [1.8, 5] })]

	it('are named outside the band, at the figure below', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (people, cards) => {
				const inBand = people / cards >= 1.8 && people / cards <= 5
				expect(linesNamed([at('people', people), at('cards', cards)], { checks })).toEqual(inBand ? [] : [2])
			}),
			runs,
		)
	})
})

describe('a period', () => {
	const checks = [checkOf('period', { indicators: ['*'], limits: [1945], severity: 'error' })]
	const day = '2026-06-30'
	const named = (period: string, status: 'A' | 'E' = 'A') =>
		linesNamed([{ area: '98.01', period, indicator: 'people', value: 1, status }], { checks, day })

	it('has begun, unless the figure is an estimate of what is to come', () => {
		expect(['2026', '2026-06', '2026-T2', '1945'].flatMap((period) => named(period))).toEqual([])
		expect(['2027', '2026-07', '2026-T3', '2062', '1944', '0202'].flatMap((period) => named(period))).toHaveLength(6)
		expect(named('2030', 'E')).toEqual([])
		expect(named('1944', 'E')).toEqual([1])
	})
})
