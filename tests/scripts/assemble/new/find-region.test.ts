import { describe, expect, test } from 'vitest'
import { findRegion, regionLine } from '../../../../scripts/assemble/new/find-region.ts'
import { readAreaData } from '../../../../scripts/gate/register/read-area-data.ts'
import { regions } from './invented-regions.ts'

/** What is found, as codes; several in brackets, near ones with a question mark. */
function found(text: string, areas = regions): string {
	const result = findRegion(text, areas)
	if ('area' in result) return result.area.code
	if ('candidates' in result) return `[${result.candidates.map(({ code }) => code).join(' ')}]`
	return `?${result.near.map(({ code }) => code).join(' ')}`
}

describe('findRegion', () => {
	test.each([
		['98.02', '98.02'],
		['9802', '98.02'],
		[' 98 ', '98'],
		['kotamaya', '98.02'],
		['KAB. KOTAMAYA', '98.02'],
		// Written apart, "kota" is part of the name after all.
		['kota maya', '98.02'],
		['kab contoh', '98.01'],
		['kota contoh', '98.71'],
		['provinsi rekaan utara', '99'],
		['maya', '99.02'],
		['maya barat', '99.01'],
		['rekut', '99'],
		['mabar', '99.01'],
	])('finds the one area meant by %j', (text, code) => {
		expect(found(text)).toBe(code)
	})

	test('lists the areas that share a name', () => {
		expect(found('contoh')).toBe('[98.01 98.71]')
		expect(found('rekaan')).toBe('[98 99]')
	})

	test('proposes the nearest name and never takes it unasked', () => {
		expect(found('kotamayo')).toBe('?98.02')
	})

	test.each(['', 'xyz', '97', '98.03', '98.01.01', 'a'])('finds nothing for %j', (text) => {
		expect(found(text)).toBe('?')
	})

	test('shows a candidate by code, kind and name', () => {
		expect(regions.slice(1, 3).map(regionLine)).toEqual(['98  Provinsi Rekaan Selatan', '98.01  Kabupaten Contoh'])
	})

	test('finds every real region by its code and by its whole name', async () => {
		const areas = await readAreaData()
		const real = areas.filter(({ level }) => level === 'provinsi' || level === 'kabupaten-kota')
		expect(real.length).toBeGreaterThan(500)
		const lost = real.filter(
			(area) =>
				found(area.code, areas) !== area.code || found(regionLine(area).slice(area.code.length), areas) !== area.code,
		)
		expect(lost.map(regionLine)).toEqual([])
	})
})
