import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstWrongByte } from '../../../../src/gate/csv/wrong-byte.ts'

describe('firstWrongByte', () => {
	it('finds none in UTF-8', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(firstWrongByte(Buffer.from(text.toWellFormed()))).toBe(-1)
			}),
		)
	})

	it('finds the byte that a valid text is broken by', () => {
		fc.assert(
			fc.property(fc.string(), fc.constantFrom(0xe9, 0x96, 0xff, 0xc0), fc.string(), (before, byte, after) => {
				const start = Buffer.from(before.toWellFormed())
				const bytes = Buffer.concat([start, Buffer.of(byte), Buffer.from(`a${after}`.toWellFormed())])
				expect(firstWrongByte(bytes)).toBe(start.length)
			}),
		)
	})

	it('finds a sequence cut off at the end', () => {
		expect(firstWrongByte(Buffer.from('aé').subarray(0, 2))).toBe(1)
	})
})
