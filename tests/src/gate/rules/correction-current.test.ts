import { describe, expect, it } from 'vitest'
import {
	correctionCurrent,
	correctionDataset,
	correctionDerived,
	correctionFigure,
} from '../../../../src/gate/rules/correction-current.ts'
import type { Correction } from '../../../../src/schemas/correction.ts'
import { english } from '../../../english.ts'

const about = { dataset: 'contoh' } as Correction

describe('correction-current', () => {
	it('accepts the value that is published now, numbers, words and none alike', () => {
		expect(correctionCurrent(18.76, 18.76, '18,76')).toBeNull()
		expect(correctionCurrent('Maju', 'Maju', 'Maju')).toBeNull()
		expect(correctionCurrent(null, null, '')).toBeNull()
	})

	it('refuses another value, and says which one is published', () => {
		expect(correctionCurrent(18.67, 18.76, '18,67')).toMatchInlineSnapshot(`
			{
			  "expected": "18.76, seperti yang terbit sekarang / 18.76, as published now",
			  "hint": "samakan nilai_baru dengan datanya; bila datanya berubah lagi, tambahkan baris koreksi baru / make nilai_baru agree with the data; where the data changed again, add another correction",
			  "received": "18,67",
			  "rule": "correction-current",
			  "severity": "error",
			}
		`)
		expect(english(correctionCurrent(18.67, null, '18,67')?.expected)).toBe('no value, as published now')
	})

	it('accepts a figure that is there, and refuses one that is not', () => {
		expect(correctionFigure(about, { value: 1, status: 'A', reference: '2022' })).toBeNull()
		expect(correctionFigure(about, undefined)).toMatchObject({ column: 'periode' })
	})

	it('refuses a suppressed figure, whose old value could open it, and repeats no value', () => {
		const fault = correctionFigure(about, { value: null, status: 'Q', reference: '2022' })
		expect(fault).toMatchObject({ column: 'nilai_baru', finding: { received: null } })
	})

	it('names the dataset that a mistyped one may mean', () => {
		expect(correctionDataset('contoh', ['contoh'])).toBeNull()
		expect(correctionDataset('contohh', ['contoh'])?.hint).toBe('mungkin maksudnya contoh / perhaps contoh is meant')
	})

	it('refuses an indicator that the portal computes', () => {
		expect(correctionDerived({ id: 'p0', derived: false } as never)).toBeNull()
		expect(correctionDerived({ id: 'kepadatan', derived: true } as never)?.received).toBe('kepadatan')
	})
})
