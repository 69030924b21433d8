import type { Language } from '../../../src/schemas/bilingual.ts'
import type { Portal } from '../../../src/schemas/portal.ts'
import { publishedColumns } from '../../../src/schemas/published-columns.ts'
import { type CatalogueEntry, type Distribution, isTable } from './catalogue/catalogue-entry.ts'

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json'

/** Types of the Table Schema by what a column holds; codes are text. */
const fieldTypes = { text: 'string', number: 'number', whole: 'integer' } as const

/**
 * `/datapackage.json`: all tables as one Data Package (version 2 of the specification, datapackage.org), with the type of
 * every column, so that a program that knows it reads codes as text.
 */
export function dataPackage(entries: readonly CatalogueEntry[], portal: Portal) {
	const [language] = portal.languages
	const own = language ?? 'id'
	return {
		$schema: PROFILE,
		name: new URL(portal.site).hostname,
		id: `${portal.site}/datapackage.json`,
		title: `${portal.title}: ${portal.tagline[own]}`,
		description: portal.notice[own],
		homepage: `${portal.site}/`,
		contributors: [{ title: portal.publisher[own], path: `${portal.site}/`, roles: ['publisher'] }],
		keywords: [...new Set(entries.flatMap(({ keywords }) => keywords[own]))].sort(),
		resources: entries.flatMap((entry) =>
			entry.distributions.filter(isTable).map((table) => resource(entry, table, own)),
		),
	}
}

function resource(entry: CatalogueEntry, table: Distribution, language: Language) {
	const { dataset, edition, licence } = entry
	return {
		name: dataset.id,
		type: 'table',
		path: `unduh/${table.path}`,
		title: dataset.simulated ? `${dataset.title[language]} (simulasi)` : dataset.title[language],
		description: entry.description[language],
		homepage: entry.page[language],
		...(edition.version !== null && { version: edition.version }),
		format: 'csv',
		mediatype: table.format.mediaType,
		encoding: 'utf-8',
		bytes: table.bytes,
		hash: `sha256:${table.sha256}`,
		dialect: { delimiter: ',', doubleQuote: true, lineTerminator: '\r\n' },
		sources: [{ title: `${dataset.publisher[language]}: ${dataset.table[language]}` }],
		...(licence && { licenses: [{ ...(licence.spdx && { name: licence.spdx }), path: licence.url }] }),
		/** Terms that have no id and no address are told in words. */
		rights: dataset.licence[language],
		simulated: dataset.simulated,
		schema: tableSchema(entry, language),
	}
}

function tableSchema({ columns, key }: CatalogueEntry, language: Language) {
	return {
		fields: columns.map((name) => {
			const { kind, meaning } = publishedColumns[name]
			return {
				name,
				type: fieldTypes[kind],
				description: meaning[language],
				...(key.includes(name) && { constraints: { required: true } }),
			}
		}),
		primaryKey: key,
		missingValues: [''],
	}
}
