import { describe, expect, it } from 'vitest'
import { headingMeaning } from '../../../../src/gate/rules/finding/heading-meaning.ts'

const measures = [
	{ id: 'p0', names: ['Persentase penduduk miskin', 'P0'] },
	{ id: 'penduduk', names: ['Jumlah penduduk'] },
	{ id: 'garis-kemiskinan', names: ['Garis kemiskinan', 'GK'] },
]
const said = (heading: string) => headingMeaning(heading, measures)?.says.id

describe('headingMeaning', () => {
	it.for([
		['kode_kabupaten_kota', 'kode wilayah'],
		['KODE_DESA', 'kode wilayah'],
		['desa_id', 'kode wilayah'],
		['kode_bps', 'kode wilayah'],
		['Kabupaten/Kota', 'nama wilayah'],
		['nama_provinsi', 'nama wilayah'],
		['Nama Kecamatan', 'nama wilayah'],
		['tahun', 'periode'],
		['Bulan', 'periode'],
		['2024', 'angka tahun 2024'],
		['satuan', 'satuan'],
		['No', 'nomor urut'],
		['Jumlah KPM', 'jumlah penerima'],
		['persentase_penduduk_miskin', 'indikator p0'],
		['Persentase Penduduk Miskin (P0) 2024', 'indikator p0'],
		['P0', 'indikator p0'],
		['Garis Kemiskinan (rupiah/kapita/bulan)', 'indikator garis-kemiskinan'],
	] as const)('takes %s for %s', ([heading, meaning]) => {
		expect(said(heading)).toBe(meaning)
	})

	it.for(['Budi Santoso', 'Desa Mawar', 'keterangan', 'kode rahasia', 'GKR', ''])('says nothing of %j', (heading) => {
		expect(said(heading)).toBeUndefined()
	})
})
