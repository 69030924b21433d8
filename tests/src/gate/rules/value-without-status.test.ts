import { describe, expect, it } from 'vitest'
import { valueWithoutStatus } from '../../../../src/gate/rules/value-without-status.ts'

describe('value-without-status', () => {
	it('accepts a value beside a status that goes with one', () => {
		for (const status of [null, 'A', 'B', 'E', 'P', 'U'] as const) expect(valueWithoutStatus('12', status)).toBeNull()
	})

	it('refuses a value beside status missing, not applicable or suppressed', () => {
		for (const status of ['O', 'M', 'Q'] as const)
			expect(valueWithoutStatus('0', status)?.rule).toBe('value-without-status')
		expect(valueWithoutStatus('12', 'O')).toMatchInlineSnapshot(`
			{
			  "expected": "tanpa nilai di samping status O / no value beside status O",
			  "hint": "kosongkan nilainya, atau beri status A, B, E, P atau U / leave the value empty, or give status A, B, E, P or U",
			  "received": "12",
			  "rule": "value-without-status",
			  "severity": "error",
			}
		`)
	})
})
