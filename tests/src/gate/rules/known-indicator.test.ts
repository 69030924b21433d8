import { describe, expect, it } from 'vitest'
import { knownIndicator } from '../../../../src/gate/rules/known-indicator.ts'

describe('known-indicator', () => {
	it('accepts a registered id', () => {
		expect(knownIndicator('p0', ['p0', 'penduduk'])).toBeNull()
	})

	it('refuses a misspelt id and names the nearest', () => {
		expect(knownIndicator('pendudk', ['p0', 'penduduk'])).toMatchInlineSnapshot(`
			{
			  "expected": "id dari indicators.csv / an id from indicators.csv",
			  "hint": "mungkin maksudnya penduduk / perhaps penduduk is meant",
			  "received": "pendudk",
			  "rule": "known-indicator",
			  "severity": "error",
			}
		`)
	})

	it('refuses an id nobody registered', () => {
		expect(knownIndicator('stunting', ['p0'])?.rule).toBe('known-indicator')
	})
})
