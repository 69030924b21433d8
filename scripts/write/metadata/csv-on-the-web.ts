import type { Portal } from '../../../src/schemas/portal.ts'
import { publishedColumns } from '../../../src/schemas/published-columns.ts'
import { type CatalogueEntry, isTable } from './catalogue/catalogue-entry.ts'

/** Types of CSVW by what a column holds; codes are text. */
const dataTypes = { text: 'string', number: 'decimal', whole: 'integer' } as const

/**
 * `/unduh/{dataset}.csv-metadata.json`: the columns of one table as CSV on the Web tells them (W3C, Metadata Vocabulary
 * for Tabular Data). Programs that know it look for it beside the table, by this very name.
 */
export function csvOnTheWeb(entry: CatalogueEntry, portal: Portal) {
	const { dataset, licence, edition, page, days } = entry
	const [table] = entry.distributions.filter(isTable)
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'id' }],
		url: table?.path ?? `${dataset.id}.csv`,
		'dc:identifier': { '@id': entry.iri },
		'dc:title': texts(dataset.title, portal),
		'dc:description': texts(entry.description, portal),
		'dc:publisher': { '@value': dataset.publisher.id },
		'dc:rights': texts(dataset.licence, portal),
		...(licence && { 'dc:license': { '@id': licence.url } }),
		...(days && { 'dc:temporal': { '@value': `${days.first}/${days.last}` } }),
		...(edition.released !== null && { 'dc:modified': { '@value': edition.released, '@type': 'xsd:date' } }),
		'dcat:landingPage': { '@id': page.id },
		tableSchema: {
			columns: entry.columns.map((name) => {
				const { kind, meaning } = publishedColumns[name]
				return {
					name,
					titles: name,
					datatype: dataTypes[kind],
					...(entry.key.includes(name) && { required: true }),
					'dc:description': texts(meaning, portal),
				}
			}),
			primaryKey: [...entry.key],
		},
	}
}

function texts(text: CatalogueEntry['description'], { languages }: Portal) {
	return languages.map((language) => ({ '@value': text[language], '@language': language }))
}
