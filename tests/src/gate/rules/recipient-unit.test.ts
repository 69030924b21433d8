import { describe, expect, it } from 'vitest'
import { personOfGroup, unitInHeading } from '../../../../src/gate/rules/recipient-unit.ts'

describe('recipient-unit', () => {
	it('refuses a heading that counts in a unit of its own', () => {
		expect(unitInHeading('jumlah_orang')).toMatchInlineSnapshot(`
			{
			  "expected": "kolom jumlah, dalam satuan programnya / a column jumlah, in the unit of the programme",
			  "hint": "beri judul jumlah; satuannya mengikuti satuan_penerima program di programmes.csv / call it jumlah; its unit is satuan_penerima of the programme in programmes.csv",
			  "received": null,
			  "rule": "recipient-unit",
			  "severity": "error",
			}
		`)
	})

	it('refuses traits of people for groups', () => {
		expect(personOfGroup()).toMatchInlineSnapshot(`
			{
			  "expected": "tanpa jenis kelamin, umur, atau disabilitas untuk program yang dihitung dalam kelompok / no sex, age or disability for a programme counted in kelompok",
			  "hint": "kosongkan kolom ini untuk program yang satuannya kelompok; ciri anggota bukan ciri kelompok / leave this empty for a programme counted in groups; members have these traits, groups do not",
			  "received": null,
			  "rule": "recipient-unit",
			  "severity": "error",
			}
		`)
	})

	it('lets the heading jumlah pass, and others that count nothing', () => {
		expect(['jumlah', 'kelompok_umur', 'komponen', 'nilai_rupiah'].map(unitInHeading)).toEqual([null, null, null, null])
		expect(
			['Jumlah KPM', 'total_keluarga', 'banyak_jiwa'].filter((heading) => unitInHeading(heading) === null),
		).toEqual([])
	})
})
