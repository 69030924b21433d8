import { titleOf } from '../format/area-name.ts'
import type { Area } from '../schemas/area.ts'
import type { AreaContext } from './area-context.ts'

/** Name inside a sentence: short, but a kota keeps its kind, and so does a kabupaten that shares its name with one. */
export function placeName(area: Area): string {
	return area.kind === 'kota' || area.namesake ? titleOf(area, 'id') : area.name
}

/**
 * Name of a page's own area in its sentences and headings: short, unless an area around it has the same name, as
 * Kecamatan Blora in Kabupaten Blora.
 */
export function spokenName({ area, file, language }: Pick<AreaContext, 'area' | 'file' | 'language'>): string {
	const namesake = file.ancestors.some(({ name }) => name === area.name)
	return namesake ? titleOf(area, language) : placeName(area)
}

/**
 * Name in a list whose heading tells the level: kecamatan and desa stand bare, a kelurahan among desa
 * and every kabupaten and kota keep their kind.
 */
export function listName(area: Area): string {
	const bare = area.kind === 'kecamatan' || area.kind === 'desa'
	return bare ? area.name : titleOf(area, 'id')
}

/** From A to Z by the bare name, as a reader looks for it; namesakes in the order of their codes. */
export function byName(a: Area, b: Area): number {
	if (a.name !== b.name) return a.name < b.name ? -1 : 1
	return a.code < b.code ? -1 : 1
}
