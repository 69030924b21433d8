import { describe, expect, it } from 'vitest'
import { unknownColumn } from '../../../../src/gate/rules/unknown-column.ts'
import { namedIndicator } from '../mapping/columns/named-indicator.ts'

const known = ['kode_wilayah', 'periode', 'nilai', 'status']
const columns = { known, required: ['kode_wilayah', 'periode', 'nilai'] }
const indicators = [namedIndicator('p0', ['Persentase penduduk miskin', 'Poverty rate'])]
const withDesk = { ...columns, desk: { local: false, indicators } }

describe('unknown-column', () => {
	it('accepts a known heading', () => {
		expect(unknownColumn('nilai', columns)).toBeNull()
	})

	it('refuses another spelling and names the right one', () => {
		expect(unknownColumn('Nilai ', columns)).toMatchInlineSnapshot(`
			{
			  "expected": "salah satu dari kode_wilayah, periode, nilai, status / one of kode_wilayah, periode, nilai, status",
			  "hint": "tulis persis nilai / write exactly nilai",
			  "received": "Nilai ",
			  "rule": "unknown-column",
			  "severity": "error",
			}
		`)
	})

	it('says what a column seems to be, and how to write its heading where the table has no such column yet', () => {
		expect(unknownColumn('tahun', withDesk, ['kode_wilayah', 'tahun'])?.hint).toMatchInlineSnapshot(
			`"kolom ini tampaknya periode; tulis judulnya periode / this column seems to be a period; write its heading periode"`,
		)
		expect(unknownColumn('tahun', withDesk, ['periode', 'tahun'])?.hint).toMatchInlineSnapshot(
			`"kolom ini tampaknya periode; buka berkas ini di meja data (npm run desk, atau laman /meja/); tidak perlu disunting / this column seems to be a period; open this file at the desk (npm run desk, or the page /meja/); it needs no editing"`,
		)
		expect(unknownColumn('persentase_penduduk_miskin', withDesk)?.hint).toMatchInlineSnapshot(
			`"kolom ini tampaknya indikator p0; buka berkas ini di meja data (npm run desk, atau laman /meja/); tidak perlu disunting / this column seems to be indicator p0; open this file at the desk (npm run desk, or the page /meja/); it needs no editing"`,
		)
	})

	it('never tells to throw a column with a name away', () => {
		const headings = ['tahun', 'persentase_penduduk_miskin', 'nama_kabupaten', 'satuan', 'keterangan', 'xyz']
		for (const heading of headings) {
			expect(unknownColumn(heading, columns)?.hint).not.toMatch(/hapus|remove/)
			expect(unknownColumn(heading, withDesk)?.hint).not.toMatch(/hapus|remove/)
		}
	})

	it('tells an empty column', () => {
		expect(unknownColumn(' ', columns)?.hint).toContain('kosong')
	})
})
