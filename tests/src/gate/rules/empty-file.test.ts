import { describe, expect, it } from 'vitest'
import { emptyFile } from '../../../../src/gate/rules/empty-file.ts'

describe('empty-file', () => {
	it('tells an empty file from one that has a heading only', () => {
		expect(emptyFile('nothing').expected).not.toBe(emptyFile('heading').expected)
		expect(emptyFile('heading')).toMatchInlineSnapshot(`
			{
			  "expected": "baris judul dan sedikitnya satu baris; yang ada hanya baris judul / a heading line and at least one row; there is only a heading line",
			  "hint": "isi berkasnya, atau hapus berkas CSV bersama berkas .yaml-nya / fill the file, or remove the CSV together with its .yaml",
			  "received": null,
			  "rule": "empty-file",
			  "severity": "error",
			}
		`)
	})
})
