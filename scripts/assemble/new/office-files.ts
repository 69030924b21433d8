import { parse } from 'yaml'
import { titleOf } from '../../../src/format/area-name.ts'
import { areaListWorkbook } from '../../../src/gate/mapping/template/area-list.ts'
import type { Area } from '../../../src/schemas/area.ts'
import { planAdding } from '../sample/plan-sample.ts'
import type { Answers } from './answers.ts'
import { areaListOf } from './area-list.ts'
import { ciFiles, gitignore } from './ci-files.ts'
import { cutSidecar, type Names } from './cut-sidecar.ts'
import { type CutTable, cutTable, readTable, writeTable } from './cut-table.ts'
import { emptyRegisters } from './empty-registers.ts'
import { firstTexts } from './first-texts.ts'
import { officeReadme } from './office-readme.ts'
import { portalYaml } from './portal-yaml.ts'
import type { ShippedData } from './shipped-data.ts'
import { starters } from './starters.ts'

/** Files of an office folder by their path inside it. */
export type OfficeFiles = Map<string, string | Uint8Array>

/** What a folder is made of beside the answers. */
export type Surroundings = {
	areas: readonly Area[]
	shipped: ShippedData
	/** The day written on the first news item. */
	day: string
	version: string
	/** The new folder as seen from the program's. */
	fromProgram: string
	/** The program's folder as seen from the new one. */
	toProgram: string
}

/** A new office folder, and what of the shipped datasets came along. */
export type NewOffice = { files: OfficeFiles; datasets: CutDataset[] }

/** A shipped dataset cut to the region; `left` are the cautions that did not fit any more. */
export type CutDataset = { id: string; title: string; rows: number; sidecar: string; table: CutTable; left: string[] }

/** All files of a new office folder, as text and bytes, without a disk. */
export function officeFiles(answers: Answers, surroundings: Surroundings): NewOffice {
	const { areas, shipped, day, version, fromProgram, toProgram } = surroundings
	const datasets = answers.start === 'empty' ? [] : cutDatasets(answers.area, surroundings)
	const tiles = ownTiles(answers.area, shipped)
	const hasTiles = tiles !== null || shipped.tileParents.has(answers.area.code.slice(0, 2))
	const list = areaListOf(answers.area, areas)
	const [headings = [], ...rows] = list
	const files: OfficeFiles = new Map<string, string | Uint8Array>([
		['portal.yaml', portalYaml(answers, homeIndicator(answers.area, datasets, shipped))],
		...emptyRegisters(),
		...(tiles === null ? [] : [['tile-positions.csv', tiles] as const]),
		...datasets.flatMap(({ id, sidecar, table }) => [
			[`observations/${id}.csv`, writeTable(table)] as const,
			[`observations/${id}.yaml`, sidecar] as const,
		]),
		...firstTexts(answers, day),
		['pictures/.gitkeep', ''],
		['rujukan/wilayah.xlsx', areaListWorkbook(list)],
		['rujukan/wilayah.csv', listText(headings, rows)],
		['README.md', officeReadme(answers, { datasets, fromProgram, hasTiles })],
		...starters(toProgram),
		['.gitignore', gitignore],
		...ciFiles({ version }),
	])
	if (datasets.length === 0) files.set('observations/.gitkeep', '')
	if (answers.start === 'sample') addSample(files)
	return { files, datasets }
}

/** The simulation goes in as `npm run sample` puts it in, so that it comes out again without a trace. */
function addSample(files: OfficeFiles): void {
	const read = (file: string) => {
		const content = files.get(file)
		return typeof content === 'string' ? content : null
	}
	for (const { file, text } of planAdding(read)) {
		if (text === null) files.delete(file)
		else files.set(file, text)
	}
}

function cutDatasets({ code }: Area, { areas, shipped }: Surroundings): CutDataset[] {
	const byCode = new Map(areas.map((area) => [area.code, titleOf(area, 'id')]))
	const names: Names = { area: (area) => byCode.get(area), indicator: (id) => shipped.indicators.get(id) }
	return shipped.datasets.flatMap(({ id, table: text, sidecar: source }): CutDataset[] => {
		const table = cutTable(text, code)
		if (!table) return []
		const { text: sidecar, left } = cutSidecar(source, { dataset: id, region: code, table, names })
		return [{ id, title: titleIn(sidecar), rows: table.rows.length, sidecar, table, left }]
	})
}

function titleIn(sidecar: string): string {
	const said: unknown = parse(sidecar)
	const title: unknown = typeof said === 'object' && said ? Reflect.get(said, 'title') : null
	return typeof title === 'object' && title ? String(Reflect.get(title, 'id')) : ''
}

/** The first national indicator with a figure of the region; else the first with any; else the first of all. */
function homeIndicator({ code }: Area, datasets: readonly CutDataset[], { indicators }: ShippedData): string {
	const rows = datasets.flatMap(({ table }) => table.rows)
	const ids = [...indicators.keys()]
	const withFigures = (kept: (area: string) => boolean) => {
		const there = new Set(rows.filter((row) => kept(row.kode_wilayah ?? '')).map((row) => row.indikator ?? ''))
		return ids.find((id) => there.has(id))
	}
	return withFigures((area) => area === code) ?? withFigures(() => true) ?? ids[0] ?? ''
}

/**
 * Tiles of the region's own parts and of its province's, where the example has placed them and the nation has not. No
 * other is made up: no register of areas at hand says where an area lies.
 */
function ownTiles({ code }: Area, { tiles, tileParents }: ShippedData): string | null {
	const { headings, rows } = readTable(tiles)
	const parents = [code.slice(0, 2), code].filter((parent) => !tileParents.has(parent))
	const kept = rows.filter((row) => parents.includes(row.kode_induk ?? ''))
	return kept.length > 0 ? writeTable({ headings, rows: kept }) : null
}

function listText(headings: readonly string[], rows: readonly (readonly string[])[]): string {
	const table = rows.map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])))
	return writeTable({ headings: [...headings], rows: table })
}
