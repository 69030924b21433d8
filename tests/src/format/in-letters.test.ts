import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLetters } from '../../../src/format/in-letters.ts'
import { holdsPersonalData } from '../../../src/personal-data/find-personal-data.ts'

test('a hash in letters reads like no personal data, and like no other hash', () => {
	expect(holdsPersonalData('?v=0840575838')).toBe(true)
	expect(inLetters('0840575838')).toBe('aieafhfidi')
	const digit = fc.constantFrom(...'0123456789abcdef')
	const hash = fc.string({ unit: fc.oneof(fc.constantFrom('0', '8'), digit), minLength: 10, maxLength: 10 })
	fc.assert(
		fc.property(hash, hash, (one, other) => {
			expect(inLetters(one)).toMatch(/^[a-p]{10}$/)
			expect(holdsPersonalData(`https://contoh.example/gambar/99.png?v=${inLetters(one)}`)).toBe(false)
			expect(inLetters(one) === inLetters(other)).toBe(one === other)
		}),
	)
})
