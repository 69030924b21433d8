import type { Bilingual } from '../../../src/schemas/bilingual.ts'
import { type PublishedHeading, publishedColumns } from '../../../src/schemas/published-columns.ts'
import type { CatalogueEntry } from './catalogue/catalogue-entry.ts'

/** Short names that the terms below stand under. */
export const statisticalContext = {
	stat: 'http://data.europa.eu/s1n/',
	qb: 'http://purl.org/linked-data/cube#',
} as const

/** Columns that the Data Cube vocabularies of SDMX have a name for; others are told by their meaning alone. */
const shared: Readonly<Partial<Record<PublishedHeading, string>>> = {
	kode_wilayah: 'http://purl.org/linked-data/sdmx/2009/dimension#refArea',
	periode: 'http://purl.org/linked-data/sdmx/2009/dimension#refPeriod',
	satuan: 'http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure',
	status: 'http://purl.org/linked-data/sdmx/2009/attribute#obsStatus',
}

/** Columns that say how a figure is to be read; those that tell rows apart are its dimensions. */
const attributes: readonly PublishedHeading[] = ['satuan', 'status', 'acuan', 'jumlah_salinan', 'simulasi']

type Said = (text: Bilingual) => object

/**
 * What StatDCAT-AP 3 adds to a dataset: the columns that tell its figures apart (`stat:dimension`), those that say how
 * they are read (`stat:attribute`), its units, and how many series over time it holds.
 */
export function statisticalTerms({ dataset, columns, key, units }: CatalogueEntry, said: Said) {
	const component = (type: string) => (name: PublishedHeading) => ({
		...(shared[name] && { '@id': shared[name] }),
		'@type': type,
		'rdfs:label': said(publishedColumns[name].meaning),
	})
	return {
		'stat:dimension': key.map(component('qb:DimensionProperty')),
		'stat:attribute': attributes.filter((name) => columns.includes(name)).map(component('qb:AttributeProperty')),
		...(units.length > 0 && {
			'stat:statUnitMeasure': units.map(({ name }) => ({ '@type': 'skos:Concept', 'skos:prefLabel': said(name) })),
		}),
		...(dataset.series !== undefined && {
			'stat:numSeries': { '@value': String(dataset.series), '@type': 'xsd:integer' },
		}),
	}
}
