import type { Area } from '../../schemas/area.ts'
import { COUNTRY_CODE, parentCodeOf } from '../../schemas/area-code.ts'
import type { AreaEvent } from '../../schemas/area-event.ts'
import { type AreaAmendment, type AreaEnd, endedAreas, findAmendmentFaults, levelOfKind } from './area-amendment.ts'
import { byCode, isInCodeOrder } from './code-order.ts'

export { type AmendmentFault, type AreaAmendment, findAmendmentFaults } from './area-amendment.ts'

/** Every area of Indonesia by code, and the tree they form. */
export type AreaRegister = {
	get(code: string): Area | undefined
	/**
	 * Areas directly below, in code order; empty for villages and unknown codes. An invented area is never below a
	 * real one: it would be counted among the provinces of Indonesia.
	 */
	childrenOf(code: string): readonly Area[]
	/** From Indonesia, or the highest invented area, down to the parent; empty for those and unknown codes. */
	ancestorsOf(code: string): readonly Area[]
	/** What happened to an area, in the order of `data/areas.csv`. */
	eventsOf(code: string): readonly AreaEvent[]
	/** Areas that lie in no other: Indonesia, and the highest of the invented ones. */
	roots: readonly Area[]
	/** Areas that took up ground of others, in whole or in part: split off, merged, moved, given another code. */
	changes: readonly { code: string; from: string }[]
	/** When an area ended and what took it up: its figures of earlier periods stay, and it has no page. */
	endOf(code: string): AreaEnd | undefined
	/** True for areas invented to show simulated data in. */
	isInvented(code: string): boolean
	/** Number of areas of all levels, Indonesia included. */
	size: number
}

/**
 * Builds the tree from areas and amendments. Amendments that do not fit are left out, so that the
 * rest can still be checked; `findAmendmentFaults` reports them.
 */
export function buildRegister(areas: readonly Area[], amendments: readonly AreaAmendment[]): AreaRegister {
	const byArea = new Map(areas.map((area) => [area.code, area]))
	const events = amend(byArea, areas, amendments)
	const isInvented = (code: string) => events.get(code)?.some(({ type }) => type === 'invention') ?? false
	markNamesakes(byArea)
	return register({ byArea, events, isInvented, ended: endedAreas(amendments) })
}

/** Areas as amendments left them. */
export type SettledAreas = {
	areas: readonly Omit<Area, 'level'>[]
	invented: readonly string[]
	ended: readonly ({ code: string } & AreaEnd)[]
}

/** The tree of areas that were amended before: what a browser is given of the register of an office. */
export function settledRegister({ areas, invented, ended }: SettledAreas): AreaRegister {
	const byArea = new Map(areas.map((area) => [area.code, { ...area, level: levelOfKind[area.kind] }]))
	markNamesakes(byArea)
	const made = new Set(invented)
	const events = new Map(invented.map((code): [string, AreaEvent[]] => [code, []]))
	const isInvented = (code: string) => made.has(code)
	return register({ byArea, events, isInvented, ended: new Map(ended.map(({ code, ...end }) => [code, end])) })
}

type RegisterParts = {
	byArea: ReadonlyMap<string, Area>
	events: ReadonlyMap<string, readonly AreaEvent[]>
	isInvented: Judge
	ended: ReadonlyMap<string, AreaEnd>
}

function register({ byArea, events, isInvented, ended }: RegisterParts): AreaRegister {
	const children = childrenByParent(byArea, isInvented, ended)
	return {
		get: (code) => byArea.get(code),
		childrenOf: (code) => children.get(code) ?? [],
		ancestorsOf: (code) => (byArea.has(code) ? ancestors(code, byArea, isInvented) : []),
		eventsOf: (code) => events.get(code) ?? [],
		roots: [...new Set([COUNTRY_CODE, ...events.keys()])].sort().flatMap((code) => rootAt(code, byArea, isInvented)),
		changes: [...events].flatMap(([code, own]) => own.flatMap(({ from }) => (from ? [{ code, from }] : []))),
		endOf: (code) => ended.get(code),
		isInvented,
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

/** Marks every kabupaten and kota that shares its name with one of the other kind. */
function markNamesakes(byArea: Map<string, Area>): void {
	const regencies = [...byArea.values()].filter(({ level }) => level === 'kabupaten-kota')
	const kinds = Map.groupBy(regencies, ({ name }) => name)
	for (const alike of kinds.values()) {
		if (new Set(alike.map(({ kind }) => kind)).size < 2) continue
		for (const area of alike) byArea.set(area.code, { ...area, namesake: true })
	}
}

type Judge = (code: string) => boolean

/** The area itself when it is Indonesia, or invented below something that is not. */
function rootAt(code: string, byArea: ReadonlyMap<string, Area>, isInvented: Judge): Area[] {
	const area = byArea.get(code)
	const parent = parentCodeOf(code)
	const isRoot = parent === undefined || (isInvented(code) && !isInvented(parent))
	return area && isRoot ? [area] : []
}

function childrenByParent(
	byArea: ReadonlyMap<string, Area>,
	isInvented: Judge,
	ended: ReadonlyMap<string, AreaEnd>,
): Map<string, Area[]> {
	const areas = [...byArea.values()]
	if (!isInCodeOrder(areas)) areas.sort(byCode)
	const children = new Map<string, Area[]>()
	for (const area of areas) {
		const parent = parentCodeOf(area.code)
		if (parent === undefined || ended.has(area.code) || (isInvented(area.code) && !isInvented(parent))) continue
		const siblings = children.get(parent)
		if (siblings) siblings.push(area)
		else children.set(parent, [area])
	}
	return children
}

function ancestors(code: string, byArea: ReadonlyMap<string, Area>, isInvented: Judge): Area[] {
	const path: Area[] = []
	const invented = isInvented(code)
	for (let at = parentCodeOf(code); at !== undefined && isInvented(at) === invented; at = parentCodeOf(at)) {
		const area = byArea.get(at)
		if (area) path.unshift(area)
	}
	return path
}
