import type { Area, AreaKind } from '../../../src/schemas/area.ts'
import { type AreaLevel, levelOfCode, parentCodeOf } from '../../../src/schemas/area-code.ts'
import type { AreaEvent } from '../../../src/schemas/area-event.ts'

/** One row of `data/areas.csv`: an area as it shall be, and the event that says why and since when. */
export type AreaAmendment = { code: string; name: string; kind: AreaKind; event: AreaEvent }

/** Why an amendment does not fit the register. */
export type AmendmentReason =
	| 'level'
	| 'known-area'
	| 'unknown-area'
	| 'unknown-parent'
	| 'unknown-origin'
	| 'former-name'

/** An amendment that does not fit, as data: `index` is its place in the list given, from 0. */
export type AmendmentFault = { index: number; reason: AmendmentReason; expected: string; received: string }

/** The level that an area of a kind stands at. */
export const levelOfKind: Readonly<Record<AreaKind, AreaLevel>> = {
	negara: 'negara',
	provinsi: 'provinsi',
	kabupaten: 'kabupaten-kota',
	kota: 'kabupaten-kota',
	kecamatan: 'kecamatan',
	desa: 'desa-kelurahan',
	kelurahan: 'desa-kelurahan',
}

/**
 * Finds every amendment that does not fit the areas, in the order of the rows. Rows are taken one
 * after the other, so a renaming may follow the addition it renames; a parent may stand in any row.
 *
 * A correction or rename needs a known area and its name as it stands (`former-name`); an addition or
 * invention needs a code not yet used; a split needs a known origin, and adds its area if it is new. Every
 * area needs a parent and a kind that fits its code.
 */
export function findAmendmentFaults(areas: Iterable<Area>, amendments: readonly AreaAmendment[]): AmendmentFault[] {
	const names = new Map<string, string>()
	for (const area of areas) names.set(area.code, area.name)
	const added = new Set(amendments.filter((amendment) => !namesKnownArea(amendment)).map(({ code }) => code))
	const faults: AmendmentFault[] = []
	amendments.forEach((amendment, index) => {
		const fault = faultOf(amendment, names, added)
		if (fault) faults.push({ index, ...fault })
		else names.set(amendment.code, amendment.name)
	})
	return faults
}

/** True for events that only change the name of an area: a correction, a rename. */
function namesKnownArea({ event }: AreaAmendment): boolean {
	return event.type === 'correction' || event.type === 'rename'
}

type Names = ReadonlyMap<string, string>

function faultOf(
	amendment: AreaAmendment,
	names: Names,
	added: ReadonlySet<string>,
): Omit<AmendmentFault, 'index'> | undefined {
	const { code, kind } = amendment
	if (levelOfCode(code) !== levelOfKind[kind]) {
		return { reason: 'level', expected: `a code of level ${levelOfKind[kind]} for kind ${kind}`, received: code }
	}
	const parent = parentCodeOf(code)
	if (parent !== undefined && !names.has(parent) && !added.has(parent)) {
		return { reason: 'unknown-parent', expected: 'a parent that the register holds', received: parent }
	}
	return namesKnownArea(amendment) ? faultOfName(amendment, names) : faultOfNewArea(amendment, names)
}

function faultOfName({ code, name, event }: AreaAmendment, names: Names): Omit<AmendmentFault, 'index'> | undefined {
	const current = names.get(code)
	if (current === undefined) {
		return { reason: 'unknown-area', expected: 'a code that the register holds', received: code }
	}
	// Once the register itself carries the new name, the row only tells the event.
	if (event.formerName === null || event.formerName === current || name === current) return undefined
	return { reason: 'former-name', expected: current, received: event.formerName }
}

function faultOfNewArea({ code, event }: AreaAmendment, names: Names): Omit<AmendmentFault, 'index'> | undefined {
	if (event.type === 'addition' || event.type === 'invention') {
		if (!names.has(code)) return undefined
		return { reason: 'known-area', expected: 'a code that the register does not hold yet', received: code }
	}
	if (event.from !== null && names.has(event.from)) return undefined
	return { reason: 'unknown-origin', expected: 'the code of the area it was split from', received: event.from ?? '' }
}
