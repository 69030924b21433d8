import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/schemas/bilingual.ts'
import type { Rank } from '../../../src/schemas/figure.ts'
import { sayPosition } from '../../../src/sentences/rank.ts'
import { sayNumbered, sayPlaceOfArea, sayStanding } from '../../../src/sentences/standing.ts'
import { ranks } from '../../../src/statistics/ranks.ts'

const at = (rank: number, of: number, tied = 1): Rank => ({ rank, of, tied })
const desa = { noun: 'desa', where: null }

describe('sayPosition', () => {
	it.each([
		[1, 38, 'tertinggi', 'highest'],
		[2, 37, 'tertinggi kedua', 'second highest'],
		[3, 36, 'tertinggi ketiga', 'third highest'],
		[10, 29, 'tertinggi kesepuluh', 'tenth highest'],
		[11, 28, 'tertinggi ke-11', '11th highest'],
		[20, 19, 'terendah ke-19', '19th lowest'],
		[21, 79, 'tertinggi ke-21', '21st highest'],
		[22, 78, 'tertinggi ke-22', '22nd highest'],
		[78, 22, 'terendah ke-22', '22nd lowest'],
		[29, 10, 'terendah kesepuluh', 'tenth lowest'],
		[37, 2, 'terendah kedua', 'second lowest'],
		[38, 1, 'terendah', 'lowest'],
	])(
		'says place %d from the top and %d from the bottom from the nearer end, in digits beyond ten',
		(top, bottom, id, en) => {
			expect(sayPosition(top, bottom, 'rate', 'id')).toBe(id)
			expect(sayPosition(top, bottom, 'rate', 'en')).toBe(en)
		},
	)

	it('calls counts many or few, and everything else high or low', () => {
		expect(sayPosition(3, 36, 'count', 'id')).toBe('terbanyak ketiga')
		expect(sayPosition(38, 1, 'count', 'id')).toBe('tersedikit')
		expect(sayPosition(3, 36, 'count', 'en')).toBe('third largest')
		expect(sayPosition(38, 1, 'count', 'en')).toBe('smallest')
		expect(sayPosition(3, 36, 'amount', 'id')).toBe('tertinggi ketiga')
	})
})

describe('sayStanding', () => {
	it.each([
		[at(1, 2), 'tertinggi dari 2 desa'],
		[at(2, 2), 'terendah dari 2 desa'],
		[at(2, 3), 'di tengah: urutan ke-2 dari 3 desa'],
		[at(3, 3), 'terendah dari 3 desa'],
	])('stays sensible among few: %o', (rank, said) => {
		expect(sayStanding(rank, desa, 'id', 'rate')).toBe(said)
	})

	it('says with how many others a place is shared', () => {
		expect(sayStanding(at(1, 18, 3), desa, 'id', 'rate')).toBe('tertinggi dari 18 desa, sama dengan dua desa lain')
		expect(sayStanding(at(1, 18, 3), desa, 'en', 'rate')).toBe('the highest of 18 desa, shared with two others')
		expect(sayStanding(at(17, 18, 2), desa, 'id', 'rate')).toBe('terendah dari 18 desa, sama dengan satu desa lain')
	})

	it('calls a large tie at the bottom the lowest, though its rank number is small', () => {
		expect(sayStanding(at(5, 14, 10), desa, 'id', 'rate')).toMatch(/^terendah dari 14 desa, /)
	})

	it('names no order where all are alike, and claims no place for the only figure there is', () => {
		expect(sayStanding(at(1, 18, 18), desa, 'id', 'rate')).toBe('sama di semua 18 desa')
		expect(sayStanding(at(1, 18, 18), desa, 'en', 'rate')).toBe('the same in all 18 desa')
		const only = { noun: 'desa', where: 'Contoh' }
		expect(sayStanding(at(1, 1), only, 'id', 'rate')).toBe('satu-satunya desa di Contoh yang punya angka')
		expect(sayStanding(at(1, 1), only, 'en', 'rate')).toBe('the only figure of desa in Contoh')
	})

	it('never says highest of a figure that more areas exceed than fall short of', () => {
		const values = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 20 })
		fc.assert(
			fc.property(values, (list) => {
				const placed = ranks(list, 0)
				list.forEach((value, index) => {
					const above = list.filter((other) => other > value).length
					const below = list.filter((other) => other < value).length
					const said = sayStanding(placed[index] ?? at(1, 1), desa, 'id', 'rate')
					if (above === 0 && below === 0) expect(said).toMatch(/^sama di semua/)
					else expect(said).toMatch(above <= below ? /^(tertinggi|di tengah)/ : /^(terendah|di tengah)/)
				})
			}),
		)
	})

	it('heads a chart without two colons', () => {
		expect(sayPlaceOfArea('Contoh', 'tertinggi dari 18 desa')).toBe('Contoh: tertinggi dari 18 desa')
		expect(sayPlaceOfArea('Contoh', sayStanding(at(9, 18), desa, 'id', 'rate'))).toBe(
			'Contoh di tengah: urutan ke-9 dari 18 desa',
		)
	})

	it('never doubles an article nor leaves a gap', () => {
		const rank = fc
			.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
			.filter(([place, tied, of]) => place + tied - 1 <= of)
			.map(([place, tied, of]) => at(place, of, tied))
		fc.assert(
			fc.property(rank, fc.constantFrom(...languages), (one, language) => {
				for (const say of [sayStanding, sayNumbered])
					expect(say(one, desa, language, 'rate')).not.toMatch(/the the| {2}|undefined|^ | $/)
			}),
		)
	})
})
