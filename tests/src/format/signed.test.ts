import { expect, it } from 'vitest'
import { formatSigned } from '../../../src/format/signed.ts'

it('formatSigned writes both signs, and none before what rounds to zero', () => {
	expect(formatSigned(0.4, 2, 'id')).toBe('+0,40')
	expect(formatSigned(-2.31, 2, 'id')).toBe('−2,31')
	expect(formatSigned(1234.5, 1, 'en')).toBe('+1,234.5')
	expect(formatSigned(0, 1, 'id')).toBe('0,0')
	expect(formatSigned(0.004, 2, 'id')).toBe('0,00')
	expect(formatSigned(-0.004, 2, 'id')).toBe('0,00')
})
