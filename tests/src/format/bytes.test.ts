import { describe, expect, it } from 'vitest'
import { sayBytes } from '../../../src/format/bytes.ts'

describe('sayBytes', () => {
	it.each([
		[0, '1 KB'],
		[1499, '1 KB'],
		[12_400, '12 KB'],
		[999_600, '1,0 MB'],
		[1_440_000, '1,4 MB'],
	])('says %i bytes as %s', (bytes, said) => {
		expect(sayBytes(bytes, 'id')).toBe(said)
	})

	it('writes a decimal point in English', () => {
		expect(sayBytes(1_440_000, 'en')).toBe('1.4 MB')
	})
})
