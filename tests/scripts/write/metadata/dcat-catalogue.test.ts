import type { Store } from 'n3'
import { beforeAll, describe, expect, it } from 'vitest'
import { publishedVocabulary } from '../../../published-vocabulary.ts'
import { statementsOf } from './dcat-statements.ts'
import { office, portal, writtenDocument } from './invented-source.ts'

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'

const vocabulary = publishedVocabulary([
	import.meta.resolve('@vocabulary/dcat/dcat.nq'),
	import.meta.resolve('@vocabulary/dcterms/dcterms.nq'),
	import.meta.resolve('@vocabulary/foaf/foaf.nq'),
	import.meta.resolve('@vocabulary/skos/skos.nq'),
	import.meta.resolve('@vocabulary/vcard/vcard.nq'),
	import.meta.resolve('@vocabulary/rdfs/rdfs.nq'),
	import.meta.resolve('@vocabulary/qb/qb.nq'),
])

let catalogue: Store

beforeAll(async () => {
	catalogue = await statementsOf(writtenDocument('documents/katalog.jsonld'))
})

/** Vocabularies of which no package is at hand: of checksums, and the words of StatDCAT-AP 3. */
const isListed = (word: string) =>
	word.startsWith('http://spdx.org/rdf/terms#') ||
	/^http:\/\/data\.europa\.eu\/s1n\/(?:attribute|dimension|numSeries|statUnitMeasure)$/.test(word)

describe('the catalogue in DCAT', () => {
	it('asks nothing of the network, and uses no word that the published vocabularies do not hold', () => {
		expect(catalogue.size).toBeGreaterThan(100)
		expect(vocabulary.unknownWords(catalogue).filter((word) => !isListed(word))).toEqual([])
	})

	it('leads from each property to what the vocabulary says it leads to, and gives it to what it belongs to', () => {
		expect(vocabulary.astray(catalogue)).toEqual([])
		expect(vocabulary.misplaced(catalogue)).toEqual([])
	})

	it('would be found out if it did not', async () => {
		const wrong = {
			'@context': { dct: DCT, dcat: DCAT },
			'@id': 'https://a.example/',
			'@type': 'dcat:Dataset',
			'dcat:byteSize': '1',
			'dct:license': { '@type': 'dcat:Dataset', '@id': 'https://b.example/' },
		}
		const store = await statementsOf(wrong)
		expect(vocabulary.astray(store)).toHaveLength(1)
		expect(vocabulary.misplaced(store)).toHaveLength(1)
	})

	it('holds real datasets alone, each named by a page that is there', () => {
		const told = catalogue.getObjects(null, `${DCAT}dataset`, null).map(({ value }) => value)
		expect(told).toEqual([`${portal.site}/data/#turunan`, `${portal.site}/data/penduduk-contoh/#dataset`])
	})

	it('names areas by their page, and those without one by their code alone', () => {
		const places = catalogue.getSubjects(RDF_TYPE, `${DCT}Location`, null)
		expect(places.map(({ termType, value }) => (termType === 'BlankNode' ? 'no page' : value)).sort()).toEqual([
			'http://publications.europa.eu/resource/authority/country/IDN',
			`${portal.site}/wilayah/97.01/#wilayah`,
			'no page',
		])
	})

	it('has no English and no address to write to where the portal has none', () => {
		const contact = { ...portal.contact, email: '' }
		const own = writtenDocument('documents/katalog.jsonld', {
			...office,
			portal: { ...portal, languages: ['id'], contact },
		})
		expect(JSON.stringify(own)).not.toMatch(/\(English\)|mailto:|vcard:fn/)
	})
})
