import { describe, expect, it } from 'vitest'
import { foreignFile, notUtf8, nulByte } from '../../../../src/gate/rules/encoding.ts'

describe('encoding', () => {
	it('accepts text, with a byte order mark or without', () => {
		expect(foreignFile(Buffer.from('kode_wilayah,'))).toBeNull()
		expect(foreignFile(Buffer.from('\uFEFFkode_wilayah,'))).toBeNull()
	})

	it('names byte, place and the letter it was meant to be', () => {
		expect(notUtf8(0xe9, 117, 'table')).toMatchInlineSnapshot(`
			{
			  "expected": "teks UTF-8 / UTF-8 text",
			  "hint": "di Excel pilih Simpan Sebagai, lalu jenis "CSV UTF-8 (Comma delimited)" / in Excel choose Save As, then type "CSV UTF-8 (Comma delimited)"",
			  "received": "byte 0xE9 at offset 117, "é" in Windows-1252",
			  "rule": "encoding",
			  "severity": "error",
			}
		`)
	})

	it('names no letter for a byte that Windows-1252 does not use', () => {
		expect(notUtf8(0x81, 3, 'settings').received).toBe('byte 0x81 at offset 3')
	})

	it('tells UTF-16 in either order, marked or not', () => {
		for (const start of [
			[0xff, 0xfe],
			[0xfe, 0xff],
			[0x6b, 0],
			[0, 0x6b],
		]) {
			expect(foreignFile(Uint8Array.from(start))?.received).toContain('UTF-16')
		}
	})

	it('tells a workbook', () => {
		expect(foreignFile(Uint8Array.from([0x50, 0x4b, 3, 4]))).toMatchInlineSnapshot(`
			{
			  "expected": "teks UTF-8 / UTF-8 text",
			  "hint": "di Excel pilih Simpan Sebagai, lalu jenis "CSV UTF-8 (Comma delimited)" / in Excel choose Save As, then type "CSV UTF-8 (Comma delimited)"",
			  "received": "a workbook (.xlsx or .ods) named as a text file",
			  "rule": "encoding",
			  "severity": "error",
			}
		`)
	})

	it('tells a NUL byte', () => {
		expect(nulByte(9).received).toBe('byte 0x00 at offset 9')
	})
})
