import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	address,
	areaPath,
	indicatorPath,
	languageOf,
	newsPath,
	otherAddress,
	programmePath,
} from '../../../src/i18n/address.ts'
import { languages } from '../../../src/schemas/bilingual.ts'

describe('address', () => {
	it('puts Indonesian at the root and English under /en/', () => {
		expect(address('id', '/wilayah/99.01/')).toBe('/wilayah/99.01/')
		expect(address('en', '/wilayah/99.01/')).toBe('/en/wilayah/99.01/')
		expect(address('en', '/')).toBe('/en/')
	})

	it('makes paths that end in a slash, as the site serves them', () => {
		expect(areaPath('99.01.01.2001')).toBe('/wilayah/99.01.01.2001/')
		expect(indicatorPath('p0')).toBe('/indikator/p0/')
		expect(newsPath('forum')).toBe('/berita/forum/')
		expect(programmePath('pkh')).toBe('/program/pkh/')
	})
})

describe('otherAddress', () => {
	it.each([
		['/', 'en', '/en/'],
		['/en/', 'id', '/'],
		['/en/wilayah/99.01/', 'id', '/wilayah/99.01/'],
		['/energi/', 'en', '/en/energi/'],
	])('leads from %s to the %s page %s', (from, language, path) => {
		expect(otherAddress(from)).toEqual({ language, path })
	})

	it('leads there and back', () => {
		const path = fc
			.array(fc.stringMatching(/^[a-z0-9.-]{1,12}$/), { maxLength: 4 })
			.filter(([first]) => first !== 'en')
			.map((parts) => (parts.length === 0 ? '/' : `/${parts.join('/')}/`))
		fc.assert(
			fc.property(path, fc.constantFrom(...languages), (page, language) => {
				const here = address(language, page)
				const there = otherAddress(here)
				expect(there.language).not.toBe(language)
				expect(there.path).toBe(address(there.language, page))
				expect(otherAddress(there.path)).toEqual({ language, path: here })
			}),
		)
	})
})

describe('the language of a page', () => {
	it('comes from the first part of its address', () => {
		expect([undefined, 'en'].map(languageOf)).toEqual([...languages])
		expect(languageOf('fr')).toBe('id')
	})
})
