import { titleOf } from '../../format/area-name.ts'
import type { Area } from '../../schemas/area.ts'

/** Name inside a sentence: short, but a kota keeps its kind, so that the two Pasuruan stay apart. */
export function placeName(area: Area): string {
	return area.kind === 'kota' ? `Kota ${area.name}` : area.name
}

/**
 * Name in a list whose heading tells the level: kecamatan and desa stand bare, a kelurahan among desa
 * and every kabupaten and kota keep their kind.
 */
export function listName(area: Area): string {
	const bare = area.kind === 'kecamatan' || area.kind === 'desa'
	return bare ? area.name : titleOf(area, 'id')
}
