import { describe, expect, test } from 'vitest'
import { deskText } from '../../../../src/desk/desk-text.ts'
import type { Desk } from '../../../../src/desk/page/desk-state.ts'
import { printedNumber, printedValue } from '../../../../src/desk/page/printed-value.ts'

const rate = { id: 'x', name: { id: 'Bagian', en: 'Share' }, unit: 'persen', decimals: 2 } as const
const desk = (language: 'id' | 'en') =>
	({ language, t: deskText(language), registers: { indicators: [rate] } }) as unknown as Desk

describe('a value on the desk', () => {
	test('is written as readers will see it', () => {
		expect(printedValue(desk('id'), rate.name, '10.9')).toBe('10,90%')
		expect(printedValue(desk('en'), rate.name, '10.9')).toBe('10.90%')
		expect(printedNumber(257290, { unit: 'orang', decimals: 0 }, 'id')).toBe('257.290 orang')
	})

	test('keeps decimals beyond those of its indicator: what differs must not look the same', () => {
		expect(printedValue(desk('id'), rate.name, '10.994')).toBe('10,994%')
	})

	test('that is empty says its status, and a word stays a word', () => {
		expect(printedValue(desk('id'), rate.name, 'O')).toBe('kosong (O)')
		expect(printedValue(desk('id'), { id: 'Lain', en: 'Other' }, 'maju')).toBe('maju')
	})
})
