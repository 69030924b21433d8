import { describe, expect, it } from 'vitest'
import { personalColumn } from '../../../../src/gate/rules/personal-column.ts'

describe('personal-column', () => {
	it('refuses headings of personal data', () => {
		expect(personalColumn('no_kk', ['kode_wilayah'])).toMatchInlineSnapshot(`
			{
			  "expected": "tanpa kolom data pribadi / no column of personal data",
			  "hint": "hapus kolom ini dari berkas sebelum disimpan di folder data / remove this column from the file before it enters the data folder",
			  "received": null,
			  "rule": "personal-column",
			  "severity": "error",
			}
		`)
	})

	it('lets pass what the schema of the table knows', () => {
		expect(personalColumn('nama', ['nama'])).toBeNull()
		expect(personalColumn('periode', [])).toBeNull()
	})
})
