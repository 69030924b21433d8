import { describe, expect, it } from 'vitest'
import { recipientDuplicate } from '../../../../src/gate/rules/recipient-duplicate.ts'

describe('recipient-duplicate', () => {
	it('asks for each combination once', () => {
		expect(recipientDuplicate()).toMatchInlineSnapshot(`
			{
			  "expected": "setiap desa, program, periode, dan rincian satu kali / each village, programme, period and breakdown once",
			  "hint": "baris di atas sudah memuat desa, program, periode, dan rincian ini; gabungkan, atau hapus salah satunya / a row above holds this village, programme, period and breakdown; merge them or remove one",
			  "received": null,
			  "rule": "recipient-duplicate",
			  "severity": "error",
			}
		`)
	})
})
