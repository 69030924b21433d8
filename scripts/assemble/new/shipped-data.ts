import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bilingual } from '../../../src/schemas/bilingual.ts'
import { readTable } from './cut-table.ts'

/** What the program brings that a new office may start with, as text. */
export type ShippedData = {
	datasets: { id: string; table: string; sidecar: string }[]
	/** Names of the national indicators, in the order of their register. */
	indicators: ReadonlyMap<string, Bilingual>
	/** Codes of the areas whose parts have tiles for every office. */
	tileParents: ReadonlySet<string>
	/** The example's own tiles. */
	tiles: string
}

/**
 * Reads the example office and the national registers.
 * @param data the program's data folder, with `national/` and `office/` inside
 */
export function readShippedData(data: string): ShippedData {
	const text = (...path: string[]) => {
		const file = join(data, ...path)
		return existsSync(file) ? readFileSync(file, 'utf8') : ''
	}
	const { rows } = readTable(text('national', 'indicators.csv'))
	return {
		datasets: datasetNames(join(data, 'office', 'observations')).map((id) => ({
			id,
			table: text('office', 'observations', `${id}.csv`),
			sidecar: text('office', 'observations', `${id}.yaml`),
		})),
		indicators: new Map(rows.map((row) => [row.id ?? '', { id: row.nama ?? '', en: row.nama_en ?? '' }])),
		tileParents: new Set(readTable(text('national', 'tile-positions.csv')).rows.map((row) => row.kode_induk ?? '')),
		tiles: text('office', 'tile-positions.csv'),
	}
}

function datasetNames(folder: string): string[] {
	if (!existsSync(folder)) return []
	return readdirSync(folder)
		.filter((name) => name.endsWith('.csv') && existsSync(join(folder, name.replace(/csv$/, 'yaml'))))
		.map((name) => name.slice(0, -'.csv'.length))
		.sort()
}
