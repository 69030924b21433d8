import { describe, expect, it } from 'vitest'
import { type AreaListing, findAreas, listedAreas, listedName } from '../../../../src/topics/compare/area-finder.ts'

const listing: AreaListing = {
	kinds: ['negara', 'provinsi', 'kabupaten', 'kota', 'kecamatan', 'desa', 'kelurahan'],
	areas: [
		['99', 'Contoh Raya', 1],
		['99.01', 'Contoh', 2],
		['99.01.01', 'Kota Contoh', 4],
		['99.01.02', 'Contoh', 4],
		['99.01.02.2001', 'Contoh', 5],
		['99.01.02.2002', 'Contohan', 5],
		['99.71', 'Contoh', 3],
	],
}
const known = listedAreas(listing)
const codes = (typed: string) => findAreas(known.values(), typed, 6).map(({ code }) => code)

describe('areas found by typing', () => {
	it('put the kabupaten first when its name alone is typed', () => {
		expect(codes('contoh')[0]).toBe('99.01')
		expect(codes('  CONTOH ')[0]).toBe('99.01')
	})

	it('follow the word for the kind', () => {
		expect(codes('kota contoh')).toEqual(['99.71', '99.01.01'])
		expect(codes('kec. contoh')[0]).toBe('99.01.02')
		expect(codes('desa contoh')[0]).toBe('99.01.02.2001')
	})

	it('are found by code, and by the start of a name', () => {
		expect(codes('99.71')).toEqual(['99.71'])
		expect(codes('contohan')).toEqual(['99.01.02.2002'])
	})

	it('are none for a single letter or a name nobody has', () => {
		expect(codes('c')).toEqual([])
		expect(codes('zzz')).toEqual([])
	})

	it('carry the names of the areas around them', () => {
		const village = known.get('99.01.02.2001')
		expect(village && listedName(known, village)).toBe('Desa Contoh, Kec. Contoh, Kab. Contoh')
	})
})
