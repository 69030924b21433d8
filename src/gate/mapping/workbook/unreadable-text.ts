import type { Bilingual } from '../../../schemas/bilingual.ts'
import type { UnreadableFile } from './unreadable.ts'

type Detail = { limit?: number; row?: number }

const megabytes = ({ limit = 0 }: Detail) => String(Math.round(limit / 1_048_576))

/** A whole number with the mark between thousands that the language uses. */
const grouped = (value: number, mark: string) => String(value).replace(/\B(?=(\d{3})+$)/g, mark)

/** Why a file is refused, and what to do: one clear sentence, then the way out. */
export const unreadableText = {
	'empty-file': () => ({
		id: 'Berkas ini kosong (0 bita): salin atau unduh sekali lagi dari sumbernya.',
		en: 'This file is empty (0 bytes): copy or download it again from its source.',
	}),
	'lock-file': () => ({
		id: 'Ini berkas kunci yang dibuat aplikasi saat buku kerja sedang dibuka: tutup aplikasinya, lalu pilih berkas yang namanya tidak diawali "~$" atau ".~lock".',
		en: 'This is the lock file an application makes while a workbook is open: close the application, then choose the file whose name does not start with "~$" or ".~lock".',
	}),
	xls: () => ({
		id: 'Ini buku kerja Excel bentuk lama (.xls). Simpan sebagai .xlsx: di Excel pilih Berkas, Simpan Sebagai, Buku Kerja Excel (*.xlsx).',
		en: 'This is a workbook in the old format of Excel (.xls). Save it as .xlsx: in Excel choose File, Save As, Excel Workbook (*.xlsx).',
	}),
	xlsb: () => ({
		id: 'Ini buku kerja Excel biner (.xlsb). Simpan sebagai .xlsx: di Excel pilih Berkas, Simpan Sebagai, Buku Kerja Excel (*.xlsx).',
		en: 'This is a binary workbook of Excel (.xlsb). Save it as .xlsx: in Excel choose File, Save As, Excel Workbook (*.xlsx).',
	}),
	password: () => ({
		id: 'Berkas ini dikunci dengan kata sandi. Simpan sebagai .xlsx tanpa kata sandi: di Excel pilih Berkas, Info, Proteksi Buku Kerja, Enkripsi dengan Kata Sandi, lalu kosongkan kata sandinya.',
		en: 'This file is locked with a password. Save it as .xlsx without one: in Excel choose File, Info, Protect Workbook, Encrypt with Password, and empty the password.',
	}),
	pdf: () => ({
		id: 'Ini berkas PDF, dan angkanya tidak dapat diambil dengan pasti. Minta tabel aslinya (.xlsx, .ods atau .csv) kepada pembuatnya.',
		en: 'This is a PDF file, whose figures cannot be taken with certainty. Ask its maker for the table itself (.xlsx, .ods or .csv).',
	}),
	html: () => ({
		id: 'Ini halaman web yang diberi nama buku kerja. Simpan sebagai .xlsx: buka di Excel, lalu pilih Berkas, Simpan Sebagai, Buku Kerja Excel (*.xlsx).',
		en: 'This is a web page under the name of a workbook. Save it as .xlsx: open it in Excel, then choose File, Save As, Excel Workbook (*.xlsx).',
	}),
	'other-spreadsheet': () => ({
		id: 'Ini buku kerja dalam bentuk lain. Simpan sebagai .xlsx: buka di aplikasi asalnya, lalu pilih Simpan Sebagai atau Ekspor ke Excel (*.xlsx).',
		en: 'This is a workbook in another format. Save it as .xlsx: open it in its own application, then choose Save As or Export to Excel (*.xlsx).',
	}),
	document: () => ({
		id: 'Ini dokumen teks atau paparan, bukan tabel. Salin tabelnya ke lembar Excel yang kosong, lalu simpan sebagai .xlsx.',
		en: 'This is a text document or slides, not a table. Copy its table into an empty sheet of Excel, then save that as .xlsx.',
	}),
	picture: () => ({
		id: 'Ini gambar, dan angkanya tidak dapat diambil dengan pasti. Minta tabel aslinya (.xlsx, .ods atau .csv) kepada pembuatnya.',
		en: 'This is a picture, whose figures cannot be taken with certainty. Ask its maker for the table itself (.xlsx, .ods or .csv).',
	}),
	archive: () => ({
		id: 'Ini arsip berisi berkas lain. Ekstrak dulu arsipnya, lalu pilih tabel di dalamnya (.xlsx, .ods atau .csv).',
		en: 'This is an archive of other files. Extract it first, then choose the table inside (.xlsx, .ods or .csv).',
	}),
	json: () => ({
		id: 'Ini berkas JSON, bukan tabel. Unduh bentuk tabelnya (.xlsx atau .csv) dari sumber yang sama.',
		en: 'This is a JSON file, not a table. Download its table (.xlsx or .csv) from the same source.',
	}),
	damaged: () => ({
		id: 'Berkas ini rusak atau terpotong. Salin atau unduh sekali lagi; bila masih dapat dibuka di Excel, simpan ulang sebagai .xlsx.',
		en: 'This file is damaged or cut off. Copy or download it again; if Excel still opens it, save it as .xlsx once more.',
	}),
	'too-large': (detail) => ({
		id: `Isi berkas ini lebih dari ${megabytes(detail)} MB setelah dibuka, terlalu besar untuk dibaca. Hapus lembar yang tidak dipakai, atau bagi menjadi beberapa berkas, misalnya menurut tahun.`,
		en: `This file holds more than ${megabytes(detail)} MB once unpacked, too much to be read. Delete the sheets that are not needed, or split it into several files, for example by year.`,
	}),
	'too-many-cells': ({ limit = 0 }) => ({
		id: `Berkas ini memuat lebih dari ${grouped(limit, '.')} sel, terlalu banyak untuk dibaca. Hapus lembar, baris dan kolom yang tidak dipakai, atau bagi menjadi beberapa berkas.`,
		en: `This file holds more than ${grouped(limit, ',')} cells, too many to be read. Delete the sheets, rows and columns that are not needed, or split it into several files.`,
	}),
	quotes: ({ row = 0 }) => ({
		id: `Tanda petik di baris ${row} tidak ditutup dengan benar, sehingga batas selnya tidak pasti. Perbaiki petik di baris itu, atau simpan tabelnya sebagai .xlsx.`,
		en: `A quotation mark in row ${row} is not closed properly, so where its cells end is not certain. Mend the quotation marks of that row, or save the table as .xlsx.`,
	}),
	'no-values': () => ({
		id: 'Tidak ada isi di lembar mana pun dalam berkas ini: periksa apakah berkas yang dipilih sudah benar.',
		en: 'No sheet of this file holds anything: check whether it is the right file.',
	}),
	'formulas-only': () => ({
		id: 'Berkas ini hanya memuat rumus tanpa hasil yang tersimpan. Buka di Excel, tunggu sampai terhitung, lalu simpan sekali lagi.',
		en: 'This file holds formulas only, without stored results. Open it in Excel, wait until it is calculated, then save it again.',
	}),
	unknown: () => ({
		id: 'Ini bukan tabel yang dikenal. Simpan sebagai .xlsx, .ods atau .csv, lalu pilih berkas itu.',
		en: 'This is no table of a known kind. Save it as .xlsx, .ods or .csv, then choose that file.',
	}),
} satisfies Record<string, (detail: Detail) => Bilingual>

/** What is wrong with a file and what to do, for the steward. */
export function unreadableWords({ reason, detail }: UnreadableFile): Bilingual {
	return unreadableText[reason](detail)
}
