import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedFigure } from '../../../../../src/gate/mapping/draft/figure-of.ts'
import type { SettledGroup } from '../../../../../src/gate/mapping/draft/settle-group.ts'
import { readCell } from '../../../../../src/gate/mapping/numbers/read-cell.ts'

const settled = (asked: Partial<SettledGroup['asked']>, exponent = 0): SettledGroup => ({
	notation: 'comma',
	exponent,
	eaten: false,
	asked: { scaled: undefined, brackets: undefined, ...asked },
	questions: [],
})
const read = (text: string, group: SettledGroup) => {
	const value = readCell({ text, number: null, date: null, formula: false, percent: false })
	if (value.kind !== 'asked') throw new Error(`${text} is no such cell`)
	return askedFigure(value, group, null)
}
const A = (value: string) => ({ value, status: 'A' })

describe('a number whose cell says more', () => {
	it('waits for its answer, and is left out where that was said', () => {
		expect(read('25,28 ribu', settled({}))).toBe('open')
		expect(read('(8,63)', settled({ scaled: 'comma' }))).toBe('open')
		expect(read('25,28 ribu', settled({ scaled: 'omit' }))).toBe('none')
		expect(read('(8,63)', settled({ brackets: 'omit' }))).toBe('none')
	})

	it('is read by its own word of scale, not by that of the heading', () => {
		expect(read('25,28 ribu', settled({ scaled: 'comma' }, 3))).toEqual(A('25280'))
		expect(read('1.234 ribu', settled({ scaled: 'comma' }))).toEqual(A('1234000'))
		expect(read('1.234 ribu', settled({ scaled: 'point' }))).toEqual(A('1234'))
		expect(read('Rp 1,5 juta', settled({ scaled: 'comma' }))).toEqual(A('1500000'))
	})

	it('says in brackets what was answered', () => {
		expect(read('(8,63)', settled({ brackets: 'negative' }))).toEqual(A('-8.63'))
		expect(read('(8,63)', settled({ brackets: 'P' }))).toEqual({ value: '8.63', status: 'P' })
		expect(read('(8,63)', settled({ brackets: 'A' }, 3))).toEqual(A('8630'))
	})

	it('comes to a thousandfold exactly, whatever the number', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 9_999_999 }),
				fc.constantFrom('ribu', 'rb', 'ribu jiwa', 'Ribu orang'),
				(thousandths, word) => {
					const [whole, part] = [Math.floor(thousandths / 1000), String(thousandths % 1000).padStart(3, '0')]
					// Four places behind the comma have one reading alone.
					const text = `${whole},${part}0 ${word}`
					expect(read(text, settled({ scaled: 'comma' }))).toEqual(A(String(thousandths)))
				},
			),
		)
	})
})
