import { describe, expect, it } from 'vitest'
import { emptyParts } from './empty-parts.ts'

describe('the empty parts of a page', () => {
	it('are lists without entries, headings without words, and sections that are headings alone', () => {
		expect(
			emptyParts(`
				<ul class="holds"></ul><dl id="angka"> </dl>
				<section id="peta"><header><h2>Peta</h2></header> </section>
				<section aria-label="Isi"><h2></h2><p>Ada.</p></section>`),
		).toEqual(['ul holds holds nothing', 'dl angka holds nothing', 'section peta is its heading alone', 'h2  is empty'])
	})

	it('are none where something stands below the heading, be it a sentence or a drawing', () => {
		expect(emptyParts('<section><h2>Peta</h2><p>Belum ada.</p></section>')).toEqual([])
		expect(emptyParts('<section><h2>Peta</h2><svg></svg></section>')).toEqual([])
		expect(emptyParts('<ul><li>Satu</li></ul>')).toEqual([])
	})

	it('are not what a script fills', () => {
		expect(emptyParts('<ul hidden></ul><div data-compare><ul></ul></div>')).toEqual([])
	})
})
