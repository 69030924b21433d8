import { describe, expect, it } from 'vitest'
import { knownSocialRegistry, secondReference } from '../../../../src/gate/rules/social-registry.ts'

describe('social-registry', () => {
	it('accepts a register that is on record', () => {
		expect(knownSocialRegistry('Satu', ['Satu', 'Dua'])).toBeNull()
	})

	it('proposes the nearest, or tells where to record it', () => {
		expect(knownSocialRegistry('Datu Satu', ['Data Satu', 'Dua'])?.hint).toContain('mungkin maksudnya Data Satu')
		expect(knownSocialRegistry('Lain', ['Satu', 'Dua'])).toMatchInlineSnapshot(`
			{
			  "expected": "id dari social-registries.csv, atau kosong / an id of social-registries.csv, or nothing",
			  "hint": "daftarkan registernya di social-registries.csv, atau kosongkan / register it in social-registries.csv, or leave the cell empty",
			  "received": "Lain",
			  "rule": "social-registry",
			  "severity": "error",
			}
		`)
	})

	it('refuses a second reference beside the first', () => {
		expect(secondReference('Dua', 'Satu')).toMatchObject({
			rule: 'social-registry',
			severity: 'error',
			expected: 'tidak, karena acuannya Satu / tidak, since Satu is the reference',
			received: 'Dua: ya',
		})
	})
})
