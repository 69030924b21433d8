import { describe, expect, it } from 'vitest'
import { areaAlias } from '../../../../src/gate/rules/area-alias.ts'
import type { Area } from '../../../../src/schemas/area.ts'

const villages: Area[] = [
	{ code: '99.01.01.2001', name: 'Mawar', kind: 'desa', level: 'desa-kelurahan' },
	{ code: '99.01.01.2002', name: 'Melati', kind: 'desa', level: 'desa-kelurahan' },
]
const register = { childrenOf: (code: string) => (code === '99.01.01' ? villages : []) }
const judged = (...rows: [string, string][]) =>
	areaAlias(
		rows.map(([name, code], at) => ({ line: at + 2, alias: { name, code, note: null } })),
		register,
	)

describe('area-alias', () => {
	it('takes a name for one area of a parent, and the same name for an area of another', () => {
		expect(judged(['Mawar Lama', '99.01.01.2001'], ['Kebun', '99.01.01.2002'], ['Kebun', '99.01.02.2001'])).toEqual([])
		expect(judged(['Mawar', '99.01.01.2001'])).toEqual([])
	})

	it('refuses a name for two areas of a parent, spelt alike', () => {
		expect(judged(['Kebun Raya', '99.01.01.2001'], ['KEBUNRAYA', '99.01.01.2002'])).toMatchInlineSnapshot(`
			[
			  {
			    "finding": {
			      "expected": "setiap sebutan satu kali di dalam satu induk; sudah ada di baris 2 untuk 99.01.01.2001 / each name once inside a parent; it stands in line 2 already, for 99.01.01.2001",
			      "hint": "tentukan wilayah yang dimaksud, 99.01.01.2001 atau 99.01.01.2002, lalu hapus baris yang lain / decide which area is meant, 99.01.01.2001 or 99.01.01.2002, and remove the other row",
			      "received": "KEBUNRAYA",
			      "rule": "area-alias",
			      "severity": "error",
			    },
			    "line": 3,
			  },
			]
		`)
	})

	it('refuses a row that stands twice', () => {
		expect(judged(['Kebun', '99.01.01.2001'], ['kebun', '99.01.01.2001'])).toMatchObject([
			{ line: 3, finding: { received: 'kebun', hint: expect.stringContaining('hapus salah satu barisnya') } },
		])
	})

	it('refuses the registered name of a neighbour', () => {
		expect(judged(['melati', '99.01.01.2001'])).toMatchInlineSnapshot(`
			[
			  {
			    "finding": {
			      "expected": "sebutan yang bukan nama resmi wilayah lain di induk yang sama; ini nama 99.01.01.2002 / a name that no other area of the same parent bears in the register; this is the name of 99.01.01.2002",
			      "hint": "hapus baris ini, atau betulkan kodenya; wilayah yang berganti nama dicatat di areas.csv / remove this row, or correct its code; an area that changed its name is recorded in areas.csv",
			      "received": "melati",
			      "rule": "area-alias",
			      "severity": "error",
			    },
			    "line": 2,
			  },
			]
		`)
	})
})
