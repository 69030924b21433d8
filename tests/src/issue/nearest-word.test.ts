import { describe, expect, it } from 'vitest'
import { nearestWord, nearestWordHint } from '../../../src/issue/nearest-word.ts'

const known = ['penduduk', 'penduduk-miskin', 'p0', 'p1']

describe('the nearest known word', () => {
	it('is the same but for case and dashes, or the one a slip away', () => {
		expect(nearestWord('Penduduk Miskin', known)).toBe('penduduk-miskin')
		expect(nearestWord('pendudk', known)).toBe('penduduk')
	})

	it('is none where several are as near, or nothing is written', () => {
		expect(nearestWord('p2', known)).toBeUndefined()
		expect(nearestWord('', known)).toBeUndefined()
	})
})

describe('the hint about a word that is not known', () => {
	const otherwise = { id: 'kosongkan', en: 'leave it empty' }

	it('names the word that is perhaps meant, in both languages', () => {
		expect(nearestWordHint('pendudk', known, otherwise)).toEqual({
			id: 'mungkin maksudnya penduduk',
			en: 'perhaps penduduk is meant',
		})
	})

	it('tells what else can be done where none is near', () => {
		expect(nearestWordHint('kelurahan', known, otherwise)).toEqual(otherwise)
	})
})
