import type { AreaLevel } from '../../../../src/schemas/area-code.ts'
import { inLanguage } from '../../../../src/schemas/bilingual.ts'
import type { CatalogueEntry } from '../catalogue/catalogue-entry.ts'
import type { ChoiceCodes } from './printed-choices.ts'

/** An answer that the sidecar and the rows give; `null` is left for the office. */
type Answer = (entry: CatalogueEntry) => string | null

/** A question of the form; `choices` are its printed answers, coded by counting unless told otherwise. */
export type ActivityQuestion = {
	number: string
	ask: string
	choices?: readonly string[]
	codes?: ChoiceCodes
	answer?: Answer
}
export type ActivityBlock = { title: string; questions: readonly ActivityQuestion[] }

const yesNo = ['Ya', 'Tidak'] as const
const units = ['Individu', 'Rumah tangga', 'Usaha/perusahaan', 'Lainnya'] as const

const levelNames: Readonly<Record<AreaLevel, string>> = {
	negara: 'Nasional',
	provinsi: 'Provinsi',
	'kabupaten-kota': 'Kabupaten/Kota',
	kecamatan: 'Kecamatan',
	'desa-kelurahan': 'Lainnya (desa/kelurahan)',
}

/** The level in the words of the forms. */
export function levelName(level: AreaLevel): string {
	return levelNames[level]
}

/**
 * MS-Keg, metadata of a statistical activity (BPS Regulation 5 of 2020): its blocks and questions by their printed
 * numbers. Codes are those that versions of the form in public use agree on; the regulation itself was out of reach.
 */
export const activityForm: readonly ActivityBlock[] = [
	{
		title: 'IDENTITAS KEGIATAN',
		questions: [
			{ number: '', ask: 'Judul Kegiatan', answer: ({ dataset }) => inLanguage(dataset.register, 'id') },
			{ number: '', ask: 'Tahun', answer: ({ dataset }) => dataset.issued.slice(0, 4) },
			{ number: '', ask: 'Kode Kegiatan (diisi oleh petugas)' },
			{
				number: '',
				ask: 'Cara Pengumpulan Data',
				choices: [
					'Pencacahan Lengkap',
					'Survei',
					'Kompilasi Produk Administrasi',
					'Cara lain sesuai dengan perkembangan TI',
				],
			},
			{ number: '', ask: 'Sektor Kegiatan' },
			{ number: '', ask: 'Jika survei sektoral, apakah mendapatkan rekomendasi kegiatan dari BPS?', choices: yesNo },
			{ number: '', ask: 'Jika "Ya", Identitas Rekomendasi' },
		],
	},
	{
		title: 'I. PENYELENGGARA',
		questions: [
			{ number: '1.1', ask: 'Instansi Penyelenggara', answer: ({ dataset }) => dataset.publisher.id },
			{ number: '1.2', ask: 'Alamat Lengkap Instansi Penyelenggara (telepon, faksimile, e-mail)' },
		],
	},
	{
		title: 'II. PENANGGUNG JAWAB',
		questions: [
			{ number: '2.1', ask: 'Unit Eselon Penanggung Jawab (Eselon 1, Eselon 2)' },
			{ number: '2.2', ask: 'Penanggung Jawab Teknis (setingkat Eselon 3): jabatan dan alamat kantor' },
		],
	},
	{
		title: 'III. PERENCANAAN DAN PERSIAPAN',
		questions: [
			{ number: '3.1', ask: 'Latar Belakang Kegiatan' },
			{ number: '3.2', ask: 'Tujuan Kegiatan' },
			{ number: '3.3', ask: 'Rencana Jadwal Kegiatan' },
			{ number: '3.4', ask: 'Variabel (Karakteristik) yang Dikumpulkan', answer: () => 'Lihat lembar MS-Var' },
		],
	},
	{
		title: 'IV. DESAIN KEGIATAN',
		questions: [
			{ number: '4.1', ask: 'Kegiatan ini dilakukan', choices: ['Hanya sekali', 'Berulang'] },
			{
				number: '4.2',
				ask: 'Jika "berulang", Frekuensi Penyelenggaraan',
				choices: [
					'Harian',
					'Mingguan',
					'Bulanan',
					'Triwulanan',
					'Empat Bulanan',
					'Semesteran',
					'Tahunan',
					'> Dua Tahunan',
				],
			},
			{
				number: '4.3',
				ask: 'Tipe Pengumpulan Data',
				codes: null,
				choices: ['Longitudinal Panel', 'Cross Sectional', 'Longitudinal Cross Sectional'],
			},
			{
				number: '4.4',
				ask: 'Cakupan Wilayah Pengumpulan Data',
				choices: ['Seluruh Wilayah Indonesia', 'Sebagian Wilayah Indonesia'],
			},
			{
				number: '4.5',
				ask: 'Jika "sebagian wilayah Indonesia", Wilayah Kegiatan',
				answer: ({ places, dataset }) =>
					`Yang dimuat di sini: ${places.map(({ name }) => name).join('; ')} (${dataset.areas} wilayah)`,
			},
			{
				number: '4.6',
				ask: 'Metode Pengumpulan Data',
				codes: 'added',
				choices: [
					'Wawancara',
					'Mengisi kuesioner sendiri (swacacah)',
					'Pengamatan (observasi)',
					'Pengumpulan data sekunder',
					'Lainnya',
				],
			},
			{
				number: '4.7',
				ask: 'Sarana Pengumpulan Data',
				codes: 'added',
				choices: ['PAPI', 'CAPI', 'CATI', 'CAWI', 'Mail', 'Lainnya'],
			},
			{ number: '4.8', ask: 'Unit Pengumpulan Data', codes: 'added', choices: units },
		],
	},
	{
		title: 'V. DESAIN SAMPEL (diisi jika cara pengumpulan data adalah survei)',
		questions: [
			{ number: '5.1', ask: 'Jenis Rancangan Sampel', choices: ['Single Stage/Phase', 'Multi Stage/Phase'] },
			{
				number: '5.2',
				ask: 'Metode Pemilihan Sampel Tahap Terakhir',
				choices: ['Sampel Probabilitas', 'Sampel Nonprobabilitas'],
			},
			{ number: '5.3', ask: 'Metode yang digunakan' },
			{ number: '5.4', ask: 'Kerangka Sampel Tahap Terakhir' },
			{ number: '5.5', ask: 'Fraksi Sampel Keseluruhan' },
			{ number: '5.6', ask: 'Nilai Perkiraan Sampling Error Variabel Utama' },
			{ number: '5.7', ask: 'Unit Sampel' },
			{ number: '5.8', ask: 'Unit Observasi' },
		],
	},
	{
		title: 'VI. PENGUMPULAN DATA',
		questions: [
			{ number: '6.1', ask: 'Apakah Melakukan Uji Coba (Pilot Survey)?', choices: yesNo },
			{
				number: '6.2',
				ask: 'Metode Pemeriksaan Kualitas Pengumpulan Data',
				codes: 'added',
				choices: ['Kunjungan kembali (revisit)', 'Supervisi', 'Task Force', 'Lainnya'],
			},
			{ number: '6.3', ask: 'Apakah Melakukan Penyesuaian Nonrespon?', choices: yesNo },
			{
				number: '6.4',
				ask: 'Petugas Pengumpulan Data',
				choices: [
					'Staf instansi penyelenggara',
					'Mitra/tenaga kontrak',
					'Staf instansi penyelenggara dan mitra/tenaga kontrak',
				],
			},
			{
				number: '6.5',
				ask: 'Persyaratan Pendidikan Terendah Petugas Pengumpulan Data',
				choices: ['≤ SMP', 'SMA/SMK', 'Diploma I/II/III', 'Diploma IV/S1/S2/S3'],
			},
			{ number: '6.6', ask: 'Jumlah Petugas (supervisor/penyelia/pengawas; pengumpul data/enumerator)' },
			{ number: '6.7', ask: 'Apakah Melakukan Pelatihan Petugas?', choices: yesNo },
		],
	},
	{
		title: 'VII. PENGOLAHAN DAN ANALISIS',
		questions: [
			{ number: '7.1', ask: 'Tahapan Pengolahan Data (penyuntingan, penyandian, data entry, penyahihan)' },
			{ number: '7.2', ask: 'Metode Analisis', choices: ['Deskriptif', 'Inferensia', 'Deskriptif dan Inferensia'] },
			{ number: '7.3', ask: 'Unit Analisis', codes: 'added', choices: units },
			{
				number: '7.4',
				ask: 'Tingkat Penyajian Hasil Analisis',
				codes: 'added',
				choices: ['Nasional', 'Provinsi', 'Kabupaten/Kota', 'Kecamatan', 'Lainnya'],
				answer: ({ dataset }) => dataset.levels.map(levelName).join('; '),
			},
		],
	},
	{
		title: 'VIII. DISEMINASI HASIL',
		questions: [
			{
				number: '8.1',
				ask: 'Produk Kegiatan yang Tersedia untuk Umum (tercetak, digital, data mikro)',
				answer: ({ distributions }) => `Digital: Ya (${distributions.map(({ format }) => format.name).join(', ')})`,
			},
			{
				number: '8.2',
				ask: 'Judul dan Rencana Rilis Produk Kegiatan',
				answer: ({ dataset }) => `${dataset.table.id}; digital, ${dataset.issued}`,
			},
		],
	},
]
