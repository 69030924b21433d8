import { describe, expect, it } from 'vitest'
import { languageLinks } from '../../../../scripts/site/render/language-links.ts'

const site = 'https://contoh.example'
const listed = new Set(
	['/', '/en/', '/wilayah/99/', '/en/wilayah/99/', '/energi/', '/desk/'].map((path) => site + path),
)

describe('the languages of a page in the list of pages', () => {
	it('are both, whichever is asked for', () => {
		const both = [
			{ lang: 'id', url: `${site}/wilayah/99/` },
			{ lang: 'en', url: `${site}/en/wilayah/99/` },
		]
		expect(languageLinks(`${site}/wilayah/99/`, listed)).toEqual(both)
		expect(languageLinks(`${site}/en/wilayah/99/`, listed)).toEqual(both)
		expect(languageLinks(`${site}/en/`, listed)?.map(({ url }) => url)).toEqual([`${site}/`, `${site}/en/`])
	})

	it('are not told of a page in one language, though its name begins like that of the other', () => {
		expect(languageLinks(`${site}/energi/`, listed)).toBeUndefined()
		expect(languageLinks(`${site}/desk/`, listed)).toBeUndefined()
	})

	it('are found for the pages of a nation in seconds', { timeout: 20_000 }, () => {
		const many = Array.from({ length: 90_000 }, (_, at) => [
			`${site}/wilayah/${at}/`,
			`${site}/en/wilayah/${at}/`,
		]).flat()
		const all = new Set(many)
		expect(many.filter((address) => languageLinks(address, all)?.length !== 2)).toEqual([])
	})
})
