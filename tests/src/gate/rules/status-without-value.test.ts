import { describe, expect, it } from 'vitest'
import { statusWithoutValue } from '../../../../src/gate/rules/status-without-value.ts'

describe('status-without-value', () => {
	it('accepts a value, and an empty cell whose status says why', () => {
		expect(statusWithoutValue('12', null)).toBeNull()
		for (const status of ['O', 'M', 'Q'] as const) expect(statusWithoutValue('', status)).toBeNull()
	})

	it('refuses an empty value beside a status that promises one', () => {
		expect(statusWithoutValue('', 'A')).toMatchInlineSnapshot(`
			{
			  "expected": "nilai di samping status A, atau status O, M, atau Q / a value beside status A, or status O, M or Q",
			  "hint": "isi nilainya, atau beri status O bila angkanya tidak ada, M bila tidak berlaku, Q bila disembunyikan / fill in the value, or give status O if there is no figure, M if not applicable, Q if suppressed",
			  "received": "",
			  "rule": "status-without-value",
			  "severity": "error",
			}
		`)
	})

	it('refuses an empty value without any status', () => {
		expect(statusWithoutValue('', null)).toMatchInlineSnapshot(`
			{
			  "expected": "nilai, atau status O, M, atau Q / a value, or status O, M or Q",
			  "hint": "isi nilainya, atau beri status O bila angkanya tidak ada, M bila tidak berlaku, Q bila disembunyikan / fill in the value, or give status O if there is no figure, M if not applicable, Q if suppressed",
			  "received": "",
			  "rule": "status-without-value",
			  "severity": "error",
			}
		`)
	})
})
