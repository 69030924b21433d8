import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apaCitation } from '../../../../src/format/citation/apa.ts'
import { bibtexEntry } from '../../../../src/format/citation/bibtex.ts'
import { type CitedWork, citedDataset } from '../../../../src/format/citation/cited-work.ts'
import { cslItem } from '../../../../src/format/citation/csl-item.ts'
import { plainCitation } from '../../../../src/format/citation/plain.ts'

const dataset = {
	id: 'penduduk-contoh',
	publisher: { id: 'Badan Contoh & Rekan (BC)', en: 'Example & Partners (BC)' },
	issued: '2025-07',
	title: { id: 'Penduduk 100 % contoh_1', en: 'People, 100 % of example_1' },
	simulated: false,
	version: '1.2.0',
}
const portal = { title: 'Terang Contoh', site: 'https://contoh.example.go.id' }
const at = { language: 'id', page: '/data/penduduk-contoh/', lastChange: '2025-09-01' } as const
const work = citedDataset(dataset, portal, at)

describe('a dataset is cited', () => {
	it('in plain words, with version and release', () => {
		expect(plainCitation(work)).toMatchInlineSnapshot(
			`"Badan Contoh & Rekan (BC) (2025). Penduduk 100 % contoh_1, versi 1.2.0, terbitan 1 September 2025. Disajikan oleh Terang Contoh, https://contoh.example.go.id/data/penduduk-contoh/"`,
		)
	})

	it('by APA', () => {
		expect(apaCitation(work)).toMatchInlineSnapshot(
			`"Badan Contoh & Rekan (BC). (2025). Penduduk 100 % contoh_1 (Versi 1.2.0) [Kumpulan data]. Terang Contoh. https://contoh.example.go.id/data/penduduk-contoh/"`,
		)
		expect(apaCitation({ ...work, authors: ['A', 'B', 'C'], version: null, language: 'en' })).toMatch(/^A, B, & C\. /)
	})

	it('as simulated where it is, and without a version where none is known', () => {
		const { version: _, ...unnumbered } = { ...dataset, simulated: true }
		const told = citedDataset(unnumbered, portal, { ...at, language: 'en', lastChange: null })
		expect(plainCitation(told)).toMatch(/People, 100 % of example_1 \(simulated\)\. Served by/)
	})
})

/** The entry as a reader of BibTeX that somebody else wrote understands it. */
function readBibtex(entry: string) {
	const [item] = new Cite(entry).data
	return item
}

describe('BibTeX', () => {
	it('is read back by a package as the same work', () => {
		expect(readBibtex(bibtexEntry(work))).toMatchObject({
			'citation-key': 'penduduk-contoh',
			author: [{ family: 'Badan Contoh & Rekan (BC)' }],
			title: 'Penduduk 100 % contoh_1',
			issued: { 'date-parts': [[2025, 7]] },
			publisher: 'Terang Contoh',
			URL: work.url,
		})
	})

	it('keeps every sign of a title that means something to TeX', () => {
		const sign = fc.constantFrom(...'abc &%$#_{}~^\\')
		const titles = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => `a${signs.join('')}z`)
		fc.assert(
			fc.property(titles, (title) => {
				const read: string = readBibtex(bibtexEntry({ ...work, title }))?.title ?? ''
				const plain = (text: string) => text.replaceAll(/\s+/g, ' ')
				expect(plain(read)).toBe(plain(title))
			}),
			{ numRuns: 60 },
		)
	})
})

describe('CSL-JSON', () => {
	it('is taken by a package as it is', () => {
		const [item] = new Cite([cslItem(work)]).data
		expect(item).toMatchObject(cslItem(work))
		expect(cslItem(work)).toMatchObject({ type: 'dataset', version: '1.2.0', issued: { 'date-parts': [[2025, 7]] } })
	})

	it('tells as much of a day as is known', () => {
		const year: CitedWork = { ...work, issued: '2024', released: null }
		expect(cslItem(year).issued).toEqual({ 'date-parts': [[2024]] })
		expect(cslItem(year)).not.toHaveProperty('available-date')
	})
})
