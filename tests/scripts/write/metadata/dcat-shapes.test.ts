import { describe, expect, it } from 'vitest'
import { datasets, writtenDocument } from './invented-source.ts'
import { catalogueFaults } from './shapes/judges.ts'

const catalogue = writtenDocument('documents/katalog.jsonld')

/** The catalogue with its first dataset changed. */
function withDataset(changes: object) {
	const [first, ...others] = catalogue['dcat:dataset']
	return { ...catalogue, 'dcat:dataset': [{ ...first, ...changes }, ...others] }
}

describe('the catalogue, judged by the shapes of DCAT-AP and StatDCAT-AP', () => {
	it('conforms', async () => {
		expect(await catalogueFaults(catalogue)).toEqual([])
	})

	it.each([
		['a title is missing', { 'dct:title': [] }, 'title MinCount'],
		['it has two numbers of version', { 'dcat:version': ['1.0.0', '1.0.1'] }, 'version MaxCount'],
		['a day is a word', { 'dct:issued': 'kemarin' }, 'issued Node'],
		['a theme is no concept', { 'dcat:theme': { '@id': 'urn:x' } }, 'theme Class'],
		['a publisher has no name', { 'dct:creator': { '@type': 'foaf:Agent' } }, 'name MinCount'],
		[
			'a dimension is none',
			{ 'stat:dimension': { '@type': 'qb:AttributeProperty', 'rdfs:label': 'x' } },
			'dimension Class',
		],
		[
			'terms are no licence',
			{ 'dcat:distribution': { '@type': 'dcat:Distribution', 'dct:license': { '@id': 'urn:x' } } },
			'license Class',
		],
		[
			'a sum is made in a way that has no name',
			{ 'dcat:distribution': { 'spdx:checksum': { '@type': 'spdx:Checksum', 'spdx:algorithm': { '@id': 'urn:x' } } } },
			'algorithm Class',
		],
		['series are counted in words', { 'stat:numSeries': 'dua' }, 'numSeries Datatype'],
	])('would not where %s', async (_, changes, fault) => {
		expect(await catalogueFaults(withDataset(changes))).toContain(fault)
	})
})

describe('what is told of a dataset as statistics', () => {
	it('are the columns that tell rows apart, those that say how they are read, its units and its series', () => {
		const [first] = catalogue['dcat:dataset']
		const names = (nodes: { '@id'?: string }[]) => nodes.map((node) => node['@id']?.split('#')[1] ?? '')
		expect(names(first['stat:dimension'])).toEqual(['refArea', '', 'refPeriod'])
		expect(names(first['stat:attribute'])).toEqual(['unitMeasure', 'obsStatus', '', '', ''])
		expect(first['stat:statUnitMeasure']).toEqual([
			{
				'@type': 'skos:Concept',
				'skos:prefLabel': [
					{ '@value': 'orang', '@language': 'id' },
					{ '@value': 'people', '@language': 'en' },
				],
			},
		])
		expect(first['stat:numSeries']).toEqual({ '@value': String(datasets[0]?.series), '@type': 'xsd:integer' })
	})
})
