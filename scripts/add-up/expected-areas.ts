import type { AreaRegister } from '../../src/gate/register/area-register.ts'
import { beginningOf, existedAt } from '../../src/gate/register/existed-at.ts'
import type { Area, AreaKind } from '../../src/schemas/area.ts'
import { type AreaLevel, COUNTRY_CODE, parentCodeOf } from '../../src/schemas/area-code.ts'
import type { Indicator } from '../../src/schemas/indicator.ts'
import type { KindCounts } from './contents.ts'

/** Which areas should have a figure: the "of how many" of coverage and of ranks. */
export type ExpectedAreas = {
	/** Whether an area should have a figure of an indicator at a reference period. */
	isExpected(indicator: Indicator, area: Area, reference: string): boolean
	/** How many areas of a level inside an area should have one. */
	count(indicator: Indicator, code: string, level: AreaLevel, reference: string): number
}

type VillageKind = Extract<AreaKind, 'desa' | 'kelurahan'>

/**
 * An area should have a figure when it existed at the reference period (it was not added or split off
 * later, by `data/areas.csv`) and the measure can exist there:
 * - what counts kelurahan, where there are kelurahan;
 * - what counts desa or belongs to the theme "desa" (IDM is made for desa only), where there are desa;
 * - everything else everywhere.
 */
export function expectedAreas(register: AreaRegister, inside: ReadonlyMap<string, KindCounts>): ExpectedAreas {
	const existed = (area: Area, reference: string) => existedAt(area.code, reference, register)
	const dated = areasWithBeginning(register)
	const canHave = (kind: VillageKind | null, area: Area) =>
		kind === null || area.kind === kind || (inside.get(area.code)?.[kind] ?? 0) > 0
	const totals = rememberedTotals(register, canHave)
	return {
		isExpected: (indicator, area, reference) => existed(area, reference) && canHave(villageKindOf(indicator), area),
		count(indicator, code, level, reference) {
			const kind = villageKindOf(indicator)
			const later = dated.filter(
				(area) => area.level === level && isInside(area.code, code) && !existed(area, reference) && canHave(kind, area),
			)
			return (totals(kind, level).get(code) ?? 0) - later.length
		},
	}
}

/** The kind of village an indicator is limited to; `null` where it is not. */
function villageKindOf({ unit, theme }: Indicator): VillageKind | null {
	if (unit === 'kelurahan') return 'kelurahan'
	return unit === 'desa' || theme === 'desa' ? 'desa' : null
}

/** Areas that were added, split off or given their code on a known day. */
function areasWithBeginning(register: AreaRegister): Area[] {
	const dated: Area[] = []
	const visit = (area: Area) => {
		if (beginningOf(area.code, register) !== undefined) dated.push(area)
		for (const child of register.childrenOf(area.code)) visit(child)
	}
	const country = register.get(COUNTRY_CODE)
	if (country) visit(country)
	return dated
}

function isInside(code: string, outer: string): boolean {
	return outer === COUNTRY_CODE ? code !== COUNTRY_CODE : code.startsWith(`${outer}.`)
}

type Totals = ReadonlyMap<string, number>

/** Counts the fitting areas of a level inside every area, once for each kind and level asked for. */
function rememberedTotals(register: AreaRegister, canHave: (kind: VillageKind | null, area: Area) => boolean) {
	const remembered = new Map<string, Totals>()
	return (kind: VillageKind | null, level: AreaLevel): Totals => {
		const key = `${kind} ${level}`
		const known = remembered.get(key)
		if (known) return known
		const totals = new Map<string, number>()
		const visit = (area: Area) => {
			if (area.level !== level) for (const child of register.childrenOf(area.code)) visit(child)
			else if (canHave(kind, area)) addToAncestors(area.code, totals)
		}
		const country = register.get(COUNTRY_CODE)
		if (country) visit(country)
		remembered.set(key, totals)
		return totals
	}
}

function addToAncestors(code: string, totals: Map<string, number>): void {
	for (let at = parentCodeOf(code); at !== undefined; at = parentCodeOf(at)) totals.set(at, (totals.get(at) ?? 0) + 1)
}
