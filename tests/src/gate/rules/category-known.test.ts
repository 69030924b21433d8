import { describe, expect, it } from 'vitest'
import { categoryKnown } from '../../../../src/gate/rules/category-known.ts'

describe('category-known', () => {
	it('accepts a word of the registry', () => {
		expect(categoryKnown('Maju', ['Berkembang', 'Maju'])).toBeNull()
	})

	it('refuses another spelling and names the right one', () => {
		expect(categoryKnown('maju', ['Berkembang', 'Maju'])).toMatchInlineSnapshot(`
			{
			  "expected": "salah satu dari Berkembang, Maju / one of Berkembang, Maju",
			  "hint": "tulis persis Maju / write exactly Maju",
			  "received": "maju",
			  "rule": "category-known",
			  "severity": "error",
			}
		`)
	})
})
