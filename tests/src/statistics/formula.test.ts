import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Formula, inputsOf, readFormula } from '../../../src/statistics/formula.ts'

describe('a formula', () => {
	it.each([
		['n(status)', { kind: 'count', of: 'status', category: null }],
		['n(status = sangat-tertinggal)', { kind: 'count', of: 'status', category: 'sangat-tertinggal' }],
		['n( status=Belum dinilai )', { kind: 'count', of: 'status', category: 'Belum dinilai' }],
		['a ÷ b-2', { kind: 'ratio', factor: 1, numerator: 'a', denominator: 'b-2' }],
		['100 × a ÷ b', { kind: 'ratio', factor: 100, numerator: 'a', denominator: 'b' }],
		['100000*a/b', { kind: 'ratio', factor: 100_000, numerator: 'a', denominator: 'b' }],
		['100.000 × a ÷ b', { kind: 'ratio', factor: 100_000, numerator: 'a', denominator: 'b' }],
		['a + b-1+c', { kind: 'sum', parts: ['a', 'b-1', 'c'] }],
	] as const)('%s is read', (text, formula) => {
		expect(readFormula(text)).toEqual(formula)
	})

	it.each([
		'',
		'a',
		'jumlah semua penduduk',
		'n()',
		'n(a = )',
		'n(a = b) + c',
		'a - b',
		'a × b',
		'0 × a ÷ b',
		'1,5 × a ÷ b',
		'100 × a ÷ b ÷ c',
		'100 × (a + b) ÷ c',
		'a + ',
		'A + B',
	])('%j is not guessed at', (text) => {
		expect(readFormula(text)).toBeNull()
	})

	const id = fc.stringMatching(/^[a-z][a-z0-9]{0,4}(-[a-z0-9]{1,3}){0,2}$/)
	const formulas: fc.Arbitrary<Formula> = fc.oneof(
		fc.record({
			kind: fc.constant('count' as const),
			of: id,
			category: fc.option(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 -]{0,8}[A-Za-z0-9]$/)),
		}),
		fc.record({
			kind: fc.constant('ratio' as const),
			factor: fc.integer({ min: 1, max: 999_999_999 }),
			numerator: id,
			denominator: id,
		}),
		fc.record({ kind: fc.constant('sum' as const), parts: fc.array(id, { minLength: 2, maxLength: 5 }) }),
	)

	it('written in any of its ways is read back whole', () => {
		const gap = fc.constantFrom('', ' ', '  ')
		fc.assert(
			fc.property(formulas, gap, fc.boolean(), (formula, space, plain) => {
				expect(readFormula(written(formula, space, plain))).toEqual(formula)
			}),
		)
	})

	it('is read or refused whatever is written', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'ab1-+×÷*/=() n.') }), (text) => {
				const formula = readFormula(text)
				for (const input of formula ? inputsOf(formula) : []) expect(text).toContain(input)
			}),
		)
	})
})

function written(formula: Formula, space: string, plain: boolean): string {
	if (formula.kind === 'sum') return formula.parts.join(`${space}+${space}`)
	if (formula.kind === 'count') {
		return formula.category === null ? `n(${formula.of})` : `n(${formula.of}${space}=${space}${formula.category})`
	}
	const { factor, numerator, denominator } = formula
	const divided = `${numerator}${space}${plain ? '/' : '÷'}${space}${denominator}`
	return factor === 1 ? divided : `${factor}${space}${plain ? '*' : '×'}${space}${divided}`
}
