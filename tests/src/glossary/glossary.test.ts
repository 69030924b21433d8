import { describe, expect, it } from 'vitest'
import { glossary, termOf, termsInOrder } from '../../../src/glossary/glossary.ts'
import { languages } from '../../../src/schemas/bilingual.ts'

describe('the glossary', () => {
	it('has one entry an id, and its see-also leads to entries', () => {
		const ids = glossary.map(({ id }) => id)
		expect(new Set(ids).size).toBe(ids.length)
		expect(glossary.flatMap(({ see = [] }) => see).filter((id) => !ids.includes(id))).toEqual([])
		expect(glossary.filter(({ id, see = [] }) => see.includes(id))).toEqual([])
		expect(ids.every((id) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toBe(true)
	})

	it.each(languages)('says each term in one to three sentences of its own: %s', (language) => {
		for (const { id, definition } of glossary) {
			const sentences = definition[language].split(/[.:](?:\s|$)/).filter(Boolean)
			expect(sentences.length, id).toBeLessThanOrEqual(4)
			expect(definition[language], id).toMatch(/^[A-Z].*\.$/s)
		}
		const texts = glossary.map(({ definition }) => definition[language])
		expect(new Set(texts).size).toBe(texts.length)
	})

	it.each(languages)('lets no word lead to two terms: %s', (language) => {
		const forms = glossary.flatMap((term) => term.forms[language])
		expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
	})

	it('is read in the order of the alphabet of each language', () => {
		const names = (language: 'id' | 'en') => termsInOrder(language).map(({ term }) => term[language])
		expect(names('id').slice(0, 3)).toEqual(['Angka diragukan', 'Angka sementara', 'Angka turunan'])
		expect(names('en')[0]).toBe('BLT (direct cash assistance)')
		expect(() => termOf('tak-ada')).toThrow('unknown term "tak-ada"')
	})
})
