import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Found } from '../../../src/topics/search/index-source.ts'
import { byExactName, fill, withoutLastKind } from '../../../src/topics/search/search-engine.ts'

function area(title: string, code: string): Found {
	return { url: `/wilayah/${code}/`, meta: { title, code, kind: 'Wilayah' } }
}

const article: Found = { url: '/berita/pilang-lima-bidang/', meta: { title: 'Pilang' } }
const pilangsari = area('Desa Pilangsari', '99.01.02.2003')
const pilang = area('Desa Pilang', '99.01.01.2006')
const kelurahan = area('Kelurahan Pilang', '99.71.01.1009')
const titles = (found: readonly Found[]) => found.map(({ meta }) => meta.title)

describe('byExactName', () => {
	it('puts the village that bears the name before an article and before longer names', () => {
		expect(byExactName([article, pilangsari, pilang], 'pilang')).toEqual([pilang, pilangsari, article])
	})

	it('takes the kind as people type it, in any case and with spaces around', () => {
		expect(byExactName([pilangsari, kelurahan, pilang], '  DESA pilang ')).toEqual([pilang, kelurahan, pilangsari])
	})

	it('keeps the order of the index among areas of one name', () => {
		const other = area('Desa Pilang', '99.03.10.2007')
		expect(byExactName([article, other, pilang], 'pilang')).toEqual([other, pilang, article])
	})

	it('keeps kabupaten and kota of one name apart when the kind is typed', () => {
		const [kabupaten, kota] = [area('Kabupaten Contoh', '99.01'), area('Kota Contoh', '99.71')]
		expect(titles(byExactName([kabupaten, kota], 'kota contoh'))).toEqual(['Kota Contoh', 'Kabupaten Contoh'])
		expect(titles(byExactName([kota, kabupaten], 'kabupaten contoh'))).toEqual(['Kabupaten Contoh', 'Kota Contoh'])
	})

	it('finds a kecamatan whose name begins with the word for a kind', () => {
		const [kabupaten, kecamatan] = [area('Kabupaten Contoh', '99.01'), area('Kecamatan Kota Contoh', '99.01.01')]
		expect(byExactName([kabupaten, kecamatan], 'kota contoh')).toEqual([kecamatan, kabupaten])
	})

	it('finds an area by its code', () => {
		expect(byExactName([article, pilangsari, pilang], '99.01.01.2006')[0]).toBe(pilang)
	})

	it('loses and doubles nothing', () => {
		const found = fc.array(fc.constantFrom(article, pilangsari, pilang, kelurahan))
		fc.assert(
			fc.property(found, fc.string(), (list, query) => {
				expect(titles(byExactName(list, query)).sort()).toEqual(titles(list).sort())
			}),
		)
	})
})

describe('fill', () => {
	it('puts values in their places', () => {
		expect(fill('{n} hasil untuk “{q}”', { n: '4', q: 'pilang' })).toBe('4 hasil untuk “pilang”')
	})

	it('leaves nothing of a place without a value', () => {
		expect(fill('{n} saran', {})).toBe(' saran')
	})

	it('reads no places in what was typed', () => {
		expect(fill('“{q}”', { q: '{n}', n: '9' })).toBe('“{n}”')
	})
})

describe('withoutLastKind', () => {
	it.each([
		['bangkalan kec', 'bangkalan'],
		['Bangkalan Kab.', 'Bangkalan'],
		['kota sumenep', 'kota sumenep'],
		['desa', 'desa'],
		['penerima pkh', 'penerima pkh'],
	])('makes of "%s" "%s"', (typed, searched) => {
		expect(withoutLastKind(typed)).toBe(searched)
	})
})
