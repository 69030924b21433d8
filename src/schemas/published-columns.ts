import type { Bilingual } from './bilingual.ts'
import { listStatuses } from './observation-status.ts'

/** What the cells of a column are, for files that keep types: text as it stands, a whole number, or any number. */
export type ColumnKind = 'text' | 'whole' | 'number'

/** A column of the tables under `/unduh/`: what its cells are, and what they mean. */
export type PublishedColumn = { kind: ColumnKind; meaning: Bilingual }

const text = (id: string, en: string): PublishedColumn => ({ kind: 'text', meaning: { id, en } })

/** Every column of the published tables by its heading, which is never translated. */
export const publishedColumns = {
	kode_wilayah: text('Kode wilayah Kemendagri', 'Kemendagri code of the area'),
	nama_wilayah: text('Nama wilayah dengan wilayah di atasnya', 'Name of the area with those around it'),
	tingkat: text(
		'Tingkat wilayah: negara, provinsi, kabupaten-kota, kecamatan, desa-kelurahan',
		'Level of the area: negara, provinsi, kabupaten-kota, kecamatan, desa-kelurahan',
	),
	indikator: text('Id indikator', 'Id of the indicator'),
	program: text('Id program', 'Id of the programme'),
	periode: text('Tahun, bulan, atau tahap', 'Year, month or tahap'),
	rincian: text(
		'Rincian: total, komponen, jenis kelamin, kelompok umur, atau disabilitas',
		'Breakdown: total, component, sex, age group or disability',
	),
	ukuran: text(
		'Yang dihitung: keluarga, orang, kelompok, atau rupiah',
		'What is counted: families, people, groups or rupiah',
	),
	nilai: {
		kind: 'number',
		meaning: {
			id: 'Angkanya, tidak pernah kata; kosong bila tidak ada, disamarkan, atau berupa kategori',
			en: 'The figure, never a word; empty when there is none, it is suppressed, or it is a category',
		},
	},
	satuan: text('Satuan angka', 'Unit of the figure'),
	status: text(listStatuses('id'), listStatuses('en')),
	catatan: text('Peringatan, atau rumus angka turunan', 'Caution, or the formula of a derived figure'),
	acuan: text(
		'Bulan yang dimaksud angkanya bila diketahui: tabel survei sering mencetak 2025 untuk Maret 2025; jika tidak, sama dengan periode',
		'Month the figure refers to where it is known: tables of surveys often print 2025 for March 2025; else the same as periode',
	),
	kategori: text(
		'Kata dari indikator kategori; pada tabel penerima, kategori di dalam rincian',
		'Word of a category indicator; in tables of recipients, the category within the breakdown',
	),
	jumlah_salinan: {
		kind: 'whole',
		meaning: {
			id: 'Dalam berapa salinan yang saling lepas angka ini terlihat; kosong bila tidak disebut',
			en: 'In how many independent copies the figure was seen; empty when not stated',
		},
	},
	simulasi: text(
		'“ya” bila angkanya karangan untuk wilayah rekaan, “tidak” bila nyata',
		'“ya” when the figure is made up for an invented area, “tidak” when it is real',
	),
	id_wilayah: text(
		'Kode wilayah berawalan ID-, yang tidak dapat berubah menjadi angka, misalnya ID-35.10',
		'Code of the area after ID-, which nothing can turn into a number, for example ID-35.10',
	),
	sumber: text('Id dataset asal baris ini', 'Id of the dataset this row is from'),
} as const satisfies Record<string, PublishedColumn>

export type PublishedHeading = keyof typeof publishedColumns

/** Headings of a table of figures, in order; new ones come at the end, so that old programs find theirs in place. */
export const figureColumns = [
	'kode_wilayah',
	'nama_wilayah',
	'tingkat',
	'indikator',
	'periode',
	'nilai',
	'satuan',
	'status',
	'catatan',
	'acuan',
	'kategori',
	'jumlah_salinan',
	'simulasi',
	'id_wilayah',
] as const satisfies readonly PublishedHeading[]

/** Headings of a table of recipients, in order. */
export const recipientColumns = [
	'kode_wilayah',
	'nama_wilayah',
	'tingkat',
	'program',
	'periode',
	'rincian',
	'kategori',
	'ukuran',
	'nilai',
	'status',
	'acuan',
	'simulasi',
	'id_wilayah',
] as const satisfies readonly PublishedHeading[]

/** How a table says whether a row is simulated. */
export function sayInRow(simulated: boolean): 'ya' | 'tidak' {
	return simulated ? 'ya' : 'tidak'
}
