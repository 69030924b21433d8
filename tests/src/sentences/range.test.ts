import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Peer } from '../../../src/sentences/place.ts'
import { sayRange } from '../../../src/sentences/range.ts'
import { rate, spoken } from './spoken.ts'

const peer = (name: string, value: number | null, changes = {}): Peer => ({ name, figure: spoken(value, changes) })

describe('sayRange', () => {
	const three = [peer('Rintis', 2.86), peer('Harum', 20.61), peer('Teduh', 9)]

	it('goes from the lowest to the highest', () => {
		expect(sayRange(three, 'desa', rate, 'id')).toBe(
			'merentang dari 2,86 persen di Rintis sampai 20,61 persen di Harum',
		)
		expect(sayRange(three, 'desa', rate, 'en')).toBe('runs from 2.86 percent in Rintis to 20.61 percent in Harum')
	})

	it('names who shares an end, and counts where they are many', () => {
		expect(sayRange([...three, peer('Asri', 20.614)], 'desa', rate, 'id')).toBe(
			'merentang dari 2,86 persen di Rintis sampai 20,61 persen di Asri dan Harum',
		)
		const many = ['Asri', 'Bening', 'Cerah'].map((name) => peer(name, 2.86))
		expect(sayRange([...three, ...many], 'desa', rate, 'id')).toMatch(
			/^merentang dari 2,86 persen di empat desa sampai/,
		)
		expect(sayRange([...three, ...many], 'desa', rate, 'en')).toMatch(/^runs from 2.86 percent in four desa to/)
	})

	it('says that all are alike', () => {
		expect(sayRange([peer('A', 5), peer('B', 5)], 'desa', rate, 'id')).toBe('5,00 persen di dua desa, semua sama')
		expect(sayRange([peer('A', 5), peer('B', 5)], 'desa', rate, 'en')).toBe('is 5.00 percent in all two desa')
	})

	it('tells what it leaves out', () => {
		const hidden = [
			peer('Gelap', null, { status: 'Q' }),
			peer('Kabur', 99, { status: 'U' }),
			peer('Kosong', null, { status: 'O' }),
		]
		expect(sayRange([...three, ...hidden], 'desa', rate, 'id')).toBe(
			'merentang dari 2,86 persen di Rintis sampai 20,61 persen di Harum; 1 disamarkan, 1 diragukan dan tidak ikut, 1 belum ada datanya',
		)
		expect(sayRange([...three, ...hidden], 'desa', rate, 'en')).toMatch(
			/; 1 suppressed, 1 doubtful and left out, 1 without data yet$/,
		)
	})

	it('says that a figure is provisional', () => {
		expect(sayRange([...three, peer('Baru', 5, { status: 'P' })], 'desa', rate, 'id')).toMatch(/ \(angka sementara\)$/)
	})

	it('says nothing of fewer than two figures', () => {
		expect(sayRange([peer('A', 5), peer('B', null, { status: 'Q' })], 'desa', rate, 'id')).toBeNull()
		expect(sayRange([], 'desa', rate, 'id')).toBeNull()
	})

	it('does not depend on the order of the areas', () => {
		const values = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 6 })
		fc.assert(
			fc.property(values, (list) => {
				const peers = list.map((value, at) => peer(`Nama ${at}`, value))
				expect(sayRange(peers.toReversed(), 'desa', rate, 'id')).toBe(sayRange(peers, 'desa', rate, 'id'))
			}),
		)
	})
})
