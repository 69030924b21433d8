import type { Area } from '../../src/schemas/area.ts'
import { parentCodeOf } from '../../src/schemas/area-code.ts'
import type { AreaEvent } from '../../src/schemas/area-event.ts'
import { type AreaAmendment, findAmendmentFaults, levelOfKind } from './area-amendment.ts'
import { byCode, isInCodeOrder } from './code-order.ts'
import { readAreaData } from './read-area-data.ts'

export { type AmendmentFault, type AreaAmendment, findAmendmentFaults } from './area-amendment.ts'

/** Every area of Indonesia by code, and the tree they form. */
export type AreaRegister = {
	get(code: string): Area | undefined
	/** Areas directly below, in code order; empty for villages and unknown codes. */
	childrenOf(code: string): readonly Area[]
	/** From Indonesia down to the parent; empty for Indonesia and unknown codes. */
	ancestorsOf(code: string): readonly Area[]
	/** What happened to an area, in the order of `data/areas.csv`. */
	eventsOf(code: string): readonly AreaEvent[]
	/** Number of areas of all levels, Indonesia included. */
	size: number
}

/**
 * Reads the register of npm `idn-area-data` and amends it.
 * @throws when the package's files are missing or have other columns than expected
 */
export async function loadRegister(amendments: readonly AreaAmendment[]): Promise<AreaRegister> {
	return buildRegister(await readAreaData(), amendments)
}

/**
 * Builds the tree from areas and amendments. Amendments that do not fit are left out, so that the
 * rest can still be checked; `findAmendmentFaults` reports them.
 */
export function buildRegister(areas: readonly Area[], amendments: readonly AreaAmendment[]): AreaRegister {
	const byArea = new Map(areas.map((area) => [area.code, area]))
	const events = amend(byArea, areas, amendments)
	const children = childrenByParent(byArea)
	return {
		get: (code) => byArea.get(code),
		childrenOf: (code) => children.get(code) ?? [],
		ancestorsOf: (code) => (byArea.has(code) ? ancestors(code, byArea) : []),
		eventsOf: (code) => events.get(code) ?? [],
		size: byArea.size,
	}
}

/** Writes fitting amendments into the map, and returns the events by area. */
function amend(
	byArea: Map<string, Area>,
	areas: readonly Area[],
	amendments: readonly AreaAmendment[],
): Map<string, AreaEvent[]> {
	const events = new Map<string, AreaEvent[]>()
	if (amendments.length === 0) return events
	const unfit = new Set(findAmendmentFaults(areas, amendments).map(({ index }) => index))
	amendments.forEach((amendment, index) => {
		if (unfit.has(index)) return
		const { code, name, kind, event } = amendment
		byArea.set(code, { code, name, kind, level: levelOfKind[kind] })
		const known = events.get(code)
		if (known) known.push(event)
		else events.set(code, [event])
	})
	return events
}

function childrenByParent(byArea: ReadonlyMap<string, Area>): Map<string, Area[]> {
	const areas = [...byArea.values()]
	if (!isInCodeOrder(areas)) areas.sort(byCode)
	const children = new Map<string, Area[]>()
	for (const area of areas) {
		const parent = parentCodeOf(area.code)
		if (parent === undefined) continue
		const siblings = children.get(parent)
		if (siblings) siblings.push(area)
		else children.set(parent, [area])
	}
	return children
}

function ancestors(code: string, byArea: ReadonlyMap<string, Area>): Area[] {
	const path: Area[] = []
	for (let at = parentCodeOf(code); at !== undefined; at = parentCodeOf(at)) {
		const area = byArea.get(at)
		if (area) path.unshift(area)
	}
	return path
}
