import { describe, expect, it } from 'vitest'
import { electoralDistrict, type PlacedDistrictRow } from '../../../../src/gate/rules/electoral-district.ts'

const kecamatan = (code: string) => ({ code, name: `Contoh ${code}`, level: 'kecamatan', kind: 'kecamatan' }) as const
const inside = [kecamatan('99.01.01'), kecamatan('99.01.02')]
const regency = { code: '99.01', name: 'Contoh', level: 'kabupaten-kota', kind: 'kabupaten' } as const
const register = {
	get: (code: string) => [regency, ...inside].find((area) => area.code === code),
	childrenOf: () => inside,
}
const row = (line: number, id: string, code: string, name = `Dapil ${id}`): PlacedDistrictRow => ({
	line,
	row: { about: { id, name: { id: name, en: name }, regency: '99.01', seats: 5 }, kecamatan: code },
})
const faultsOf = (...rows: PlacedDistrictRow[]) =>
	electoralDistrict(rows, register).map(
		({ line, column, finding }) => `${line} ${column} ${finding.severity}: ${finding.expected}`,
	)

describe('electoral-district', () => {
	it('accepts every kecamatan once, in one district or in several', () => {
		expect(faultsOf(row(2, 'satu', '99.01.01'), row(3, 'satu', '99.01.02'))).toEqual([])
		expect(faultsOf(row(2, 'satu', '99.01.01'), row(3, 'dua', '99.01.02'))).toEqual([])
	})

	it('refuses a kecamatan in two districts, and two districts of one name', () => {
		expect(
			faultsOf(row(2, 'satu', '99.01.01'), row(3, 'dua', '99.01.01'), row(4, 'tiga', '99.01.02', 'Dapil satu')),
		).toMatchInlineSnapshot(`
			[
			  "3 kode_kecamatan error: setiap kecamatan di satu dapil; kecamatan ini sudah ada di baris 2 / each kecamatan in one district; it stands in line 2 already",
			  "4 nama error: nama tersendiri; satu sudah memakainya di baris 2 / a name of its own; satu bears it in line 2",
			  "4 nama_en error: nama tersendiri; satu sudah memakainya di baris 2 / a name of its own; satu bears it in line 2",
			]
		`)
	})

	it('warns of a kecamatan in no district, and goes on', () => {
		expect(electoralDistrict([row(2, 'satu', '99.01.01')], register)[0]?.finding).toMatchInlineSnapshot(`
			{
			  "expected": "setiap kecamatan di 99.01 masuk satu dapil / every kecamatan of 99.01 in a district",
			  "hint": "tambahkan kecamatan itu ke dapilnya; tanpa itu perbandingan dapil tidak lengkap / add it to its district; without it the comparison of districts is incomplete",
			  "received": "none for 99.01.02 (Contoh 99.01.02)",
			  "rule": "electoral-district",
			  "severity": "warning",
			}
		`)
	})
})
