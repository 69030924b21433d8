import { describe, expect, it } from 'vitest'
import { allowanceInForce, allowanceWithoutColumn } from '../../../../src/gate/rules/personal-allowance.ts'

const allowance = {
	rule: 'personal-address',
	column: 'catatan',
	reason: 'RT dalam kolom ini ialah jumlah rukun tetangga',
} as const

describe('personal-allowance', () => {
	it('prints an allowance as a reminder, with its reason', () => {
		expect(allowanceInForce(allowance, 12)).toMatchInlineSnapshot(`
			{
			  "expected": "personal-address diizinkan di kolom catatan: 12 sel / personal-address allowed in column catatan: 12 cells",
			  "hint": "alasan yang dicatat: RT dalam kolom ini ialah jumlah rukun tetangga / the reason is the one recorded in the sidecar; look at it again from time to time",
			  "received": null,
			  "rule": "personal-allowance",
			  "severity": "warning",
			}
		`)
	})

	it('refuses an allowance for a column that is not there', () => {
		expect(allowanceWithoutColumn(allowance, ['kode_wilayah', 'nilai'])).toMatchInlineSnapshot(`
			{
			  "expected": "salah satu dari kode_wilayah, nilai / one of kode_wilayah, nilai",
			  "hint": "hapus pengecualian ini, atau samakan nama kolomnya / remove this exception, or make it name a column of the file",
			  "received": "catatan",
			  "rule": "personal-allowance",
			  "severity": "error",
			}
		`)
	})
})
