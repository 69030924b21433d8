import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { statementsOf } from './dcat-statements.ts'
import { datasets, writtenDocument } from './invented-source.ts'

/** Shapes of the two profiles; the one who judges by them is not ours. */
const shapes = new Store(
	['dcat-ap.ttl', 'statdcat-ap.ttl'].flatMap((name) =>
		new Parser().parse(readFileSync(join(import.meta.dirname, 'shapes', name), 'utf8')),
	),
)
const validator = new Validator(shapes)
const catalogue = writtenDocument('documents/katalog.jsonld')

/** What the shapes find wrong: "dcat:Dataset … title MinCount". */
async function faultsOf(document: object): Promise<string[]> {
	const { results } = await validator.validate(await statementsOf(document))
	const last = (name: string | undefined) => name?.split(/[/#]/).at(-1)?.replace('ConstraintComponent', '')
	return results.map(
		({ path, sourceConstraintComponent }) => `${last(path?.value)} ${last(sourceConstraintComponent?.value)}`,
	)
}

/** The catalogue with its first dataset changed. */
function withDataset(changes: object) {
	const [first, ...others] = catalogue['dcat:dataset']
	return { ...catalogue, 'dcat:dataset': [{ ...first, ...changes }, ...others] }
}

describe('the catalogue, judged by the shapes of DCAT-AP and StatDCAT-AP', () => {
	it('conforms', async () => {
		expect(await faultsOf(catalogue)).toEqual([])
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
		expect(await faultsOf(withDataset(changes))).toContain(fault)
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
