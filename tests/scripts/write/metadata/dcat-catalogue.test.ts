import { Parser, type Quad, Store, type Term } from 'n3'
import { beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from './dcat-statements.ts'
import { office, packageFile, portal, writtenDocument } from './invented-source.ts'

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'

/** The published vocabularies, each as a package of somebody else brings it. */
const vocabulary = new Store(
	[
		import.meta.resolve('@vocabulary/dcat/dcat.nq'),
		import.meta.resolve('@vocabulary/dcterms/dcterms.nq'),
		import.meta.resolve('@vocabulary/foaf/foaf.nq'),
		import.meta.resolve('@vocabulary/skos/skos.nq'),
		import.meta.resolve('@vocabulary/vcard/vcard.nq'),
		import.meta.resolve('@vocabulary/rdfs/rdfs.nq'),
		import.meta.resolve('@vocabulary/qb/qb.nq'),
	].flatMap((file) => new Parser({ format: 'N-Quads' }).parse(packageFile(file))),
)

let catalogue: Store

beforeAll(async () => {
	catalogue = await statementsOf(writtenDocument('documents/katalog.jsonld'))
})

const isKnown = (term: Term) => vocabulary.countQuads(term, null, null, null) > 0 || isListed(term)
/** Vocabularies of which no package is at hand: of checksums, and the words of StatDCAT-AP 3. */
const isListed = ({ value }: Term) =>
	value.startsWith('http://spdx.org/rdf/terms#') ||
	/^http:\/\/data\.europa\.eu\/s1n\/(?:attribute|dimension|numSeries|statUnitMeasure)$/.test(value)
const typesOf = (store: Store, node: Term) => store.getObjects(node, RDF_TYPE, null).map(({ value }) => value)

/** Classes that a property leads to, by the vocabulary. */
const rangesOf = (property: Term) => [
	...vocabulary.getObjects(property, `${RDFS}range`, null),
	...vocabulary.getObjects(property, 'http://purl.org/dc/dcam/rangeIncludes', null),
]

/** True where the object says another class than the vocabulary gives the property. */
function isAstray(store: Store, { predicate, object }: Quad): boolean {
	const ranges = rangesOf(predicate).map(({ value }) => value)
	const types = typesOf(store, object)
	if (ranges.length === 0 || types.length === 0 || ranges.includes(`${RDFS}Resource`)) return false
	return !types.some((type) => withinOf(type).some((one) => ranges.includes(one)))
}

/** A class with all it is a kind of, or the same as. */
function withinOf(name: string, seen: readonly string[] = []): string[] {
	if (seen.includes(name)) return []
	const wider = [`${RDFS}subClassOf`, 'http://www.w3.org/2002/07/owl#equivalentClass']
	const next = wider.flatMap((word) => vocabulary.getObjects(name, word, null))
	return [name, ...next.flatMap(({ value }) => withinOf(value, [...seen, name]))]
}

describe('the catalogue in DCAT', () => {
	it('asks nothing of the network, and uses no word that the published vocabularies do not hold', () => {
		expect(catalogue.size).toBeGreaterThan(100)
		const classes = catalogue.getObjects(null, RDF_TYPE, null)
		const words = [...catalogue.getPredicates(null, null, null).filter(({ value }) => value !== RDF_TYPE), ...classes]
		expect(words.filter((word) => !isKnown(word)).map(({ value }) => value)).toEqual([])
	})

	it('leads from each property to what the vocabulary says it leads to', () => {
		const astray = catalogue.getQuads(null, null, null, null).filter((quad) => isAstray(catalogue, quad))
		expect(astray.map(({ predicate, object }) => `${predicate.value} ${object.value}`)).toEqual([])
	})

	it('would be found out if it did not', async () => {
		const wrong = {
			'@context': { dct: DCT, dcat: DCAT },
			'@id': 'https://a.example/',
			'dct:license': { '@type': 'dcat:Dataset', '@id': 'https://b.example/' },
		}
		const store = await statementsOf(wrong)
		expect(store.getQuads(null, null, null, null).filter((quad) => isAstray(store, quad))).toHaveLength(1)
	})

	it('holds real datasets alone, each by the name that its pages bear', () => {
		const told = catalogue.getObjects(null, `${DCAT}dataset`, null).map(({ value }) => value)
		expect(told).toEqual([`${portal.site}/data/penduduk-contoh/#dataset`, `${portal.site}/data/turunan/#dataset`])
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
