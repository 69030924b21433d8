import { editDistance } from '../../../search/edit-distance.ts'
import { todaySpelling } from '../../../search/old-spelling.ts'
import type { MappingArea } from '../understanding.ts'
import { areaKey, areaReadings } from './area-key.ts'

const MOST = 3

/**
 * The areas whose names are likest to a text, three at most; nothing where none is near. A proposal is chosen by the
 * steward, never by the program.
 */
export function proposeAreas(text: string, among: readonly MappingArea[]): MappingArea[] {
	const keys = [...new Set(areaReadings(text).map(({ key }) => todaySpelling(key)))]
	const near = among.flatMap((area) => {
		const name = todaySpelling(areaKey(area.name))
		const steps = Math.min(...keys.map((key) => distance(key, name)))
		return Number.isFinite(steps) ? [{ area, steps }] : []
	})
	near.sort((a, b) => a.steps - b.steps)
	return near.slice(0, MOST).map(({ area }) => area)
}

/** Letters that differ, a name that begins or ends with the other counting as little; endless above a third of it. */
function distance(a: string, b: string): number {
	if (a.length >= 4 && b.length >= 4 && (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)))
		return 1.5
	const most = Math.max(1, Math.floor(Math.max(a.length, b.length) / 3))
	const steps = editDistance(a, b, most)
	return steps > most ? Number.POSITIVE_INFINITY : steps
}
