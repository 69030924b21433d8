import { expect, it } from 'vitest'
import { buildRegister } from '../../../../src/gate/register/area-register.ts'
import { areasByName } from '../../../../src/gate/register/areas-by-name.ts'
import type { Area } from '../../../../src/schemas/area.ts'

const areas: Area[] = [
	{ code: '00', name: 'Indonesia', kind: 'negara', level: 'negara' },
	{ code: '99', name: 'Contoh', kind: 'provinsi', level: 'provinsi' },
	{ code: '99.01', name: 'Contoh', kind: 'kabupaten', level: 'kabupaten-kota' },
	{ code: '99.01.01', name: 'Satu', kind: 'kecamatan', level: 'kecamatan' },
	{ code: '99.01.01.2001', name: "Mawar Ra'as", kind: 'desa', level: 'desa-kelurahan' },
	{ code: '99.01.02', name: 'Dua', kind: 'kecamatan', level: 'kecamatan' },
	{ code: '99.01.02.2001', name: 'Mawar Raas', kind: 'desa', level: 'desa-kelurahan' },
]
const register = buildRegister(areas, [])
const codes = (text: string, tops: string[] = []) => areasByName(register, tops)(text).map(({ code }) => code)

it('finds areas by their names, whatever case, marks and kinds are written', () => {
	expect(codes('KAB. CONTOH')).toEqual(['99', '99.01'])
	expect(codes('Desa MAWAR  RAAS')).toEqual(['99.01.01.2001', '99.01.02.2001'])
	expect(codes('Melati')).toEqual([])
})

it('looks below the areas it is told of alone', () => {
	expect(codes('mawar raas', ['99.01.02'])).toEqual(['99.01.02.2001'])
})
