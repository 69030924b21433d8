import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Area } from '../../src/schemas/area.ts'
import type { PublishedCorrection } from '../../src/schemas/correction.ts'
import type { DatasetVersions } from '../../src/schemas/dataset-version.ts'
import type { DistrictFile } from '../../src/schemas/district-file.ts'
import { areasBelowFile, deskFile, type GeneratedTables, generatedTables } from '../../src/schemas/generated-tables.ts'
import type { PublishedRecommendation } from '../../src/schemas/recommendation.ts'
import type { Aggregates } from '../add-up/aggregate.ts'
import { apiDistrict } from '../add-up/districts/api-district.ts'
import { districtFile } from '../add-up/districts/district-file.ts'
import { mapFiles } from '../gate/boundaries/map-files.ts'
import { compactJson, stableJson } from '../ground/files/stable-json.ts'
import type { Office } from '../protect/release/office.ts'
import { apiArea } from './api-area.ts'
import { apiIndicator } from './api-indicator.ts'
import { areasBelow } from './areas-below.ts'
import { deskRegisters } from './desk-registers.ts'
import { downloadFiles } from './downloads/download-files.ts'
import { type Written, withDownloadList } from './downloads/download-list.ts'
import type { GeneratedFile } from './downloads/generated-file.ts'
import type { KeptFiles } from './downloads/kept-files.ts'
import { publishedDatasets } from './downloads/published-datasets.ts'
import { publishedReleases } from './downloads/published-releases.ts'
import { districtDownload } from './downloads/register-downloads.ts'
import { csvOf } from './downloads/table-text.ts'
import { lastModified, type ModifiedSource } from './last-modified.ts'
import { metadataFiles } from './metadata/metadata-files.ts'
import { type MarkedItem, newsMarks } from './news-marks.ts'
import { recipientAreaFile, wholeSeries } from './recipients/recipient-area-file.ts'
import { recipientProgrammeFile } from './recipients/recipient-programme-file.ts'
import { type RecipientStore, recipientStore } from './recipients/recipient-store.ts'
import { unlistedPages } from './unlisted-pages.ts'
import { type NumberedDatasets, numberDatasets } from './versions/number-datasets.ts'
import { versionFiles } from './versions/version-files.ts'

/** Everything that is written: the office as read and protected, the figures as added up, and areas without a page. */
export type Generated = Omit<Office, 'datasets'> &
	Aggregates & {
		/** Areas that pages name and that have no page; their records hold names, and no figures. */
		readonly named: readonly Area[]
		readonly news: readonly (ModifiedSource['news'][number] & MarkedItem)[]
	}

/** Packed files of tables that may be as they were, and who hears how many files are written. */
export type WaysToWrite = { kept?: KeptFiles | undefined; onFile?: (written: number) => void }

/** Writes the generated folder; `folder` must be empty or absent. Returns how many files were written. */
export function writeGenerated(folder: string, generated: Generated, { kept, onFile }: WaysToWrite = {}): number {
	const made = new Set<string>()
	let written = 0
	const { datasets, datasetVersions } = numberedDatasets(generated)
	const numbered = { ...generated, datasets }
	const releases = publishedReleases(numbered)
	const describe = (files: Written) => metadataFiles({ ...numbered, releases, ...files })
	for (const file of withDownloadList(generatedFiles(numbered, datasetVersions, kept), describe)) {
		const target = join(folder, file.path)
		const parent = dirname(target)
		if (!made.has(parent)) mkdirSync(parent, { recursive: true })
		made.add(parent)
		writeFileSync(target, 'bytes' in file ? file.bytes : file.text)
		written += 1
		onFile?.(written)
	}
	return written
}

/** All generated files, one at a time, so that memory does not hold them all. */
function* generatedFiles(
	generated: Generated,
	datasetVersions: readonly DatasetVersions[],
	kept: KeptFiles | undefined,
): Generator<GeneratedFile> {
	yield* registerFiles(generated, datasetVersions)
	const store = recipientStore(generated.recipients, generated.programmes)
	yield* areaFiles(generated, store)
	for (const area of generated.named) {
		yield { path: `areas/${area.code}.json`, text: compactJson(generated.areaFile(area)) }
	}
	yield* recipientFiles(generated, store)
	const shown = new Set(generated.shownIndicators.map(({ id }) => id))
	for (const file of generated.indicatorFiles()) {
		yield { path: `indicators/${file.indicator.id}.json`, text: compactJson(file) }
		if (!shown.has(file.indicator.id)) continue
		const record = apiIndicator(file, generated.datasets)
		yield { path: `api/indikator/${file.indicator.id}.json`, text: `${JSON.stringify(record)}\n` }
	}
	for (const file of mapFiles(generated.maps, generated.register)) {
		yield { path: `maps/${file.parent}.json`, text: compactJson(file) }
	}
	yield* deskFiles(generated)
	yield* districtFiles(generated, store)
	yield* downloadFiles(generated, kept)
	yield* versionFiles(generated.versions, datasetVersions)
}

/** What the desk reads: at once, and where a file names areas without a page. */
function* deskFiles(generated: Generated): Generator<GeneratedFile> {
	const registers = deskRegisters(generated)
	yield { path: deskFile, text: compactJson(registers) }
	if (registers.hasAreasBelow) yield { path: areasBelowFile, text: compactJson(areasBelow(generated)) }
}

/** The datasets with their numbers, and all that is told of their versions. */
function numberedDatasets(generated: Generated): NumberedDatasets {
	return numberDatasets(generated.datasets, generated.versions, function* () {
		for (const one of publishedDatasets(generated)) yield { dataset: one.dataset, csv: csvOf(one) }
	})
}

/** The registers that pages read whole. */
function* registerFiles(generated: Generated, datasetVersions: readonly DatasetVersions[]): Generator<GeneratedFile> {
	const corrections = placedCorrections(generated)
	const recommendations = placedRecommendations(generated)
	const releases = publishedReleases(generated)
	const made = {
		corrections,
		recommendations,
		releases,
		datasetVersions,
		newsMarks: newsMarks(generated.news),
		lastModified: lastModified({ releases, news: generated.news }),
		unlisted: unlistedPages(generated),
	}
	const tables: Readonly<Record<keyof GeneratedTables, unknown>> = { ...generated, ...made }
	for (const name of tableNames) yield { path: generatedTables[name].file, text: stableJson(tables[name]) }
}

const tableNames = Object.keys(generatedTables) as (keyof GeneratedTables)[]

/** Pages name the areas of corrections and recommendations even where those have no page, and so no record, of their own. */
function placedCorrections({ corrections, register }: Generated): PublishedCorrection[] {
	return corrections.map((one) => ({ ...one, places: placesOf(one.area, register) }))
}

function placedRecommendations({ recommendations, register }: Generated): PublishedRecommendation[] {
	return recommendations.map((one) => ({ ...one, places: placesOf(one.area, register) }))
}

/** An area with all it lies in, from Indonesia down. */
function placesOf(code: string | null, register: Generated['register']): Area[] {
	const area = code === null ? undefined : register.get(code)
	return area ? [...register.ancestorsOf(area.code), area] : []
}

/** The sums of electoral districts: one record for the pages, one table, a record each; none without districts. */
function* districtFiles(generated: Generated, store: RecipientStore): Generator<GeneratedFile> {
	const { electoralDistricts, indicators, register, index, figures } = generated
	if (electoralDistricts.length === 0) return
	const { get, childrenOf } = register
	const pages = new Set(index.map(({ code }) => code))
	const recipients = (code: string) => wholeSeries(code, store, childrenOf)
	const sources = { indicators, get, childrenOf, pages, series: figures.series, recipients }
	const files = electoralDistricts.map((district): DistrictFile => districtFile(district, sources))
	yield { path: 'electoral-districts.json', text: compactJson(files) }
	yield districtDownload(files, indicators, register.isInvented)
	const units = new Map(indicators.map((indicator) => [indicator.id, indicator]))
	for (const file of files) {
		yield { path: `api/dapil/${file.district.id}.json`, text: `${JSON.stringify(apiDistrict(file, units))}\n` }
	}
}

function* areaFiles({ areaFiles, indicators, register }: Generated, store: RecipientStore): Generator<GeneratedFile> {
	const units = new Map(indicators.map((indicator) => [indicator.id, indicator]))
	for (const file of areaFiles()) {
		yield { path: `areas/${file.area.code}.json`, text: compactJson(file) }
		const record = apiArea(file, units, wholeSeries(file.area.code, store, register.childrenOf))
		yield { path: `api/wilayah/${file.area.code}.json`, text: `${JSON.stringify(record)}\n` }
	}
}

function* recipientFiles({ index, register, programmes }: Generated, store: RecipientStore): Generator<GeneratedFile> {
	const pages = new Set(index.map(({ code }) => code))
	for (const area of index) {
		const file = recipientAreaFile(area, store, { childrenOf: register.childrenOf, pages })
		if (file) yield { path: `recipients/areas/${area.code}.json`, text: compactJson(file) }
	}
	for (const { id } of programmes) {
		const file = recipientProgrammeFile(id, store, { get: register.get, childrenOf: register.childrenOf, pages })
		if (file) yield { path: `recipients/programmes/${id}.json`, text: compactJson(file) }
	}
}
