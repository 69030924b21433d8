import { describe, expect, it } from 'vitest'
import { headingMeaning } from '../../../../../src/gate/mapping/columns/heading-meaning.ts'
import { namedIndicator } from './named-indicator.ts'

const indicators = [
	namedIndicator('p0', ['Persentase penduduk miskin']),
	namedIndicator('penduduk', ['Jumlah penduduk'], { unit: 'orang', measure: 'count' }),
	namedIndicator('garis-kemiskinan', ['Garis kemiskinan'], { unit: 'rupiah-kapita-bulan', measure: 'amount' }),
]
const said = (heading: string) => headingMeaning(heading, indicators)?.says.id

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
		['Tahun Data', 'periode'],
		['2024', 'angka tahun 2024'],
		['Maret 2025', 'angka suatu periode'],
		['satuan', 'satuan'],
		['No', 'nomor urut'],
		['Jumlah KPM', 'jumlah penerima'],
		['Jml Keluarga Penerima Manfaat', 'jumlah penerima'],
		['Jumlah Penduduk (jiwa)', 'indikator penduduk'],
		['persentase_penduduk_miskin', 'indikator p0'],
		['Persentase Penduduk Miskin (P0) 2024', 'indikator p0'],
		['P0', 'indikator p0'],
		['Garis Kemiskinan (rupiah/kapita/bulan)', 'indikator garis-kemiskinan'],
	] as const)('takes %s for %s', ([heading, meaning]) => {
		expect(said(heading)).toBe(meaning)
	})

	it.for([
		'Budi Santoso',
		'Desa Mawar',
		'keterangan',
		'kode rahasia',
		'GKR',
		'Nama',
		'Persentase penduduk miskin Budi',
		'',
	])('says nothing of %j', (heading) => {
		expect(said(heading)).toBeUndefined()
	})
})
