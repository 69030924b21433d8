import { describe, expect, it } from 'vitest'
import { unlistedVersion, versionBytes, versionListContent } from '../../../../src/gate/rules/dataset-version.ts'
import { alike } from '../../../../src/issue/finding.ts'

describe('dataset-version', () => {
	it('refuses a file that no list of versions names', () => {
		expect(unlistedVersion('salinan.csv')).toMatchInlineSnapshot(`
			{
			  "expected": "hanya yang disebut versions.json / only what versions.json names",
			  "hint": "keluarkan dari versions/, atau ambil kembali versions.json / move it out of versions/, or restore versions.json",
			  "received": "salinan.csv",
			  "rule": "dataset-version",
			  "severity": "error",
			}
		`)
	})

	it('says what a list lacks, and which table is not as it was published', () => {
		expect(versionListContent(alike('versions.0.rows: Invalid input')).expected).toBe('versions.0.rows: Invalid input')
		expect(versionBytes(null)).toMatchInlineSnapshot(`
			{
			  "expected": "bita yang sama dengan saat terbit / the bytes that were published",
			  "hint": "ambil kembali berkas ini dari riwayat repositori; versi yang tidak boleh dibaca lagi ditarik dengan npm run record -- --withdraw / restore this file from the history of the repository; a version that may be read no more is withdrawn with npm run record -- --withdraw",
			  "received": null,
			  "rule": "dataset-version",
			  "severity": "error",
			}
		`)
	})
})
