import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rank } from '../../../src/schemas/figure.ts'
import { type Peer, sayPlace } from '../../../src/sentences/place.ts'
import { ranks } from '../../../src/statistics/ranks.ts'
import { rate, spoken, unspeakable } from './spoken.ts'

const names = ['Ambar', 'Bumi', 'Cempaka', 'Dahlia', 'Erat', 'Fajar', 'Gading', 'Hijau']
const group = (language: 'id' | 'en') => ({
	noun: language === 'id' ? 'kabupaten/kota' : 'regencies and cities',
	where: 'Contoh Raya',
})

/** The place of one of some values, the others named in their order. */
function place(values: readonly number[], own: number, language: 'id' | 'en' = 'id'): string | null {
	const rank = ranks(values, 2)[own] as Rank
	const others = values.flatMap((value, at): Peer[] =>
		at === own ? [] : [{ name: names[at] ?? `Nama ${at}`, figure: spoken(value) }],
	)
	return sayPlace(spoken(values[own] ?? null), rank, others, group(language), rate, language)
}

const eight = [20, 19, 17, 15, 12, 9, 5, 2]

describe('sayPlace', () => {
	it.each([
		[0, 'tertinggi di Contoh Raya', 'the highest in Contoh Raya'],
		[1, 'tertinggi kedua di Contoh Raya, di bawah Ambar', 'the second highest in Contoh Raya, below Ambar'],
		[
			2,
			'tertinggi ketiga di Contoh Raya, di bawah Ambar dan Bumi',
			'the third highest in Contoh Raya, below Ambar and Bumi',
		],
		[
			3,
			'di tengah: urutan ke-4 dari 8 kabupaten/kota di Contoh Raya',
			'in the middle: number 4 of 8 regencies and cities in Contoh Raya',
		],
		[6, 'terendah kedua di Contoh Raya, di atas Hijau', 'the second lowest in Contoh Raya, above Hijau'],
		[7, 'terendah di Contoh Raya', 'the lowest in Contoh Raya'],
	])('names the areas beyond: place %d', (own, id, en) => {
		expect(place(eight, own, 'id')).toBe(id)
		expect(place(eight, own, 'en')).toBe(en)
	})

	it('counts the siblings where the text before tells where they are', () => {
		const others = [{ name: 'Ambar', figure: spoken(20) }]
		const rank = { rank: 2, of: 2, tied: 1 }
		const [id, en] = [
			{ ...group('id'), where: null },
			{ ...group('en'), where: null },
		]
		expect(sayPlace(spoken(9), rank, others, id, rate, 'id')).toBe('terendah dari 2 kabupaten/kota')
		expect(sayPlace(spoken(9), rank, others, en, rate, 'en')).toBe('the lowest of 2 regencies and cities')
		expect(sayPlace(spoken(9), { rank: 4, of: 12, tied: 1 }, [], id, rate, 'id')).toBe(
			'tertinggi keempat dari 12 kabupaten/kota',
		)
	})

	it('names those that share a place, and puts nobody above another who prints alike', () => {
		expect(place([20, 20, 10, 5], 0)).toBe('tertinggi di Contoh Raya bersama Bumi')
		expect(place([20, 20, 10, 5], 0, 'en')).toBe('the highest in Contoh Raya with Bumi')
		expect(place([20.001, 20.004, 10, 5], 1)).toBe('tertinggi di Contoh Raya bersama Ambar')
		expect(place([20, 20, 10, 5, 4], 2)).toBe('tertinggi ketiga di Contoh Raya, di bawah Ambar dan Bumi')
	})

	it('counts instead of naming where many share a place, and names no order where all do', () => {
		expect(place([20, 20, 20, 20, 5], 0)).toBe(
			'tertinggi dari 5 kabupaten/kota di Contoh Raya, sama dengan tiga kabupaten/kota lain',
		)
		expect(place([7, 7, 7], 0)).toBe('sama di semua 3 kabupaten/kota di Contoh Raya')
	})

	it('names nobody where the areas given are not those that were ranked', () => {
		const rank = { rank: 2, of: 8, tied: 1 }
		const some = [{ name: 'Ambar', figure: spoken(20) }]
		expect(sayPlace(spoken(19), rank, some, group('id'), rate, 'id')).toBe(
			'tertinggi kedua dari 8 kabupaten/kota di Contoh Raya',
		)
	})

	it.each(unspeakable)('gives no place to a figure that is %s, and names no area by such a one', (_, speech) => {
		expect(sayPlace(speech, { rank: 1, of: 3, tied: 1 }, [], group('id'), rate, 'id')).toBeNull()
		const others = [{ name: 'Ambar', figure: speech }]
		expect(sayPlace(spoken(9), { rank: 1, of: 1, tied: 1 }, others, group('id'), rate, 'id')).not.toContain('Ambar')
	})

	it('claims no place without a rank', () => {
		expect(sayPlace(spoken(9), null, [], group('id'), rate, 'id')).toBeNull()
	})

	it('says that a figure behind the place is provisional', () => {
		const others = [{ name: 'Ambar', figure: spoken(20, { status: 'P' }) }]
		expect(sayPlace(spoken(9), { rank: 2, of: 2, tied: 1 }, others, group('id'), rate, 'id')).toMatch(
			/ \(angka sementara\)$/,
		)
	})

	it('names below only who is higher, above only who is lower, and beside only equals', () => {
		const values = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 8 })
		fc.assert(
			fc.property(values, fc.nat(7), (list, pick) => {
				const own = pick % list.length
				const said = place(list, own) ?? ''
				const [head = '', tail = ''] = said.split(', di ')
				list.forEach((value, at) => {
					const name = names[at] ?? ''
					if (at === own) return
					if (tail.includes(name))
						expect(tail.startsWith('bawah') ? value > (list[own] ?? 0) : value < (list[own] ?? 0)).toBe(true)
					if (head.includes(name)) expect(value).toBe(list[own])
				})
				expect(said).not.toContain(names[own])
			}),
		)
	})
})
