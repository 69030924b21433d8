import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/schemas/bilingual.ts'
import type { Rank } from '../../../src/schemas/figure.ts'
import { sayRank, sayTheRank } from '../../../src/sentences/rank.ts'
import { ranks } from '../../../src/statistics/ranks.ts'

const at = (rank: number, of: number, tied = 1): Rank => ({ rank, of, tied })

describe('sayRank', () => {
	it.each([
		[at(1, 38), 'tertinggi dari 38 kabupaten/kota', 'highest of 38 regencies and cities'],
		[at(2, 38), 'tertinggi kedua dari 38 kabupaten/kota', 'second highest of 38 regencies and cities'],
		[at(3, 38), 'tertinggi ketiga dari 38 kabupaten/kota', 'third highest of 38 regencies and cities'],
		[at(10, 38), 'tertinggi kesepuluh dari 38 kabupaten/kota', 'tenth highest of 38 regencies and cities'],
		[at(11, 38), 'tertinggi ke-11 dari 38 kabupaten/kota', '11th highest of 38 regencies and cities'],
		[at(19, 38), 'tertinggi ke-19 dari 38 kabupaten/kota', '19th highest of 38 regencies and cities'],
		[at(20, 38), 'terendah ke-19 dari 38 kabupaten/kota', '19th lowest of 38 regencies and cities'],
		[at(21, 38), 'terendah ke-18 dari 38 kabupaten/kota', '18th lowest of 38 regencies and cities'],
		[at(28, 38), 'terendah ke-11 dari 38 kabupaten/kota', '11th lowest of 38 regencies and cities'],
		[at(21, 99), 'tertinggi ke-21 dari 99 kabupaten/kota', '21st highest of 99 regencies and cities'],
		[at(22, 99), 'tertinggi ke-22 dari 99 kabupaten/kota', '22nd highest of 99 regencies and cities'],
		[at(78, 99), 'terendah ke-22 dari 99 kabupaten/kota', '22nd lowest of 99 regencies and cities'],
		[at(14, 27), 'tertinggi ke-14 dari 27 kabupaten/kota', '14th highest of 27 regencies and cities'],
		[at(29, 38), 'terendah kesepuluh dari 38 kabupaten/kota', 'tenth lowest of 38 regencies and cities'],
		[at(37, 38), 'terendah kedua dari 38 kabupaten/kota', 'second lowest of 38 regencies and cities'],
		[at(38, 38), 'terendah dari 38 kabupaten/kota', 'lowest of 38 regencies and cities'],
	])('says %o from the nearer end, in digits beyond ten', (rank, id, en) => {
		expect(sayRank(rank, 'kabupaten/kota', 'id')).toBe(id)
		expect(sayRank(rank, 'regencies and cities', 'en')).toBe(en)
	})

	it.each([
		[at(1, 2), 'tertinggi dari 2 desa'],
		[at(2, 2), 'terendah dari 2 desa'],
		[at(2, 3), 'tertinggi kedua dari 3 desa'],
		[at(3, 3), 'terendah dari 3 desa'],
	])('stays sensible among few: %o', (rank, said) => {
		expect(sayRank(rank, 'desa', 'id')).toBe(said)
	})

	it('says with how many others a place is shared', () => {
		expect(sayRank(at(1, 18, 3), 'desa', 'id')).toBe('tertinggi dari 18 desa, bersama 2 lainnya')
		expect(sayRank(at(1, 18, 3), 'desa', 'en')).toBe('highest of 18 desa, shared with 2 more')
		expect(sayRank(at(17, 18, 2), 'desa', 'id')).toBe('terendah dari 18 desa, bersama 1 lainnya')
	})

	it('calls a large tie at the bottom the lowest, though its rank number is small', () => {
		expect(sayRank(at(5, 14, 10), 'desa', 'id')).toBe('terendah dari 14 desa, bersama 9 lainnya')
	})

	it('names no order where all are alike', () => {
		expect(sayRank(at(1, 18, 18), 'desa', 'id')).toBe('sama di semua 18 desa')
		expect(sayRank(at(1, 18, 18), 'desa', 'en')).toBe('the same in all 18 desa')
	})

	it('claims no place for the only figure there is', () => {
		expect(sayRank(at(1, 1), 'desa di Contoh', 'id')).toBe('satu-satunya angka desa di Contoh')
		expect(sayRank(at(1, 1), 'desa in Contoh', 'en')).toBe('the only figure of desa in Contoh')
	})

	it('never says highest of a figure that more areas exceed than fall short of, within the spoken places', () => {
		const values = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 20 })
		fc.assert(
			fc.property(values, (list) => {
				const placed = ranks(list, 0)
				list.forEach((value, index) => {
					const above = list.filter((other) => other > value).length
					const below = list.filter((other) => other < value).length
					const said = sayRank(placed[index] ?? at(1, 1), 'desa', 'id')
					if (above === 0 && below === 0) expect(said).toMatch(/^sama di semua/)
					else expect(said).toMatch(above <= below ? /^tertinggi/ : /^terendah/)
				})
			}),
		)
	})
})

describe('sayTheRank', () => {
	it('puts "the" before an English place, once', () => {
		expect(sayTheRank(at(3, 38), 'kota', 'en')).toBe('the third highest of 38 kota')
		expect(sayTheRank(at(1, 4, 4), 'kota', 'en')).toBe('the same in all 4 kota')
		expect(sayTheRank(at(1, 1), 'kota', 'en')).toBe('the only figure of kota')
		expect(sayTheRank(at(3, 38), 'kota', 'id')).toBe('tertinggi ketiga dari 38 kota')
	})

	it('never doubles the article nor leaves a gap', () => {
		const rank = fc
			.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
			.filter(([place, tied, of]) => place + tied - 1 <= of)
			.map(([place, tied, of]) => at(place, of, tied))
		fc.assert(
			fc.property(rank, fc.constantFrom(...languages), (one, language) => {
				const said = sayTheRank(one, 'desa', language)
				expect(said).not.toMatch(/the the| {2}|undefined|^ | $/)
			}),
		)
	})

	it('calls counts many or few, and everything else high or low', () => {
		const third = { rank: 3, of: 38, tied: 1 }
		const last = { rank: 38, of: 38, tied: 1 }
		expect(sayRank(third, 'kabupaten/kota', 'id', 'count')).toBe('terbanyak ketiga dari 38 kabupaten/kota')
		expect(sayRank(last, 'kabupaten/kota', 'id', 'count')).toBe('tersedikit dari 38 kabupaten/kota')
		expect(sayRank(third, 'areas', 'en', 'count')).toBe('third largest of 38 areas')
		expect(sayRank(last, 'areas', 'en', 'count')).toBe('smallest of 38 areas')
		expect(sayRank(third, 'kabupaten/kota', 'id', 'amount')).toBe('tertinggi ketiga dari 38 kabupaten/kota')
	})
})
