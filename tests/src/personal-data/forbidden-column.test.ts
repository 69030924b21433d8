import { describe, expect, it } from 'vitest'
import { isForbiddenColumn } from '../../../src/personal-data/forbidden-column.ts'

const known = ['kode_wilayah', 'nama', 'nilai']

describe('isForbiddenColumn', () => {
	it.each([
		...['nik', 'NIK', 'no_kk', 'nokk', 'No. KK', 'nama_lengkap', 'Nama Penerima', 'NAMA', 'alamat', 'rt', 'RW'],
		...['tgl_lahir', 'tanggal_lahir', 'tempat_lahir', 'no_hp', 'No HP', 'telp', 'wa', 'email', 'norek', 'rekening'],
		...['bank', 'kks', 'npwp', 'bpjs', 'id_dtks', 'idbdt', 'id_dtsen', 'idsemesta', 'lat', 'lon', 'koordinat'],
		...['foto', 'nama_ibu', 'nomor_induk_kependudukan', 'ＮＩＫ', 'nik_kpm', 'latitude', 'bujur'],
	])('refuses %s', (heading) => {
		expect(isForbiddenColumn(heading, [])).toBe(true)
	})

	it.each([
		...['kode_wilayah', 'periode', 'program', 'komponen', 'jenis_kelamin', 'kelompok_umur', 'disabilitas'],
		...['jumlah', 'jumlah_kk', 'nilai_rupiah', 'status', 'catatan', 'indikator', 'sumber', 'berlaku_mulai', 'batas'],
		...['nama_wilayah', 'nama_desa', 'Nama Kecamatan', 'nama_program'],
	])('lets %s pass', (heading) => {
		expect(isForbiddenColumn(heading, [])).toBe(false)
	})

	it('lets the name of an area pass where the schema knows such a column', () => {
		expect(isForbiddenColumn('nama', known)).toBe(false)
		expect(isForbiddenColumn('Nama', known)).toBe(true)
	})
})
