import { describe, expect, it } from 'vitest'
import {
	unexpectedFile,
	unexpectedFolder,
	unexpectedObservationFile,
} from '../../../../src/gate/rules/unexpected-file.ts'

describe('unexpected-file', () => {
	it('names the file that is likely meant', () => {
		expect(unexpectedFile('programs.csv', ['programmes.csv', 'areas.csv'])).toMatchInlineSnapshot(`
			{
			  "expected": "salah satu dari programmes.csv, areas.csv / one of programmes.csv, areas.csv",
			  "hint": "ganti namanya menjadi programmes.csv / rename it to programmes.csv",
			  "received": "programs.csv",
			  "rule": "unexpected-file",
			  "severity": "error",
			}
		`)
	})

	it('refuses a folder that nothing reads, and names the one that is likely meant', () => {
		const [known, other] = [unexpectedFolder('picture', ['news', 'pictures']), unexpectedFolder('gambar', ['pictures'])]
		expect([known.severity, known.hint]).toEqual(['error', 'mungkin maksudnya pictures/ / perhaps pictures/ is meant'])
		expect(other).toMatchInlineSnapshot(`
			{
			  "expected": "folder pictures / folders pictures",
			  "hint": "ganti namanya dengan nama folder yang dikenal, atau pindahkan ke luar folder kantor / give it the name of a known folder, or move it out of the office's folder",
			  "received": "gambar/",
			  "rule": "unexpected-file",
			  "severity": "error",
			}
		`)
	})

	it('says for each kind of file what to do', () => {
		const names = ['data.xlsx', '~$data.xlsx', 'a.yml', 'A.CSV', 'catatan.docx']
		expect(names.map((name) => unexpectedObservationFile(name).hint.split(' / ')[0])).toMatchInlineSnapshot(`
			[
			  "simpan lembarnya sebagai CSV UTF-8, lalu pindahkan buku kerja ini ke luar folder data",
			  "tutup berkasnya di Excel",
			  "pakai akhiran .yaml",
			  "tulis akhirannya dengan huruf kecil",
			  "hapus berkas ini atau pindahkan ke luar folder data",
			]
		`)
	})
})
