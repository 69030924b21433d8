import { describe, expect, it } from 'vitest'
import { boundarySiblings } from '../../../../src/gate/rules/boundary-siblings.ts'

describe('boundary-siblings', () => {
	it('warns of the areas that lack a boundary, and lets the build go on', () => {
		const area = { code: '99.01', name: 'Contoh', level: 'kabupaten-kota', kind: 'kabupaten' } as const
		expect(boundarySiblings('99', [area])).toMatchInlineSnapshot(`
			{
			  "expected": "batas untuk setiap wilayah di dalam 99 / a boundary for every area inside 99",
			  "hint": "tambahkan batas wilayah itu; sementara ini peta ubin yang dipakai / add the boundary of it; until then the tile map is drawn",
			  "received": "none for 99.01 (Contoh)",
			  "rule": "boundary-siblings",
			  "severity": "warning",
			}
		`)
	})
})
