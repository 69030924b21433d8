import type { Area } from '../../schemas/area.ts'

/** Name inside a sentence: short, but a kota keeps its kind, so that the two Pasuruan stay apart. */
export function placeName(area: Area): string {
	return area.kind === 'kota' ? `Kota ${area.name}` : area.name
}
