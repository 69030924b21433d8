import { describe, expect, it } from 'vitest'
import { type AreaAmendment, findAmendmentFaults } from '../../../../scripts/gate/register/area-amendment.ts'
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
			    "expected": "a code that the register does not hold yet",
			    "index": 1,
			    "reason": "known-area",
			    "received": "97.02",
			  },
			  {
			    "expected": "a parent that the register holds",
			    "index": 2,
			    "reason": "unknown-parent",
			    "received": "96",
			  },
			]
		`)
	})
})
