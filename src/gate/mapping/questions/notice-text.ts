import type { Bilingual } from '../../../schemas/bilingual.ts'

/** Sentences that are said and stop nothing, and those that stop. */
export const noticeText = {
	hiddenSheet: (name: string): Bilingual => ({
		id: `Lembar “${name}” tersembunyi dan tidak dibaca.`,
		en: `The sheet “${name}” is hidden and was not read.`,
	}),
	otherSheet: (name: string): Bilingual => ({
		id: `Lembar “${name}” tidak memuat tabel yang dikenali.`,
		en: `The sheet “${name}” holds no table that was recognised.`,
	}),
	hiddenRows: (name: string, rows: number): Bilingual => ({
		id: `Lembar “${name}” memuat ${rows} baris tersembunyi; baris itu ikut dibaca.`,
		en: `The sheet “${name}” holds ${rows} hidden rows; they were read as well.`,
	}),
	hiddenColumns: (name: string, columns: number): Bilingual => ({
		id: `Lembar “${name}” memuat ${columns} kolom tersembunyi; kolom itu ikut dibaca.`,
		en: `The sheet “${name}” holds ${columns} hidden columns; they were read as well.`,
	}),
	filtered: (name: string): Bilingual => ({
		id: `Lembar “${name}” sedang disaring; baris yang tidak tampak ikut dibaca.`,
		en: `The sheet “${name}” is filtered; rows out of sight were read as well.`,
	}),
	personal: (headings: string): Bilingual => ({
		id: `Kolom data pribadi dicoret dan tidak dibaca: ${headings}.`,
		en: `Columns of personal data were struck out and not read: ${headings}.`,
	}),
	derived: (headings: string): Bilingual => ({
		id: `Kolom ini ditinggalkan karena dihitung portal sendiri: ${headings}.`,
		en: `These columns were left out, since the portal computes them itself: ${headings}.`,
	}),
	worded: (headings: string): Bilingual => ({
		id: `Kolom ini bernama indikator, tetapi isinya bukan angka saja, jadi ditinggalkan: ${headings}. Tulis angkanya tanpa kata.`,
		en: `These columns are named like indicators, but do not hold plain numbers, and were left out: ${headings}. Write the numbers without words.`,
	}),
	belowLevel: (name: string, level: string): Bilingual => ({
		id: `“${name}” hanya sahih sampai tingkat ${level}; angka di bawahnya ditinggalkan.`,
		en: `“${name}” is valid down to the level ${level} only; figures below it were left out.`,
	}),
	total: (label: string, printed: string, added: string): Bilingual => ({
		id: `“${label}” tertulis ${printed}, sedangkan barisnya berjumlah ${added}.`,
		en: `“${label}” is printed as ${printed}, but its rows add up to ${added}.`,
	}),
	inTables: (rows: number): Bilingual => ({
		id: `${rows} angka milik wilayah tanpa laman sendiri: terbit di unduhan.`,
		en: `${rows} figures are of areas without a page of their own: they are published in the downloads.`,
	}),
	outside: (rows: number): Bilingual => ({
		id: `${rows} angka di luar wilayah portal.`,
		en: `${rows} figures lie outside the areas of the portal.`,
	}),
	unreadRows: (rows: number): Bilingual => ({
		id: `${rows} baris berisi angka tanpa nama wilayah dan ditinggalkan.`,
		en: `${rows} rows hold numbers without a name of an area and were left out.`,
	}),
	below: (lines: number): Bilingual => ({
		id: `${lines} baris di bawah tabel tidak ikut dibawa, misalnya tanda tangan atau tanggal cetak.`,
		en: `${lines} lines below the table are not taken along, such as signatures or a day of printing.`,
	}),
	noTable: {
		id: 'Berkas ini tidak memuat tabel dengan wilayah yang dikenali, baik kode maupun namanya.',
		en: 'This file holds no table with areas that are known, by code or by name.',
	},
	onlyDerived: {
		id: 'Semua angka berkas ini dihitung portal sendiri dari data yang lebih rinci. Masukkan data rincinya, misalnya status setiap desa.',
		en: 'The portal computes all figures of this file itself from finer data. Bring the finer data, such as the status of every village.',
	},
	onlyBelow: (name: string, level: string): Bilingual => ({
		id: `“${name}” hanya sahih sampai tingkat ${level}, sedangkan tabel ini memuat wilayah di bawahnya.`,
		en: `“${name}” is valid down to the level ${level} only, and this table holds areas below it.`,
	}),
	noFigures: {
		id: 'Tabelnya terbaca, tetapi tidak memuat kolom angka.',
		en: 'The table was read, but it holds no column of figures.',
	},
} as const

/** Levels as a sentence names them. */
export const levelText: Readonly<Record<string, string>> = {
	negara: 'negara',
	provinsi: 'provinsi',
	'kabupaten-kota': 'kabupaten/kota',
	kecamatan: 'kecamatan',
	'desa-kelurahan': 'desa/kelurahan',
}
