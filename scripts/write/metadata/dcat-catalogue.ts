import { COUNTRY_CODE } from '../../../src/schemas/area-code.ts'
import type { Bilingual } from '../../../src/schemas/bilingual.ts'
import { licenceLink } from '../../../src/schemas/licence-id.ts'
import type { Portal } from '../../../src/schemas/portal.ts'
import { type CatalogueEntry, type Distribution, isTable } from './catalogue/catalogue-entry.ts'
import { statisticalContext, statisticalTerms } from './statistical-terms.ts'

/** Lists of the Publications Office of the EU that DCAT-AP takes its words from. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority'
const PUBLIC = `${AUTHORITY}/access-right/PUBLIC`
const SOCIETY = `${AUTHORITY}/data-theme/SOCI`
const languageIris = { id: `${AUTHORITY}/language/IND`, en: `${AUTHORITY}/language/ENG` } as const
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types'

/** What the short names of the document stand for; with it inside, no program has to ask another site. */
const context = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	foaf: 'http://xmlns.com/foaf/0.1/',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	spdx: 'http://spdx.org/rdf/terms#',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	...statisticalContext,
} as const

/**
 * `/katalog.jsonld`: the catalogue in DCAT 3 (W3C), by the application profile DCAT-AP that harvesters ask for, with the
 * terms of StatDCAT-AP for statistics. What is simulated is not in it: other catalogues would hand it on without its mark.
 */
export function dcatCatalogue(entries: readonly CatalogueEntry[], portal: Portal) {
	const { site, languages } = portal
	const office = { '@id': `${site}/#penerbit`, '@type': 'foaf:Agent', 'foaf:name': texts(portal.publisher, portal) }
	const real = entries.filter(({ dataset }) => !dataset.simulated)
	const service = dataService(real, portal, office)
	return {
		'@context': context,
		'@id': `${site}/data/#katalog`,
		'@type': 'dcat:Catalog',
		'dct:title': texts(
			{ id: `${portal.title}: ${portal.tagline.id}`, en: `${portal.title}: ${portal.tagline.en}` },
			portal,
		),
		'dct:description': texts(portal.notice, portal),
		'dct:publisher': office,
		'dct:language': languages.map((language) => ({ '@id': languageIris[language], '@type': 'dct:LinguisticSystem' })),
		'foaf:homepage': { '@id': `${site}/`, '@type': 'foaf:Document' },
		...licenceOf(portal.licence_id === undefined ? null : licenceLink(portal.licence_id)),
		'dcat:themeTaxonomy': {
			'@id': `${AUTHORITY}/data-theme`,
			'@type': 'skos:ConceptScheme',
			'dct:title': { '@value': 'Data theme', '@language': 'en' },
		},
		'dcat:service': service,
		'dcat:dataset': real.map((entry) => datasetNode(entry, portal)),
	}
}

function datasetNode(entry: CatalogueEntry, portal: Portal) {
	const { dataset, edition, days, places } = entry
	return {
		'@id': entry.iri,
		'@type': 'dcat:Dataset',
		'dct:identifier': dataset.id,
		'dct:title': texts(dataset.title, portal),
		'dct:description': texts(entry.description, portal),
		'dct:publisher': { '@id': `${portal.site}/#penerbit` },
		'dct:creator': { '@type': 'foaf:Agent', 'foaf:name': texts(dataset.publisher, portal) },
		'dct:issued': day(dataset.issued),
		...(edition.released !== null && { 'dct:modified': day(edition.released) }),
		...(edition.version !== null && { 'dcat:version': edition.version }),
		'dct:accessRights': { '@id': PUBLIC, '@type': 'dct:RightsStatement' },
		'dcat:theme': [
			{
				'@id': SOCIETY,
				'@type': 'skos:Concept',
				'skos:prefLabel': { '@value': 'Population and society', '@language': 'en' },
			},
			...entry.themes.map(({ id, name }) => ({
				'@id': `${portal.site}/indikator/#h-${id}`,
				'@type': 'skos:Concept',
				'skos:prefLabel': texts(name, portal),
			})),
		],
		'dcat:keyword': portal.languages.flatMap((language) =>
			entry.keywords[language].map((word) => ({ '@value': word, '@language': language })),
		),
		'dct:spatial': places.map((place) => location(place, portal)),
		...(days && {
			'dct:temporal': {
				'@type': 'dct:PeriodOfTime',
				'dcat:startDate': day(days.first),
				'dcat:endDate': day(days.last),
			},
		}),
		'dct:provenance': { '@type': 'dct:ProvenanceStatement', 'rdfs:label': texts(dataset.source, portal) },
		'dcat:landingPage': { '@id': entry.page.id, '@type': 'foaf:Document' },
		...contactOf(portal),
		...statisticalTerms(entry, (text) => texts(text, portal)),
		'dcat:distribution': entry.distributions.map((one) => distributionNode(one, entry, portal)),
	}
}

function distributionNode(one: Distribution, { dataset, licence }: CatalogueEntry, portal: Portal) {
	return {
		'@id': one.url,
		'@type': 'dcat:Distribution',
		'dct:title': texts(
			{ id: `${dataset.title.id} (${one.format.name})`, en: `${dataset.title.en} (${one.format.name})` },
			portal,
		),
		'dcat:accessURL': resource(one.url),
		'dcat:downloadURL': resource(one.url),
		'dcat:mediaType': { '@id': `${MEDIA_TYPES}/${one.format.mediaType}`, '@type': 'dct:MediaType' },
		'dct:format': {
			'@id': `${AUTHORITY}/file-type/${one.format.authority}`,
			'@type': ['dct:MediaTypeOrExtent', 'dct:MediaType'],
		},
		'dcat:byteSize': { '@value': String(one.bytes), '@type': 'xsd:nonNegativeInteger' },
		'spdx:checksum': {
			'@type': 'spdx:Checksum',
			'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256', '@type': 'spdx:ChecksumAlgorithm' },
			'spdx:checksumValue': { '@value': one.sha256, '@type': 'xsd:hexBinary' },
		},
		...licenceOf(licence),
		'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': texts(dataset.licence, portal) },
		...(isTable(one) && { 'dct:conformsTo': { '@id': `${one.url}-metadata.json`, '@type': 'dct:Standard' } }),
	}
}

/** The interface for programs, which answers with the same figures. */
function dataService(entries: readonly CatalogueEntry[], portal: Portal, office: { '@id': string }) {
	const { site } = portal
	return {
		'@id': `${site}/api/v1/#layanan`,
		'@type': 'dcat:DataService',
		'dct:title': texts({ id: 'Antarmuka data', en: 'Data interface' }, portal),
		'dct:publisher': { '@id': office['@id'] },
		'dcat:endpointURL': resource(`${site}/api/v1/`),
		'dcat:endpointDescription': resource(`${site}/api/v1/openapi.json`),
		'dcat:servesDataset': entries.map(({ iri }) => ({ '@id': iri })),
	}
}

/** Everything is a resource; the shapes of DCAT-AP 3 want it said, for they are read without drawing conclusions. */
function resource(url: string) {
	return { '@id': url, '@type': 'rdfs:Resource' }
}

/** An area is named by its page, Indonesia by its word in the European list; one without a page by its code alone. */
function location({ code, name, hasPage }: CatalogueEntry['places'][number], { site }: Portal) {
	const page = code === COUNTRY_CODE ? `${AUTHORITY}/country/IDN` : hasPage && `${site}/wilayah/${code}/#wilayah`
	return { ...(page && { '@id': page }), '@type': 'dct:Location', 'dct:identifier': code, 'skos:prefLabel': name }
}

function licenceOf(licence: CatalogueEntry['licence']) {
	return licence ? { 'dct:license': { '@id': licence.url, '@type': 'dct:LicenseDocument' } } : {}
}

/** An office that has given no address to write to has none here. */
function contactOf({ contact, publisher }: Portal) {
	if (contact.email === '') return {}
	const email = { '@id': `mailto:${contact.email}` }
	return {
		'dcat:contactPoint': {
			'@type': ['vcard:Kind', 'vcard:Organization'],
			'vcard:fn': publisher.id,
			'vcard:hasEmail': email,
		},
	}
}

function texts(text: Bilingual, { languages }: Portal) {
	return languages.map((language) => ({ '@value': text[language], '@language': language }))
}

/** A day, month or year, each by its own type. */
function day(text: string) {
	const type = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' }[text.length] ?? 'xsd:date'
	return { '@value': text, '@type': type }
}
