import './invented-site.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import type { Dataset } from 'schema-dts'
import { describe, expect, it } from 'vitest'
import { articleFacts } from '../../../src/topics/structured-data/article.ts'
import { breadcrumbList } from '../../../src/topics/structured-data/breadcrumb-list.ts'
import { dataBlock } from '../../../src/topics/structured-data/data-block.ts'
import { datasetFacts } from '../../../src/topics/structured-data/dataset.ts'
import { websiteFacts } from '../../../src/topics/structured-data/website.ts'
import { publishedVocabulary } from '../../published-vocabulary.ts'
import { dataset, generatedFolder } from './invented-site.ts'

const download = { kind: 'dataset', id: 'contoh', rows: 3, sha256: '0'.repeat(64) }
writeFileSync(
	join(generatedFolder, 'downloads.json'),
	JSON.stringify([
		{ ...download, path: 'contoh.csv', format: 'csv', bytes: 120 },
		{ ...download, path: 'contoh.json', format: 'json', bytes: 340 },
		{ ...download, path: 'lain.csv', format: 'csv', bytes: 1, id: 'lain' },
	]),
)

const absolute = (path: string) => new URL(path, 'https://contoh.example').href

/** The vocabulary of schema.org as a package of somebody else brings it. */
const vocabulary = publishedVocabulary([import.meta.resolve('@vocabulary/schema/schema.nq')])

/** Facts as statements; the context of schema.org names every word by the vocabulary, and is asked of nobody. */
async function statementsOf(facts: readonly object[]): Promise<Store> {
	const documentLoader = async (url: string) => {
		if (url !== 'https://schema.org') throw new Error(`${url} was asked`)
		return { contextUrl: undefined, documentUrl: url, document: { '@context': { '@vocab': 'http://schema.org/' } } }
	}
	const options = { format: 'application/n-quads', documentLoader } as const
	return new Store(
		new Parser({ format: 'N-Quads' }).parse(String(await jsonld.toRDF(JSON.parse(dataBlock(facts)), options))),
	)
}

const item = {
	slug: 'contoh',
	data: {
		title: 'Contoh berita tentang angka',
		summary: 'Ringkasan contoh berita.',
		date: '2025-03-01',
		datePrecision: 'month' as const,
		category: 'data' as const,
		areas: ['99.01'],
		programmes: [],
		indicators: ['p0'],
		source: 'Badan Contoh',
		published: '2025-03-05',
	},
}

describe('facts for search engines, judged by the vocabulary', () => {
	const facts = [
		{ ...datasetFacts({ ...dataset, licence_id: 'CC0-1.0', places: ['99.01'] }, 'id', absolute) },
		articleFacts(item, '/gambar/berita/contoh.png', 'id', absolute),
		websiteFacts('id', absolute),
		breadcrumbList([{ name: 'Data', href: '/data/' }], absolute),
	]

	it('use its words alone, each where it belongs, and lead to what they lead to there', async () => {
		const statements = await statementsOf(facts)
		expect(statements.size).toBeGreaterThan(60)
		// Written with a hyphen, as search engines ask for it: a short form, and no word.
		const words = vocabulary.unknownWords(statements).map((word) => word.replace('http://schema.org/', ''))
		expect(words).toEqual(['query-input'])
		expect(vocabulary.misplaced(statements)).toEqual([])
		expect(vocabulary.astray(statements)).toEqual([])
	})

	it('would be found out otherwise', async () => {
		const wrong = await statementsOf([{ '@type': 'Dataset', headlin: 'x', creator: { '@type': 'Place' }, position: 1 }])
		expect(vocabulary.unknownWords(wrong)).toEqual(['http://schema.org/headlin'])
		expect(vocabulary.astray(wrong)).toHaveLength(1)
		const place = await statementsOf([{ '@type': 'Place', temporalCoverage: '2020' }])
		expect(vocabulary.misplaced(place)).toHaveLength(1)
	})
})

describe('facts for search engines', () => {
	it('name a dataset with all its files, its publisher, its terms and its place, in words of the vocabulary', () => {
		const real = { ...dataset, licence_id: 'CC0-1.0', places: ['99.01'] }
		// The types of schema-dts are the vocabulary; a wrong word does not compile.
		const facts: Dataset = datasetFacts(real, 'en', absolute)
		expect(facts).toMatchObject({
			'@type': 'Dataset',
			name: 'Example data',
			url: 'https://contoh.example/en/data/contoh/',
			creator: { '@type': 'GovernmentOrganization', name: 'Example Agency' },
			temporalCoverage: '2020/2025',
			license: { '@type': 'CreativeWork', name: 'CC0', url: 'https://spdx.org/licenses/CC0-1.0.html' },
			spatialCoverage: [{ '@type': 'Place', name: 'Kabupaten Contoh' }],
			includedInDataCatalog: { '@id': 'https://contoh.example/data/#katalog' },
			distribution: [
				{ encodingFormat: 'text/csv', contentUrl: 'https://contoh.example/unduh/contoh.csv', contentSize: '120 B' },
				{ encodingFormat: 'application/json', contentUrl: 'https://contoh.example/unduh/contoh.json' },
			],
		})
	})

	it('give a dataset one name in both languages', () => {
		expect(datasetFacts(dataset, 'id', absolute)['@id']).toBe('https://contoh.example/data/contoh/#dataset')
		expect(datasetFacts(dataset, 'en', absolute)['@id']).toBe('https://contoh.example/data/contoh/#dataset')
	})

	it('let the office stand for a news item, and say what time it covers rather than when it came out', () => {
		const data = {
			title: 'Contoh berita tentang angka',
			summary: 'Ringkasan contoh berita.',
			date: '2025-03-01',
			datePrecision: 'month' as const,
			category: 'data' as const,
			areas: ['99.01'],
			programmes: [],
			indicators: [],
			source: 'Badan Contoh',
		}
		const ofEvent = { slug: 'contoh', data: { ...data, eventDate: '2025-02-27' } }
		expect(articleFacts(ofEvent, '', 'id', absolute).temporalCoverage).toBe('2025-02-27')
		const facts = articleFacts({ slug: 'contoh', data }, '/gambar/berita/contoh.png', 'id', absolute)
		expect(facts).toMatchObject({
			'@type': 'NewsArticle',
			temporalCoverage: '2025-03',
			image: ['https://contoh.example/gambar/berita/contoh.png'],
			articleSection: 'Data',
			author: { name: 'Dinas Sosial Kabupaten Contoh' },
			publisher: { name: 'Dinas Sosial Kabupaten Contoh' },
			citation: 'Badan Contoh',
		})
		expect(Object.keys(facts)).not.toContain('datePublished')
		const published = { ...data, published: '2025-03-05', updated: '2025-04-01', indicators: ['p0'] }
		expect(articleFacts({ slug: 'contoh', data: published }, '', 'en', absolute)).toMatchObject({
			datePublished: '2025-03-05',
			dateModified: '2025-04-01',
			about: [{ name: 'Poverty rate', url: 'https://contoh.example/en/indikator/p0/' }],
			spatialCoverage: [
				{
					'@type': 'AdministrativeArea',
					name: 'Kabupaten Contoh',
					identifier: '99.01',
					url: 'https://contoh.example/en/wilayah/99.01/',
				},
			],
		})
	})

	it('tell where the portal is searched', () => {
		expect(websiteFacts('en', absolute).potentialAction.target.urlTemplate).toBe(
			'https://contoh.example/en/cari/?q={search_term_string}',
		)
	})

	it('number the steps of a breadcrumb from one', () => {
		const { itemListElement } = breadcrumbList([{ name: 'Data', href: '/data/' }], absolute)
		expect(itemListElement).toEqual([
			{ '@type': 'ListItem', position: 1, name: 'Data', item: 'https://contoh.example/data/' },
		])
	})
})

describe('dataBlock', () => {
	it('cannot be ended by a text inside it', () => {
		const block = dataBlock([{ name: '</script><script>alert(1)</script>' }])
		expect(block).not.toContain('<')
		expect(JSON.parse(block)['@graph'][0].name).toBe('</script><script>alert(1)</script>')
	})

	it('is empty where there are no facts', () => {
		expect(dataBlock([])).toBe('')
	})
})
