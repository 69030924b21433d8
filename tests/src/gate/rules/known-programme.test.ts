import { describe, expect, it } from 'vitest'
import { knownProgramme } from '../../../../src/gate/rules/known-programme.ts'

describe('known-programme', () => {
	it('accepts a registered id', () => {
		expect(knownProgramme('pkh', ['pkh'])).toBeNull()
	})

	it('refuses another and names the nearest', () => {
		expect(knownProgramme('sembakao', ['pkh', 'sembako'])).toMatchInlineSnapshot(`
			{
			  "expected": "id dari programmes.csv / an id from programmes.csv",
			  "hint": "mungkin maksudnya sembako / perhaps sembako is meant",
			  "received": "sembakao",
			  "rule": "known-programme",
			  "severity": "error",
			}
		`)
	})
})
