import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterOf } from '../../../src/figure-id/base32.ts'
import { checkCharacter } from '../../../src/figure-id/check-character.ts'
import { readFigureId } from '../../../src/figure-id/read-figure-id.ts'

const character = fc.integer({ min: 0, max: 31 }).map(characterOf)
const id = fc
	.array(character, { minLength: 12, maxLength: 12 })
	.map((characters) => characters.join(''))
	.map((text) => text + checkCharacter(text))

describe('an id that somebody types', () => {
	it('is read in small letters, with spaces or other hyphens, and with O for 0 and l for 1', () => {
		fc.assert(
			fc.property(id, (text) => {
				const typed = ` ${text.slice(0, 6)} ${text.slice(6, 10)}–${text.slice(10)} `.toLowerCase()
				const read = readFigureId(typed.replaceAll('0', 'o').replaceAll('1', 'l'))
				expect(read?.id.replaceAll('-', '')).toBe(text)
			}),
		)
	})

	it('is refused with any one character wrong', () => {
		fc.assert(
			fc.property(id, fc.nat(12), character, (text, place, other) => {
				fc.pre(text[place] !== other)
				expect(readFigureId(text.slice(0, place) + other + text.slice(place + 1))).toBeNull()
			}),
		)
	})

	it('is refused with two neighbours swapped', () => {
		fc.assert(
			fc.property(id, fc.nat(11), (text, place) => {
				const [one = '', two = ''] = [text[place], text[place + 1]]
				fc.pre(one !== two)
				expect(readFigureId(text.slice(0, place) + two + one + text.slice(place + 2))).toBeNull()
			}),
		)
	})

	it('is refused when it is too short, too long, or no id at all', () => {
		for (const typed of ['', 'K7Q2M9', 'K7Q2M9-3T8B-4XRR2', '<script>', 'UUUUUU-UUUU-UUU'])
			expect(readFigureId(typed)).toBeNull()
	})
})
