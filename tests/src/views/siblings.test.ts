import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { siblingLinks } from '../../../src/facts/siblings.ts'
import { context } from './context.ts'

describe('siblingLinks', () => {
	it('lists the other villages from A to Z, each with the figure that tells them apart', () => {
		const found = siblingLinks(context('99.01.01.2001'))
		expect(found?.title).toBe('Desa/kelurahan lain di Kecamatan Rintis')
		expect(siblingLinks(context('99.01.01.2001', 'en'))?.title).toBe('Other desa and kelurahan in Kecamatan Rintis')
		expect(found?.note).toBe('Angka di kanan: Indeks Desa Membangun, 2024.')
		expect(found?.links).toMatchObject([
			{ code: '99.01.01.2004', name: 'Anggrek', aside: '0,7900' },
			{ code: '99.01.01.2002', name: 'Kenanga', aside: '0,8000' },
			{ code: '99.01.01.1003', name: 'Kelurahan Mawar' },
		])
	})

	it('keeps a kabupaten in the list of its siblings, from A to Z, too', () => {
		const found = siblingLinks(context('99.71'))
		expect(found?.title).toBe('Semua kabupaten/kota di Contoh Raya')
		expect(found?.links.map(({ code }) => code)).toEqual(['99.04', '99.01', '99.71', '99.02', '99.05', '99.03'])
	})

	it('says the same in English', () => {
		const found = siblingLinks(context('99.71', 'en'))
		expect(found?.title).toBe('All regencies and cities in Contoh Raya')
		expect(found?.note).toBe('Figures on the right: Poverty rate, March 2025.')
		expect(found?.links).toContainEqual({ code: '99.71', name: 'Kota Contoh', aside: '4.00%' })
	})

	it('claims not to hold all where some of them have no page', () => {
		const links = (language: 'id' | 'en') => {
			const page = context('99.71', language)
			const children = (page.parent?.children ?? []).map((child) => ({
				...child,
				hasPage: child.area.code !== '99.02',
			}))
			return siblingLinks({ ...page, parent: page.parent && { ...page.parent, children } })
		}
		expect(links('id')?.title).toBe('Kabupaten/kota di portal ini')
		expect(links('en')?.title).toBe('The regencies and cities on this portal')
		expect(links('id')?.links.map(({ code }) => code)).not.toContain('99.02')
	})

	it('says the period of a figure that is of another period than most', () => {
		const page = context('99.71')
		for (const { area, newest } of page.parent?.children ?? []) {
			if (newest.p0 && area.code === '99.01') newest.p0 = { ...newest.p0, reference: '2024-09' }
		}
		const found = siblingLinks(page)
		expect(found?.note).toBe('Angka di kanan: Persentase penduduk miskin, Maret 2025.')
		const aside = (code: string) => found?.links.find((link) => link.code === code)?.aside
		expect(aside('99.01')).toBe('17,02% (September 2024)')
		expect(aside('99.02')).toBe('13,00%')
	})

	it('is none where an area stands alone, or has no parent', () => {
		expect(siblingLinks(context('99'))).toBeNull()
		expect(siblingLinks(context('00'))).toBeNull()
	})
})
