import { bibtexEntry } from '../../../src/format/citation/bibtex.ts'
import { citedDataset } from '../../../src/format/citation/cited-work.ts'
import { cslItem } from '../../../src/format/citation/csl-item.ts'
import { checksumsFile, fixedDownloads, nationalFormsFile } from '../../../src/schemas/fixed-downloads.ts'
import type { Portal } from '../../../src/schemas/portal.ts'
import type { DownloadFile, GeneratedFile } from '../downloads/generated-file.ts'
import { apiExamples, type ExampleSource } from './api/api-examples.ts'
import { apiIndex } from './api/api-index.ts'
import { jsonSchemas } from './api/json-schemas.ts'
import { openApi } from './api/open-api.ts'
import { type CatalogueEntry, type CatalogueSource, catalogueEntries } from './catalogue/catalogue-entry.ts'
import { checksums } from './checksums.ts'
import { csvOnTheWeb } from './csv-on-the-web.ts'
import { dataJson } from './data-json.ts'
import { dataPackage } from './data-package.ts'
import { dcatCatalogue } from './dcat-catalogue.ts'
import { llmsText } from './llms-text.ts'
import { nationalForms } from './national-forms/national-forms.ts'

/** What all descriptions are made from. */
export type MetadataSource = CatalogueSource & ExampleSource

/** Every description of the published data, from one set of facts. The list of checksums comes last, over all downloads. */
export function* metadataFiles(source: MetadataSource): Generator<GeneratedFile> {
	const { portal } = source
	const entries = catalogueEntries(source)
	for (const entry of entries.filter(({ distributions }) => distributions.length > 0)) {
		yield beside(`${entry.dataset.id}.csv-metadata.json`, entry.dataset.id, document(csvOnTheWeb(entry, portal)))
	}
	yield* citationFiles(entries, portal)
	for (const entry of entries.filter(({ dataset }) => !dataset.simulated)) {
		const { id } = entry.dataset
		const bytes = nationalForms(entry, source.indicators)
		yield { path: `unduh/${nationalFormsFile(id)}`, bytes, listed: { kind: 'metadata', id, rows: null } }
	}
	yield forPrograms('datapackage.json', document(dataPackage(entries, portal)))
	yield forPrograms('katalog.jsonld', document(dcatCatalogue(entries, portal)))
	yield forPrograms('data.json', document(dataJson(entries, portal)))
	yield* interfaceFiles(source)
	yield forPrograms('llms.txt', llmsText(entries, source))
	// Read only now: what was yielded above is among the downloads.
	yield beside(checksumsFile, fixedDownloads.checksums, checksums(source.downloads))
}

/** What the interface for programs says of itself. */
function* interfaceFiles(source: MetadataSource): Generator<GeneratedFile> {
	const { portal, indicators, shownIndicators } = source
	const examples = apiExamples(source)
	const shown = shownIndicators.flatMap(({ id }) => indicators.filter((indicator) => indicator.id === id))
	yield forPrograms('api/v1/index.json', document(apiIndex({ portal, shown }, examples)))
	yield forPrograms('api/v1/openapi.json', document(openApi(portal, examples)))
	for (const { path, schema } of jsonSchemas(portal)) yield forPrograms(path.slice(1), document(schema))
}

/** Citations for reference managers, in the first language of the portal. */
function* citationFiles(
	entries: readonly CatalogueEntry[],
	{ title, site, languages }: Portal,
): Generator<GeneratedFile> {
	const [language = 'id'] = languages
	for (const { dataset, page, edition } of entries) {
		const at = { language, page: page[language].slice(site.length), lastChange: edition.released }
		const work = citedDataset(dataset, { title, site }, at)
		yield beside(`${dataset.id}.bib`, dataset.id, bibtexEntry(work))
		yield beside(`${dataset.id}.csl.json`, dataset.id, document([cslItem(work)]))
	}
}

/** A file beside the tables. */
function beside(path: string, id: string, text: string): DownloadFile {
	return { path: `unduh/${path}`, text, listed: { kind: 'metadata', id, rows: null } }
}

/** A document with an address of its own below the site. */
function forPrograms(path: string, text: string): GeneratedFile {
	return { path: `documents/${path}`, text }
}

/** In the order of the standard, with tabs: people open these as well. */
function document(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`
}
