import { describe, expect, it } from 'vitest'
import { type AreaAmendment, findAmendmentFaults } from '../../../../src/gate/register/area-amendment.ts'
import { buildRegister } from '../../../../src/gate/register/area-register.ts'
import type { Area, AreaKind } from '../../../../src/schemas/area.ts'
import type { AreaEvent } from '../../../../src/schemas/area-event.ts'

const areas: Area[] = [
	{ code: '00', name: 'Indonesia', kind: 'negara', level: 'negara' },
	{ code: '97', name: 'Contoh', kind: 'provinsi', level: 'provinsi' },
	{ code: '97.01', name: 'Lama', kind: 'kabupaten', level: 'kabupaten-kota' },
	{ code: '97.01.01', name: 'Ra"as', kind: 'kecamatan', level: 'kecamatan' },
]

function row(code: string, kind: AreaKind, type: AreaEvent['type'], event: Partial<AreaEvent> = {}): AreaAmendment {
	return {
		code,
		name: 'Baru',
		kind,
		event: { type, date: null, from: null, formerName: null, source: 'Contoh', ...event },
	}
}

describe('amendments that fit', () => {
	it.each([
		['a correction with the name as it stands', row('97.01.01', 'kecamatan', 'correction', { formerName: 'Ra"as' })],
		['a rename without a former name', row('97.01', 'kabupaten', 'rename')],
		['an addition under a known parent', row('97.02', 'kabupaten', 'addition')],
		['a split from a known area', row('97.02', 'kabupaten', 'split', { from: '97.01' })],
		['a split that tells the origin of a known area', row('97.01.01', 'kecamatan', 'split', { from: '97.01' })],
	])('%s is no fault', (_title, amendment) => {
		expect(findAmendmentFaults(areas, [amendment])).toEqual([])
	})

	it('an area may stand before its parent in the list', () => {
		expect(
			findAmendmentFaults(areas, [row('98.01', 'kabupaten', 'addition'), row('98', 'provinsi', 'addition')]),
		).toEqual([])
	})

	it('a renaming may follow the addition it renames', () => {
		const rename = row('97.02', 'kabupaten', 'rename', { formerName: 'Baru' })
		expect(findAmendmentFaults(areas, [row('97.02', 'kabupaten', 'addition'), rename])).toEqual([])
	})

	it('a correction stays right when the register has been corrected since', () => {
		const corrected = areas.map((area) => (area.code === '97.01.01' ? { ...area, name: 'Baru' } : area))
		const correction = row('97.01.01', 'kecamatan', 'correction', { formerName: 'Ra"as' })
		expect(findAmendmentFaults(corrected, [correction])).toEqual([])
	})
})

describe('amendments that do not fit', () => {
	it.each([
		['unknown-area', row('97.09', 'kabupaten', 'correction')],
		['unknown-area', row('97.09', 'kota', 'rename')],
		['former-name', row('97.01', 'kabupaten', 'rename', { formerName: 'Kuno' })],
		['known-area', row('97.01', 'kabupaten', 'addition')],
		['unknown-origin', row('97.02', 'kabupaten', 'split', { from: '97.09' })],
		['unknown-origin', row('97.02', 'kabupaten', 'split')],
		['unknown-parent', row('96.01', 'kabupaten', 'addition')],
		['level', row('97.02', 'kecamatan', 'addition')],
	] as const)('are reported as %s', (reason, amendment) => {
		expect(findAmendmentFaults(areas, [amendment]).map((fault) => fault.reason)).toEqual([reason])
	})

	it('are told with their place, what was expected and what was received', () => {
		const fits = row('97.02', 'kabupaten', 'addition')
		expect(findAmendmentFaults(areas, [fits, fits, row('96.01', 'kabupaten', 'addition')])).toMatchInlineSnapshot(`
			[
			  {
			    "expected": {
			      "en": "a code that the register does not hold yet",
			      "id": "kode yang belum ada di register",
			    },
			    "index": 1,
			    "reason": "known-area",
			    "received": "97.02",
			  },
			  {
			    "expected": {
			      "en": "a parent that the register holds",
			      "id": "induk yang ada di register",
			    },
			    "index": 2,
			    "reason": "unknown-parent",
			    "received": "96",
			  },
			]
		`)
	})
})

describe('areas that are no more', () => {
	const recoded = row('97.02', 'kabupaten', 'recoded', { from: '97.01' })
	const inside = row('97.02.01', 'kecamatan', 'recoded', { from: '97.01.01' })

	it('need a row for each area inside them', () => {
		expect(findAmendmentFaults(areas, [recoded]).map(({ reason, index }) => [reason, index])).toEqual([
			['inner-area', 0],
		])
		expect(findAmendmentFaults(areas, [recoded, inside])).toEqual([])
		expect(findAmendmentFaults(areas, [row('97.01.01', 'kecamatan', 'abolished')])).toEqual([])
	})

	it('may be gone from the register already, once it has the new area', () => {
		const upToDate: Area[] = [
			...areas.slice(0, 2),
			{ code: '97.02', name: 'Baru', kind: 'kabupaten', level: 'kabupaten-kota' },
			{ code: '97.02.01', name: 'Baru', kind: 'kecamatan', level: 'kecamatan' },
		]
		expect(findAmendmentFaults(upToDate, [recoded, inside])).toEqual([])
	})

	it('are of one level with what takes them up, and another area', () => {
		const faults = findAmendmentFaults(areas, [
			row('97.01', 'kabupaten', 'merged', { from: '97.01' }),
			row('97.02', 'kabupaten', 'moved', { from: '97.01.01' }),
		])
		expect(faults.map(({ reason }) => reason)).toEqual(['unknown-origin', 'unknown-origin'])
	})

	it('keep their figures, and lie in no list any more', () => {
		const register = buildRegister(areas, [recoded, inside])
		expect(register.get('97.01.01')?.name).toBe('Ra"as')
		expect(register.childrenOf('97').map(({ code }) => code)).toEqual(['97.02'])
		expect(register.endOf('97.01')).toEqual({ date: null, successors: ['97.02'] })
		expect(register.endOf('97.02')).toBeUndefined()
		expect(register.changes).toEqual([
			{ code: '97.02', from: '97.01' },
			{ code: '97.02.01', from: '97.01.01' },
		])
	})
})
