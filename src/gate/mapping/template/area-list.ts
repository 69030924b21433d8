import { titleOf } from '../../../format/area-name.ts'
import type { Area } from '../../../schemas/area.ts'
import { type AreaLevel, parentCodeOf } from '../../../schemas/area-code.ts'
import { areaId } from '../../../schemas/area-id.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'

/** Name first, because VLOOKUP finds only what stands to the right of what it looks for. */
const headings = [
	'nama_wilayah',
	'kode_wilayah',
	'tingkat',
	'kecamatan',
	'kabupaten_kota',
	'provinsi',
	'kode_kecamatan',
	'kode_kabupaten_kota',
	'kode_provinsi',
	'id_wilayah',
] as const

/**
 * Rows to look codes of areas up in, headings first, in code order; each with the areas it lies in, itself included.
 * @param get any area by its code: those around one need not be listed themselves
 */
export function areaList(listed: readonly Area[], get: (code: string) => Area | undefined): string[][] {
	const rows = listed.toSorted((a, b) => (a.code < b.code ? -1 : 1)).map((area) => rowOf(area, get))
	return [[...headings], ...rows]
}

/** The same as a workbook, all cells text: Excel would read the code "33.29.01" of a CSV file as a time, and "33.10" as 33,1. */
export function areaListWorkbook(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
	const columns = headings.map(() => ({ width: 24, kind: 'text' }) as const)
	return writeWorkbook([{ name: 'wilayah', columns, rows, headingRows: 1 }])
}

function rowOf(area: Area, get: (code: string) => Area | undefined): string[] {
	const around = [area, ...ancestors(area, get)]
	const at = (level: AreaLevel) => around.find((one) => one.level === level)
	const outer = [at('kecamatan'), at('kabupaten-kota'), at('provinsi')]
	return [
		area.name,
		area.code,
		area.kind,
		...outer.map((one) => (one ? titleOf(one, 'id') : '')),
		...outer.map((one) => one?.code ?? ''),
		areaId(area.code),
	]
}

function ancestors(area: Area, get: (code: string) => Area | undefined): Area[] {
	const code = parentCodeOf(area.code)
	const parent = code === undefined ? undefined : get(code)
	return parent ? [parent, ...ancestors(parent, get)] : []
}
