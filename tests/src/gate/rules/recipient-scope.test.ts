import { describe, expect, it } from 'vitest'
import { emptyScope, outsideScope } from '../../../../src/gate/rules/recipient-scope.ts'

describe('recipient-scope', () => {
	it('names the scope, and not the village outside it', () => {
		expect(outsideScope(['99.01', '99.02'])).toMatchInlineSnapshot(`
			{
			  "expected": "desa atau kelurahan di dalam 99.01, 99.02 / a village inside 99.01, 99.02",
			  "hint": "periksa kode desanya, atau tambahkan wilayahnya ke scope / check the code of the village, or add its area to scope",
			  "received": null,
			  "rule": "recipient-scope",
			  "severity": "error",
			}
		`)
	})

	it('names a scope that holds no village', () => {
		expect(emptyScope('98')).toMatchInlineSnapshot(`
			{
			  "expected": "wilayah terdaftar yang memuat desa atau kelurahan / a registered area that holds desa or kelurahan",
			  "hint": "periksa kode di scope; tulis di antara tanda petik, misalnya "35.29" / check the code in scope; write it in quotes, for example "35.29"",
			  "received": "98",
			  "rule": "recipient-scope",
			  "severity": "error",
			}
		`)
	})
})
