import type { Portal } from '../../../src/schemas/portal.ts'
import type { CatalogueEntry } from './catalogue/catalogue-entry.ts'

const SCHEMA = 'https://project-open-data.cio.gov/v1.1/schema'

/**
 * `/data.json`: the catalogue as Project Open Data 1.1 tells it, which the harvesters of CKAN read. One language, the
 * portal's first; what is simulated is not in it.
 */
export function dataJson(entries: readonly CatalogueEntry[], portal: Portal) {
	return {
		'@context': `${SCHEMA}/catalog.jsonld`,
		'@id': `${portal.site}/data.json`,
		'@type': 'dcat:Catalog',
		conformsTo: SCHEMA,
		describedBy: `${SCHEMA}/catalog.json`,
		dataset: entries.filter(({ dataset }) => !dataset.simulated).map((entry) => record(entry, portal)),
	}
}

function record({ dataset, edition, licence, ...entry }: CatalogueEntry, portal: Portal) {
	return {
		'@type': 'dcat:Dataset',
		accessLevel: 'public',
		identifier: entry.iri,
		title: dataset.title.id,
		description: entry.description.id,
		keyword: entry.keywords.id,
		// The day of the portal where one is recorded; else as much of the publisher's as is known.
		modified: edition.released ?? dataset.issued,
		issued: dataset.issued,
		language: [...portal.languages],
		publisher: { '@type': 'org:Organization', name: dataset.publisher.id },
		contactPoint: {
			'@type': 'vcard:Contact',
			fn: portal.publisher.id,
			...(portal.contact.email !== '' && { hasEmail: `mailto:${portal.contact.email}` }),
		},
		...(licence && { license: licence.url }),
		rights: dataset.licence.id,
		spatial: entry.places.map(({ name }) => name).join('; '),
		...(entry.days && { temporal: `${entry.days.first}/${entry.days.last}` }),
		landingPage: entry.page.id,
		describedBy: `${portal.site}/unduh/${dataset.id}.csv-metadata.json`,
		describedByType: 'application/csvm+json',
		distribution: entry.distributions.map(({ format, url }) => ({
			'@type': 'dcat:Distribution',
			title: `${dataset.title.id} (${format.name})`,
			format: format.name,
			mediaType: format.mediaType,
			downloadURL: url,
		})),
	}
}
