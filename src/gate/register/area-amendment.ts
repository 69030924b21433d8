import type { Area, AreaKind } from '../../schemas/area.ts'
import { type AreaLevel, levelOfCode, parentCodeOf } from '../../schemas/area-code.ts'
import type { AreaEvent } from '../../schemas/area-event.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

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
	| 'inner-area'

/** An amendment that does not fit, as data: `index` is its place in the list given, from 0. */
export type AmendmentFault = { index: number; reason: AmendmentReason; expected: Bilingual; received: string }

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
 * A correction or rename needs a known area and its name as it stands (`former-name`); an end needs a known area; an
 * addition or invention needs a code not yet used; what was split, merged, moved or given another code needs a known
 * origin of its level, and adds its area if it is new. Every area needs a parent and a kind that fits its code, and what
 * lies in an area that is no more needs a row of its own.
 */
export function findAmendmentFaults(areas: readonly Area[], amendments: readonly AreaAmendment[]): AmendmentFault[] {
	const known = namesOf(areas)
	const changed = new Map<string, string>()
	const names: Names = {
		has: (code) => changed.has(code) || known.has(code),
		get: (code) => changed.get(code) ?? known.get(code),
	}
	const added = new Set(amendments.filter((amendment) => !namesKnownArea(amendment)).map(({ code }) => code))
	const faults: AmendmentFault[] = []
	amendments.forEach((amendment, index) => {
		const fault = faultOf(amendment, names, added)
		if (fault) faults.push({ index, ...fault })
		else changed.set(amendment.code, amendment.name)
	})
	const codes = () => new Set([...known.keys(), ...changed.keys()])
	return [...faults, ...innerAreasLeft(codes, amendments)].sort((a, b) => a.index - b.index)
}

/** Names by code, made once of a register that many folders are held to. */
function namesOf(areas: readonly Area[]): ReadonlyMap<string, string> {
	const known = namesOfRegister.get(areas) ?? new Map(areas.map(({ code, name }) => [code, name]))
	namesOfRegister.set(areas, known)
	return known
}

const namesOfRegister = new WeakMap<readonly Area[], ReadonlyMap<string, string>>()

/** Events by which the area of `kode_asal` is no more: merged into another, moved to another parent, given another code. */
const endings: readonly AreaEvent['type'][] = ['merged', 'moved', 'recoded']

/** When an area ended, `null` where no row says so, and what took it up. */
export type AreaEnd = { date: string | null; successors: readonly string[] }

/** Areas that are no more, by the rows given. */
export function endedAreas(amendments: readonly AreaAmendment[]): Map<string, AreaEnd> {
	const ends = amendments.flatMap(({ code, event: { type, from, date } }) => {
		if (type === 'abolished') return [{ area: code, date, successors: [] }]
		return endings.includes(type) && from !== null ? [{ area: from, date, successors: [code] }] : []
	})
	return new Map(
		[...Map.groupBy(ends, ({ area }) => area)].map(([area, own]) => [
			area,
			{ date: own[0]?.date ?? null, successors: own.flatMap(({ successors }) => successors) },
		]),
	)
}

/** Areas that lie in one that is no more, and of which no row says where they went. */
function innerAreasLeft(codes: () => ReadonlySet<string>, amendments: readonly AreaAmendment[]): AmendmentFault[] {
	const ended = endedAreas(amendments)
	if (ended.size === 0) return []
	return [...codes()].flatMap((code): AmendmentFault[] => {
		const parent = parentCodeOf(code)
		if (parent === undefined || !ended.has(parent) || ended.has(code)) return []
		const index = amendments.findIndex(
			({ code: own, event }) => (event.type === 'abolished' ? own : event.from) === parent,
		)
		return [
			{
				index,
				reason: 'inner-area',
				expected: { id: `baris yang menyebut menjadi apa ${code}`, en: `a row that says what became of ${code}` },
				received: parent,
			},
		]
	})
}

/** True for events that need an area of the register: a correction, a rename, an end. */
function namesKnownArea({ event }: AreaAmendment): boolean {
	return event.type === 'correction' || event.type === 'rename' || event.type === 'abolished'
}

type Names = Pick<ReadonlyMap<string, string>, 'has' | 'get'>

function faultOf(
	amendment: AreaAmendment,
	names: Names,
	added: ReadonlySet<string>,
): Omit<AmendmentFault, 'index'> | undefined {
	const { code, kind } = amendment
	if (levelOfCode(code) !== levelOfKind[kind]) {
		return {
			reason: 'level',
			expected: {
				id: `kode tingkat ${levelOfKind[kind]} untuk jenis ${kind}`,
				en: `a code of level ${levelOfKind[kind]} for kind ${kind}`,
			},
			received: code,
		}
	}
	const parent = parentCodeOf(code)
	if (parent !== undefined && !names.has(parent) && !added.has(parent)) {
		return {
			reason: 'unknown-parent',
			expected: { id: 'induk yang ada di register', en: 'a parent that the register holds' },
			received: parent,
		}
	}
	return namesKnownArea(amendment) ? faultOfName(amendment, names) : faultOfNewArea(amendment, names)
}

function faultOfName({ code, name, event }: AreaAmendment, names: Names): Omit<AmendmentFault, 'index'> | undefined {
	const current = names.get(code)
	if (current === undefined) {
		return {
			reason: 'unknown-area',
			expected: { id: 'kode yang ada di register', en: 'a code that the register holds' },
			received: code,
		}
	}
	// Once the register itself carries the new name, the row only tells the event.
	if (event.formerName === null || event.formerName === current || name === current) return undefined
	return { reason: 'former-name', expected: { id: current, en: current }, received: event.formerName }
}

function faultOfNewArea({ code, event }: AreaAmendment, names: Names): Omit<AmendmentFault, 'index'> | undefined {
	if (event.type === 'addition' || event.type === 'invention') {
		if (!names.has(code)) return undefined
		return {
			reason: 'known-area',
			expected: { id: 'kode yang belum ada di register', en: 'a code that the register does not hold yet' },
			received: code,
		}
	}
	const from = event.from ?? ''
	if (endings.includes(event.type) && from !== '' && levelOfCode(from) !== levelOfCode(code)) {
		return {
			reason: 'unknown-origin',
			expected: { id: 'kode wilayah setingkat', en: 'the code of an area of the same level' },
			received: from,
		}
	}
	// A register that is up to date has the new area, and no longer the one that ended.
	if (from !== code && (names.has(from) || (endings.includes(event.type) && names.has(code)))) return undefined
	return {
		reason: 'unknown-origin',
		expected: { id: 'kode wilayah asalnya', en: 'the code of the area it came from' },
		received: from,
	}
}
