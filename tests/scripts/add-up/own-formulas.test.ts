import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate } from '../../../scripts/add-up/aggregate.ts'
import { formulasOf } from '../../../scripts/add-up/formulas.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import type { Observation } from '../../../src/schemas/observation.ts'
import { indicator, input, observation } from './invented.ts'

const grades = ['rendah', 'sedang', 'tinggi']
const grade = indicator('mutu', { measure: 'category', unit: 'kategori', additive: false, categories: grades })
const derived = (id: string, formula: string, changes: Partial<Indicator> = {}) =>
	indicator(id, { derived: true, formula, ...changes })
const ratio: Partial<Indicator> = { measure: 'share', unit: 'persen', decimals: 1, additive: false }

function figuresOf(indicators: readonly Indicator[], observations: readonly Observation[]) {
	const { figures } = aggregate(input(indicators, observations))
	return (id: string, area: string) => {
		const figure = figures.at(id, area, '2024')
		const coverage = figure?.derivation?.coverage
		return figure && `${figure.value} ${coverage ? `${coverage.have}/${coverage.of} ` : ''}${figure.status}`
	}
}

describe("an office's own formula", () => {
	it('gives a ratio per any whole number, wherever both are whole', () => {
		const registry = [indicator('lahir'), indicator('orang'), derived('laju', '1000 × lahir ÷ orang', ratio)]
		const at = figuresOf(registry, [
			observation('97.01', 'lahir', '2024', 21),
			observation('97.01', 'orang', '2024', 2000),
			observation('97.02', 'lahir', '2024', 4, { status: 'P' }),
			observation('97.02', 'orang', '2024', 500),
			observation('97.71', 'lahir', '2024', 0),
			observation('97.71', 'orang', '2024', 0),
		])
		expect(at('laju', '97.01')).toBe('10.5 A')
		expect(at('laju', '97.02')).toBe('8 P')
		// Nothing has no rate.
		expect(at('laju', '97.71')).toBeUndefined()
		// 25 of 2,500, not the mean of 10.5 and 8.
		expect(at('laju', '97')).toBe('10 P')
	})

	it('may stand on others, in any order of the registry', () => {
		const registry = [
			derived('bagian', '100 × baik ÷ dinilai', ratio),
			derived('baik', 'tinggi + sedang'),
			derived('sedang', 'n(mutu = sedang)'),
			derived('tinggi', 'n(mutu = tinggi)'),
			derived('dinilai', 'n(mutu)'),
			grade,
		]
		const word = (code: string, category: string) => observation(code, 'mutu', '2024', null, { category })
		const at = figuresOf(registry, [word('97.01.01.1003', 'sedang'), word('97.01.01.2001', 'rendah')])
		expect(at('baik', '97.01.01')).toBe('null 2/3 O')
		expect(at('bagian', '97.01.01')).toBeUndefined()
	})

	it('adds amounts that are not added up the areas within each area only', () => {
		const amount: Partial<Indicator> = { measure: 'amount', additive: false }
		const registry = [
			indicator('makanan', amount),
			indicator('lainnya', amount),
			derived('garis', 'makanan + lainnya', amount),
		]
		const at = figuresOf(registry, [
			observation('97.01', 'makanan', '2024', 300_000.5),
			observation('97.01', 'lainnya', '2024', 100_000.25),
		])
		expect(at('garis', '97.01')).toBe('400000.75 A')
		expect(at('garis', '97')).toBeUndefined()
	})

	it('of a sum of sums is added up the areas once', () => {
		const registry = [
			indicator('a'),
			indicator('b'),
			indicator('c'),
			derived('semua', 'ab + c'),
			derived('ab', 'a + b'),
		]
		const rows = ['97.01.01.1003', '97.01.01.2001', '97.01.01.2002'].flatMap((code) =>
			['a', 'b', 'c'].map((id) => observation(code, id, '2024', 2)),
		)
		const at = figuresOf(registry, rows)
		expect(at('semua', '97.01.01.2001')).toBe('6 A')
		expect(at('semua', '97.01.01')).toBe('18 3/3 A')
	})

	it('that cannot be read or needs itself never gets this far', () => {
		expect(() => formulasOf([derived('a', 'dua kali b')])).toThrow('the formula of a cannot be read: dua kali b')
		expect(() => formulasOf([derived('a', 'b + c'), derived('b', 'a + c')])).toThrow(
			'the formula of a needs itself: a -> b -> a',
		)
	})

	const villages = ['97.01.01.1003', '97.01.01.2001', '97.01.01.2002', '97.01.02.2001']

	it('counts every assessed place under one word', () => {
		const registry = [grade, derived('dinilai', 'n(mutu)'), ...grades.map((word) => derived(word, `n(mutu = ${word})`))]
		const drawn = fc.array(fc.option(fc.constantFrom(...grades)), { minLength: 4, maxLength: 4 })
		fc.assert(
			fc.property(drawn, (words) => {
				const rows = words.map((category, at) =>
					observation(villages[at] ?? '', 'mutu', '2024', null, { category, status: category ? 'A' : 'O' }),
				)
				const { figures } = aggregate(input(registry, rows))
				for (const area of figures.areasOf('dinilai')) {
					const counts = grades.map((word) => figures.at(word, area, '2024')?.value ?? null)
					const all = figures.at('dinilai', area, '2024')?.value ?? null
					if (all === null) expect(counts.every((count) => count === null)).toBe(true)
					else expect(counts.reduce((sum: number, count) => sum + (count ?? Number.NaN), 0)).toBe(all)
				}
			}),
			{ numRuns: 40 },
		)
	})

	it('gives the same sum whether parts are added first or areas', () => {
		const registry = [indicator('a'), indicator('b'), derived('ab', 'a + b')]
		const pairs = fc.array(fc.tuple(fc.nat(9999), fc.nat(9999)), { minLength: 3, maxLength: 3 })
		fc.assert(
			fc.property(pairs, (values) => {
				const rows = values.flatMap(([a, b], at) => [
					observation(villages[at] ?? '', 'a', '2024', a),
					observation(villages[at] ?? '', 'b', '2024', b),
				])
				const { figures } = aggregate(input(registry, rows))
				const value = (id: string) => figures.at(id, '97.01.01', '2024')?.value ?? Number.NaN
				expect(value('ab')).toBe(value('a') + value('b'))
			}),
			{ numRuns: 40 },
		)
	})
})
