import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { mergeRows } from '../../scripts/gate/read/read-register.ts'

/** A row of a shipped CSV by its headings, every cell as text. */
export type Row = Readonly<Record<string, string>>

/** Rows each dataset ships with, by its id. */
export const rowCounts: Readonly<Record<string, number>> = {
	'gini-jawa-timur-2025': 38,
	'idm-desa-2024': 36716,
	'ipm-kabupaten-kota': 413,
	'keluarga-sejahtera-randublatung-2020': 54,
	'kemiskinan-ekstrem-2020': 8,
	'kemiskinan-kabupaten-kota': 5085,
	'kemiskinan-provinsi-nasional': 243,
	'komponen-ipm-jawa-tengah': 840,
	'penduduk-kabupaten-kota-2024': 344,
	'penduduk-kecamatan-2024': 202,
	'pengangguran-kabupaten-kota': 372,
}

const root = new URL('../../', import.meta.url)

/** Text of a file of the repository. */
export function textOf(path: string): string {
	return readFileSync(new URL(path, root), 'utf8')
}

/** Rows of a CSV of the repository; throws where PapaParse finds a fault. */
export function rowsOf(path: string): readonly Row[] {
	const parsed = Papa.parse<Row>(textOf(path), { header: true, delimiter: ',', skipEmptyLines: true })
	if (parsed.errors.length > 0) throw new Error(`${path}: ${JSON.stringify(parsed.errors[0])}`)
	return parsed.data
}

/** A register of the shipped office: the national rows, and its own by the columns that say which row is meant. */
export function registerOf(file: string, ...key: readonly string[]): readonly Row[] {
	const rowsIn = (folder: string) =>
		existsSync(new URL(`data/${folder}/${file}`, root)) ? rowsOf(`data/${folder}/${file}`) : []
	return mergeRows(rowsIn('national'), rowsIn('office'), (row) => key.map((column) => cell(row, column)).join(' '))
}

/** A cell that must be there. */
export function cell(row: Row, column: string): string {
	const text = row[column]
	if (text === undefined) throw new Error(`no column ${column}`)
	return text
}

/** Rows of one shipped dataset. */
export function observationsOf(dataset: string): readonly Row[] {
	return rowsOf(`data/office/observations/${dataset}.csv`)
}

/** Every shipped value by `area period indicator`. */
export function shippedValues(): ReadonlyMap<string, string> {
	const values = new Map<string, string>()
	for (const dataset of Object.keys(rowCounts)) {
		for (const row of observationsOf(dataset)) values.set(keyOf(row), cell(row, 'nilai'))
	}
	return values
}

/** Key of an observation. */
export function keyOf(row: Row): string {
	return `${cell(row, 'kode_wilayah')} ${cell(row, 'periode')} ${cell(row, 'indikator')}`
}

/** One number out of the shipped values; throws when it is missing. */
export function numberAt(values: ReadonlyMap<string, string>, area: string, period: string, indicator: string): number {
	const text = values.get(`${area} ${period} ${indicator}`)
	if (text === undefined) throw new Error(`no figure ${area} ${period} ${indicator}`)
	return Number(text)
}
