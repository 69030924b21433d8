import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AreaFile } from '../../src/schemas/area-file.ts'
import type { AreaIndex } from '../../src/schemas/area-index.ts'
import type { Dataset } from '../../src/schemas/dataset.ts'
import type { Indicator } from '../../src/schemas/indicator.ts'
import type { IndicatorFile } from '../../src/schemas/indicator-file.ts'
import type { Portal } from '../../src/schemas/portal.ts'
import type { Programme } from '../../src/schemas/programme.ts'
import type { ProgrammeBenefit } from '../../src/schemas/programme-benefit.ts'
import { apiArea } from './api-area.ts'
import { csvLine } from './csv-text.ts'
import { DERIVED_DATASET, derivedDataset } from './derived-dataset.ts'
import { type PublishedRow, publishedColumns, rowCells } from './published-row.ts'
import { type NameSource, publishedTables } from './published-tables.ts'
import { compactJson, stableJson } from './stable-json.ts'

/** Everything that is written: the registries as read, and the figures as aggregated. */
export type Generated = {
	portal: Portal
	programmes: readonly Programme[]
	programmeBenefits: readonly ProgrammeBenefit[]
	indicators: readonly Indicator[]
	register: NameSource
	index: AreaIndex
	datasets: readonly Dataset[]
	areaFiles(): Iterable<AreaFile>
	indicatorFiles(): Iterable<IndicatorFile>
}

/** One file of the generated folder, as text. */
export type GeneratedFile = { path: string; text: string }

/** Writes the generated folder; `folder` must be empty or absent. Returns how many files were written. */
export function writeGenerated(folder: string, generated: Generated, onFile?: (written: number) => void): number {
	const made = new Set<string>()
	let written = 0
	for (const { path, text } of generatedFiles(generated)) {
		const target = join(folder, path)
		const parent = dirname(target)
		if (!made.has(parent)) mkdirSync(parent, { recursive: true })
		made.add(parent)
		writeFileSync(target, text)
		written += 1
		onFile?.(written)
	}
	return written
}

/** All generated files, one at a time, so that memory does not hold them all. */
export function* generatedFiles(generated: Generated): Generator<GeneratedFile> {
	yield { path: 'portal.json', text: stableJson(generated.portal) }
	yield { path: 'areas.json', text: stableJson(generated.index) }
	yield { path: 'indicators.json', text: stableJson(generated.indicators) }
	yield { path: 'programmes.json', text: stableJson(generated.programmes) }
	yield { path: 'programme-benefits.json', text: stableJson(generated.programmeBenefits) }
	yield { path: 'datasets.json', text: stableJson(generated.datasets) }
	yield* areaFiles(generated)
	for (const file of generated.indicatorFiles()) {
		yield { path: `indicators/${file.indicator.id}.json`, text: compactJson(file) }
	}
	yield* downloadFiles(generated)
}

function* areaFiles({ areaFiles, indicators }: Generated): Generator<GeneratedFile> {
	const units = new Map(indicators.map((indicator) => [indicator.id, indicator]))
	for (const file of areaFiles()) {
		yield { path: `areas/${file.area.code}.json`, text: compactJson(file) }
		yield { path: `api/wilayah/${file.area.code}.json`, text: `${JSON.stringify(apiArea(file, units))}\n` }
	}
}

function* downloadFiles({ datasets, portal, register, indicatorFiles }: Generated): Generator<GeneratedFile> {
	const tables = publishedTables(indicatorFiles(), register)
	const derived = tables.get(DERIVED_DATASET) ?? []
	const published = derived.length === 0 ? datasets : [...datasets, derivedDataset(portal, datasets, derived)]
	for (const dataset of published) {
		const rows = tables.get(dataset.id) ?? []
		yield { path: `unduh/${dataset.id}.csv`, text: csvTable(rows) }
		yield { path: `unduh/${dataset.id}.json`, text: jsonTable(dataset, rows) }
	}
}

function csvTable(rows: readonly PublishedRow[]): string {
	return csvLine(publishedColumns) + rows.map((row) => csvLine(rowCells(row))).join('')
}

/** Metadata first, then one row a line: programs read it as any JSON, people can still follow it. */
function jsonTable(dataset: Dataset, rows: readonly PublishedRow[]): string {
	const head = `{"dataset":${JSON.stringify(dataset)},\n"kolom":${JSON.stringify(publishedColumns)},\n"baris":[`
	return `${head}\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`
}
