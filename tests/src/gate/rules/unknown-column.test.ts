import { describe, expect, it } from 'vitest'
import { unknownColumn } from '../../../../src/gate/rules/unknown-column.ts'

describe('unknown-column', () => {
	it('accepts a known heading', () => {
		expect(unknownColumn('nilai', ['nilai', 'status'])).toBeNull()
	})

	it('refuses another spelling and names the right one', () => {
		expect(unknownColumn('Nilai ', ['nilai', 'status'])).toMatchInlineSnapshot(`
			{
			  "expected": "one of nilai, status",
			  "hint": "tulis persis nilai / write exactly nilai",
			  "received": "Nilai ",
			  "rule": "unknown-column",
			  "severity": "error",
			}
		`)
	})

	it('refuses a column nobody reads', () => {
		expect(unknownColumn('nama', ['nilai', 'status'])?.hint).toContain('hapus')
	})

	it('tells an empty column', () => {
		expect(unknownColumn(' ', ['nilai'])?.hint).toContain('kosong')
	})
})
