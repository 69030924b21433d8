import { titleOf } from '../../../src/format/area-name.ts'
import type { Area, AreaKind } from '../../../src/schemas/area.ts'
import { parentCodeOf } from '../../../src/schemas/area-code.ts'

/** Name first, because VLOOKUP finds only what stands to the right of what it looks for. */
const headings = ['nama_wilayah', 'kode_wilayah', 'tingkat', 'kecamatan', 'kabupaten_kota', 'provinsi'] as const

/**
 * Rows of all areas to look codes up in, headings first: of a province its kabupaten/kota, of a kabupaten or kota its
 * kecamatan, desa and kelurahan as well.
 */
export function areaList(region: Area, areas: readonly Area[]): string[][] {
	const byCode = new Map(areas.map((area) => [area.code, area]))
	const province = region.code.slice(0, 2)
	const listed = areas.filter(
		({ code, level }) =>
			code === province ||
			(level === 'kabupaten-kota' && code.startsWith(`${province}.`)) ||
			(region.level === 'kabupaten-kota' && code.startsWith(`${region.code}.`)),
	)
	const rows = listed.toSorted((a, b) => (a.code < b.code ? -1 : 1)).map((area) => rowOf(area, byCode))
	return [[...headings], ...rows]
}

function rowOf(area: Area, byCode: ReadonlyMap<string, Area>): string[] {
	const around = [area, ...ancestors(area, byCode)]
	const named = (...kinds: AreaKind[]) => {
		const found = around.find(({ kind }) => kinds.includes(kind))
		return found ? titleOf(found, 'id') : ''
	}
	return [area.name, area.code, area.kind, named('kecamatan'), named('kabupaten', 'kota'), named('provinsi')]
}

function ancestors(area: Area, byCode: ReadonlyMap<string, Area>): Area[] {
	const code = parentCodeOf(area.code)
	const parent = code === undefined ? undefined : byCode.get(code)
	return parent ? [parent, ...ancestors(parent, byCode)] : []
}
