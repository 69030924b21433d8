import { describe, expect, it } from 'vitest'
import { portalIndicator } from '../../../../src/gate/rules/portal-indicator.ts'

describe('portal-indicator', () => {
	it('accepts a registered id', () => {
		expect(portalIndicator('p0', ['p0'])).toBeNull()
	})

	it('refuses another', () => {
		expect(portalIndicator('idm-desa', ['p0'])).toMatchInlineSnapshot(`
			{
			  "expected": "id dari indicators.csv / an id from indicators.csv",
			  "hint": "pakai id dari indicators.csv / use an id from indicators.csv",
			  "received": "idm-desa",
			  "rule": "portal-indicator",
			  "severity": "error",
			}
		`)
	})
})
