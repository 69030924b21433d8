import { parentCodeOf } from '../../../src/schemas/area-code.ts'

/** The areas that lie in no other of them, in the order they come in. */
export function topAreas(areas: Iterable<string>): string[] {
	const all = new Set(areas)
	return [...all].filter((area) => !hasAbove(area, all))
}

function hasAbove(area: string, all: ReadonlySet<string>): boolean {
	for (let above = parentCodeOf(area); above !== undefined; above = parentCodeOf(above)) if (all.has(above)) return true
	return false
}
