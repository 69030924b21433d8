import { areaList } from '../../../src/gate/mapping/template/area-list.ts'
import type { Area } from '../../../src/schemas/area.ts'

/**
 * Rows of all areas to look codes up in, headings first: of a province its kabupaten/kota, of a kabupaten or kota its
 * kecamatan, desa and kelurahan as well.
 */
export function areaListOf(region: Area, areas: readonly Area[]): string[][] {
	const byCode = new Map(areas.map((area) => [area.code, area]))
	const province = region.code.slice(0, 2)
	const listed = areas.filter(
		({ code, level }) =>
			code === province ||
			(level === 'kabupaten-kota' && code.startsWith(`${province}.`)) ||
			(region.level === 'kabupaten-kota' && code.startsWith(`${region.code}.`)),
	)
	return areaList(listed, (code) => byCode.get(code))
}
