import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundBytes, sayBytes } from '../../../src/format/bytes.ts'

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

describe('roundBytes', () => {
	it('leaves a size as it is said, and is the same for all that are said alike', () => {
		const size = fc.integer({ min: 0, max: 3_000_000_000 })
		fc.assert(
			fc.property(size, fc.integer({ min: -200_000, max: 200_000 }), (bytes, apart) => {
				const other = Math.max(0, bytes + apart)
				expect(sayBytes(roundBytes(bytes), 'id')).toBe(sayBytes(bytes, 'id'))
				expect(roundBytes(bytes) === roundBytes(other)).toBe(sayBytes(bytes, 'id') === sayBytes(other, 'id'))
			}),
		)
	})
})
