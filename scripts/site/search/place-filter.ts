import { titleOf } from '../../../src/format/area-name.ts'
import type { Area } from '../../../src/schemas/area.ts'

/** The kabupaten or kota a thing lies in, or is; nothing above that level. */
export function placeFilter(area: Area, ancestors: readonly Area[]): string[] {
	const regency = [...ancestors, area].find(({ level }) => level === 'kabupaten-kota')
	return regency ? [titleOf(regency, 'id')] : []
}
