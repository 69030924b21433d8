import { describe, expect, it } from 'vitest'
import { knownArea } from '../../../../src/gate/rules/known-area.ts'
import { levelOfCode } from '../../../../src/schemas/area-code.ts'

const registered = new Map(
	['99', '99.01', '99.20', '99.01.01.2001'].map((code) => [
		code,
		{ code, name: `Nama ${code}`, kind: 'kabupaten', level: levelOfCode(code) ?? 'negara' } as const,
	]),
)
const register = { get: (code: string) => registered.get(code) }

describe('known-area', () => {
	it('accepts a registered code', () => {
		expect(knownArea('99.01', register)).toBeNull()
	})

	it('refuses a code that nobody registered', () => {
		expect(knownArea('99.77', register)).toMatchInlineSnapshot(`
			{
			  "expected": "kode wilayah terdaftar / a registered area code",
			  "hint": "periksa kodenya; wilayah baru atau hasil pemekaran didaftarkan di areas.csv / check the code; a new or split area is registered in areas.csv",
			  "received": "99.77",
			  "rule": "known-area",
			  "severity": "error",
			}
		`)
	})

	it('names the one area whose last zero a spreadsheet took', () => {
		expect(knownArea('99.2', register)).toMatchInlineSnapshot(`
			{
			  "expected": "kode wilayah seperti 35, 35.29, 35.29.01, atau 35.29.01.2001 / an area code such as 35, 35.29, 35.29.01 or 35.29.01.2001",
			  "hint": "mungkin maksudnya 99.20 (Nama 99.20); di Excel, atur kolom kode sebagai Teks sebelum mengisinya / perhaps 99.20 (Nama 99.20) is meant; in Excel, format the code column as Text before filling it in",
			  "received": "99.2",
			  "rule": "known-area",
			  "severity": "error",
			}
		`)
	})

	it('names the one area whose dots are gone', () => {
		expect(knownArea('9901012001', register)?.hint).toContain('99.01.01.2001')
	})

	it('names both areas when two could be meant', () => {
		const area = { name: 'Contoh', kind: 'kabupaten', level: 'kabupaten-kota' } as const
		const both = { get: (code: string) => (code === '99.01' || code === '99.10' ? { ...area, code } : undefined) }
		expect(knownArea('99.1', both)?.hint).toContain('99.01 (Contoh) atau 99.10 (Contoh)')
	})
})
