import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../src/topics/search/edit-distance.ts'
import { misses } from '../../../src/topics/search/near-found.ts'
import { nearNames, parseNames } from '../../../src/topics/search/near-names.ts'

const areas = parseNames([
	['33', 'Contoh Raya'],
	['99.16', 'Kabupaten Belora'],
	['99.16.02', 'Kecamatan Randublatung'],
	['99.16.02.2006', 'Desa Pilang'],
	['99.26', 'Kabupaten Bangkalan'],
	['99.26.01', 'Kecamatan Bangkalan'],
	['99.29', 'Kabupaten Sumenep'],
	['99.30', 'Kabupaten Bangilan'],
	['99.29.24', "Kecamatan Ra'as"],
	['99.29.16', 'Kecamatan Batang-batang'],
])
const found = (query: string) => nearNames(query, areas).map(({ code }) => code)

describe('editDistance', () => {
	it.each([
		['pilang', 'pilang', 0],
		['randublatng', 'randublatung', 1],
		['sumenpe', 'sumenep', 1],
		['blora', 'belora', 1],
		['pilang', 'tuban', 4],
	])('of %s and %s is %i', (a, b, distance) => {
		expect(editDistance(a, b, 9)).toBe(distance)
	})

	it('is the same both ways, zero only for the same word, and never more than the longer word', () => {
		const word = fc.stringMatching(/^[a-c]{0,6}$/)
		fc.assert(
			fc.property(word, word, (a, b) => {
				const distance = editDistance(a, b, 9)
				expect(distance).toBe(editDistance(b, a, 9))
				expect(distance === 0).toBe(a === b)
				expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
			}),
		)
	})

	it('stops above the most that is asked for', () => {
		expect(editDistance('pilang', 'sumenep', 2)).toBe(3)
		expect(editDistance('a', 'abcdefgh', 2)).toBe(3)
	})
})

describe('nearNames', () => {
	it('finds a name with a letter left out, doubled, swapped or wrong', () => {
		for (const typed of ['randublatng', 'randdublatung', 'randulbatung', 'ranbublatung'])
			expect(found(typed)).toEqual(['99.16.02'])
	})

	it('takes the words for kinds wherever they stand, and puts the kind that was typed first', () => {
		expect(found('bangkalan kec')).toEqual(['99.26.01', '99.26'])
		expect(found('kab. bangkaln')).toEqual(['99.26', '99.26.01', '99.30'])
	})

	it('passes over names that are much farther off than the nearest', () => {
		expect(found('bangkalan')).toEqual(['99.26', '99.26.01'])
		expect(found('desa pilangg')).toEqual(['99.16.02.2006'])
	})

	it('passes over apostrophes, hyphens and spaces', () => {
		expect(found('raas')).toEqual(['99.29.24'])
		expect(found('batang batang')).toEqual(['99.29.16'])
	})

	it('tries single words where no name is near the whole', () => {
		expect(found('pilang randublatng')).toEqual(['99.16.02'])
	})

	it('tells where each lies', () => {
		expect(nearNames('pilng', areas)[0]?.around).toEqual(['Kecamatan Randublatung', 'Kabupaten Belora'])
	})

	it('proposes nothing for what is near no name, nor for words of kinds alone', () => {
		expect(found('qwertyuiop')).toEqual([])
		expect(found('kec')).toEqual([])
		expect(found('')).toEqual([])
	})
})

describe('misses', () => {
	const one = { url: '/wilayah/99/', meta: { title: 'Desa Pilang', place: 'Kec. Randublatung' } }

	it('is true without results, and where none holds a word that was typed', () => {
		expect(misses([], 'pilang')).toBe(true)
		expect(misses([one], 'pilnag')).toBe(true)
	})

	it('is false where a title or a place holds one, and for what is too short to judge', () => {
		expect(misses([one], 'randublatung kec')).toBe(false)
		expect(misses([], 'pi')).toBe(false)
	})
})
