import { describe, expect, it } from 'vitest'
import { areasBelow } from '../../../scripts/write/areas-below.ts'
import { buildRegister } from '../../../src/gate/register/area-register.ts'
import type { Area } from '../../../src/schemas/area.ts'
import { levelOfCode } from '../../../src/schemas/area-code.ts'

const area = (code: string, name: string, kind: Area['kind']): Area => ({
	code,
	name,
	kind,
	level: levelOfCode(code) ?? 'negara',
})

/** The areas of this test are invented: province 98, with pages down to the villages of one kabupaten. */
const register = buildRegister(
	[
		area('98', 'Rekaan', 'provinsi'),
		area('98.01', 'Satu', 'kabupaten'),
		area('98.01.01', 'Timur', 'kecamatan'),
		area('98.01.01.2001', 'Melati', 'desa'),
		area('98.02', 'Dua', 'kabupaten'),
		area('98.02.01', 'Barat', 'kecamatan'),
		area('98.02.01.1001', 'Kenanga', 'kelurahan'),
		area('98.02.01.2002', 'Mawar', 'desa'),
		area('97', 'Lain', 'provinsi'),
		area('97.01', 'Jauh', 'kabupaten'),
		area('97.01.01', 'Sekali', 'kecamatan'),
	],
	[],
)
const portal = { provinces: ['98'] }
const hasPage = (code: string) => code.length <= 5 || code.startsWith('98.01.')

describe('areas without a page', () => {
	it('are kecamatan, desa and kelurahan of the listed provinces, below the area around them', () => {
		expect(areasBelow({ portal, register, hasPage })).toEqual({
			'98.02': [['01', 'Barat', 4]],
			'98.02.01': [
				['1001', 'Kenanga', 6],
				['2002', 'Mawar', 5],
			],
		})
	})

	it('are none where every area has one', () => {
		expect(areasBelow({ portal, register, hasPage: () => true })).toEqual({})
	})
})
