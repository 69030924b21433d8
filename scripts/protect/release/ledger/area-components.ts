import { levelOfCode } from '../../../../src/schemas/area-code.ts'
import type { ReleaseState } from './published-cell.ts'

/** One change of areas, from `areas.csv`: what is now `code` was, in whole or in part, `from`. */
export type AreaChange = { code: string; from: string }

/** Areas that exchanged ground: together they cover the same before and after. */
export type AreaComponent = readonly string[]

/** Joins changes that share an area: a new kecamatan from parts of two others makes one component of three. */
export function areaComponents(changes: readonly AreaChange[]): AreaComponent[] {
	const groups = new Map<string, Set<string>>()
	for (const { code, from } of changes) {
		// An area is part of the one above it at all times; that says nothing about its neighbours.
		if (levelOfCode(code) !== levelOfCode(from)) continue
		const joined = new Set([code, from, ...(groups.get(code) ?? []), ...(groups.get(from) ?? [])])
		for (const area of joined) groups.set(area, joined)
	}
	return [...new Set(groups.values())].map((group) => [...group].sort())
}

/** Areas of a release by code; whoever has recipients, or may have: a published 0 is nobody. */
export function peopledAreas(state: ReleaseState): Set<string> {
	return new Set([...state.values()].flatMap(({ key, value }) => (value === 0 ? [] : [key.area])))
}

/** The components of which other areas have recipients after than before. */
export function changedComponents(
	components: readonly AreaComponent[],
	before: ReadonlySet<string>,
	after: ReadonlySet<string>,
): AreaComponent[] {
	return components.filter(
		(areas) =>
			areas.some((area) => before.has(area)) &&
			areas.some((area) => after.has(area)) &&
			areas.some((area) => before.has(area) !== after.has(area)),
	)
}
