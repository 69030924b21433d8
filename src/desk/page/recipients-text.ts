import { dictionary } from '../../i18n/dictionary.ts'

/** Words of the step that protects recipients. */
export const recipientsText = dictionary({
	id: {
		heading: 'Lindungi penerima',
		elsewhere: 'Penerima dilindungi di kantor, di meja yang dibuka dengan npm run desk.',
		stays:
			'Hanya kode wilayah, program, periode, dan kategori yang diserahkan kepada program di komputer ini. Barisnya tetap di memori dan tidak ditulis ke berkas mana pun.',
		answerFirst: 'Jawab dahulu semua pertanyaan di atas. Baris yang belum jelas tidak boleh hilang dari hitungan.',
		begin: 'Siapkan perlindungan',
		about: (rows: number, villages: number, programmes: string, periods: string) =>
			`${rows} baris, ${villages} desa dan kelurahan. Program: ${programmes}. Periode: ${periods}.`,
		dataset: 'Nama dataset',
		scope: 'Berkas ini memuat semua penerima di',
		scopePick: 'Pilih …',
		scopeNamed: 'desa dan kelurahan yang disebut saja',
		scopeHint: 'Desa di wilayah itu yang tidak ada di berkas terbit dengan jumlah 0.',
		scopeFirst: 'Pilih dahulu wilayah yang dimuat berkas ini.',
		accept: 'Angka yang sudah pernah terbit boleh disamarkan mulai sekarang; angka lamanya sudah diketahui orang.',
		protect: 'Lindungi dan tunjukkan hasilnya',
		protecting: 'Melindungi …',
		stopped: 'Tidak ada yang dapat diterbitkan.',
		result: 'Yang akan terbit dan yang disamarkan',
		periods: 'Yang terjadi pada setiap periode',
		fates: {
			new: 'terbit untuk pertama kali',
			revised: 'terbitan lamanya diganti dengan yang baru',
			same: 'tidak berubah',
			kept: 'tidak ada di berkas ini dan tetap terbit seperti semula',
		},
		publish: 'Ya, tulis tabel terlindung ini',
	},
	en: {
		heading: 'Protect recipients',
		elsewhere: 'Recipients are protected in the office, at the desk that npm run desk opens.',
		stays:
			'Codes of areas, programme, period and categories alone are handed to the program on this computer. The rows stay in memory and are written to no file.',
		answerFirst: 'Answer all questions above first. No row that is unclear may be missing from the counts.',
		begin: 'Prepare the protection',
		about: (rows: number, villages: number, programmes: string, periods: string) =>
			`${rows} rows, ${villages} desa and kelurahan. Programme: ${programmes}. Period: ${periods}.`,
		dataset: 'Name of the dataset',
		scope: 'This file holds all recipients in',
		scopePick: 'Choose …',
		scopeNamed: 'the desa and kelurahan that it names alone',
		scopeHint: 'Villages of that area that are not in the file are published with 0.',
		scopeFirst: 'First choose the area that this file is about.',
		accept: 'Figures that were published may be hidden from now on; people know what they were.',
		protect: 'Protect and show the result',
		protecting: 'Protecting …',
		stopped: 'Nothing can be published.',
		result: 'What would be published, and what is hidden',
		periods: 'What becomes of each period',
		fates: {
			new: 'is released for the first time',
			revised: 'is released anew, in place of its earlier release',
			same: 'does not change',
			kept: 'is not in this file and stays published as it is',
		},
		publish: 'Yes, write these protected tables',
	},
})
