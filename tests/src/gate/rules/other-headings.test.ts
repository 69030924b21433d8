import { describe, expect, it } from 'vitest'
import { detectDialect } from '../../../../src/gate/read/csv-dialect.ts'
import { namedIndicator } from '../mapping/columns/named-indicator.ts'

const indicators = [
	namedIndicator('p0', ['Persentase penduduk miskin']),
	namedIndicator('gk', ['Garis kemiskinan'], { unit: 'rupiah-kapita-bulan', measure: 'amount' }),
]
const columns = {
	known: ['kode_wilayah', 'periode', 'indikator', 'nilai', 'status'],
	required: ['kode_wilayah', 'periode', 'indikator', 'nilai'],
	desk: { local: false, indicators },
}

function found(text: string) {
	const { findings } = detectDialect(Buffer.from(text), columns)
	return findings.map(({ line, finding }) => `${line} [${finding.rule}] ${finding.hint.split(' / ')[0]}`)
}

describe('other-headings', () => {
	it('says of a wide table what its columns seem to be, and where it is read', () => {
		expect(
			found(
				'Kabupaten/Kota,Tahun,Persentase Penduduk Miskin,Garis Kemiskinan\nContoh,2024,17.02,416000\nLain,2024,16.1,4\n',
			),
		).toMatchInlineSnapshot(`
			[
			  "1 [other-headings] pemisahnya benar, judulnya lain: berkas ini tabel lebar; Persentase Penduduk Miskin tampaknya indikator p0, Garis Kemiskinan tampaknya indikator gk, Tahun tampaknya periode, Kabupaten/Kota tampaknya nama wilayah; buka berkas ini di meja data (npm run desk, atau laman /meja/); tidak perlu disunting",
			]
		`)
	})

	it('finds headings under a title and over several lines', () => {
		expect(
			found(
				'Tabel 1, kemiskinan;;\n\nWilayah;Persentase penduduk miskin;\n;2023;2024\nContoh;17,02;16,9\nLain;1,5;1,4\n',
			),
		).toMatchInlineSnapshot(`
			[
			  "3 [other-headings] pemisahnya benar, judulnya lain: berkas ini tabel lebar; judul kolomnya mulai di baris 3; judulnya 2 baris; Persentase penduduk miskin 2023, Persentase penduduk miskin 2024 tampaknya indikator p0, Wilayah tampaknya nama wilayah; buka berkas ini di meja data (npm run desk, atau laman /meja/); tidak perlu disunting",
			]
		`)
	})

	it('asks to remove the lines above headings of ours', () => {
		expect(found('Tabel 1\nkode_wilayah;periode;indikator;nilai\n99.01;2024;p0;1,5\n')).toMatchInlineSnapshot(`
			[
			  "2 [other-headings] hapus baris 1 di atas judul kolom",
			]
		`)
	})

	it('tells a table without headings, and repeats no row of it', () => {
		const { findings } = detectDialect(Buffer.from('99.01;2024;p0;1,5\n99.02;2024;p0;1,6\n'), columns)
		expect(findings[0]?.finding).toMatchObject({ rule: 'other-headings', received: null })
		expect(findings[0]?.finding.hint).toContain('tidak ada baris judul')
	})

	it('leaves to delimiter what no mark parts evenly, or parts into headings of ours by tabs', () => {
		expect(found('kode_wilayah|periode|nilai\n99.01|2024|1\n')[0]).toContain('[delimiter]')
		expect(found('kode_wilayah\tperiode\tindikator\tnilai\n99.01\t2024\tp0\t1\n')[0]).toContain('[delimiter]')
		expect(found('satu kalimat, yang panjang\nlalu kalimat lain\ndan lagi\n')[0]).toContain('[delimiter]')
	})
})
