import { dictionary } from '../../i18n/dictionary.ts'
import { datasetWordsIn } from '../../schemas/dataset-words.ts'

/** Texts of the data catalogue. */
export const dataText = dictionary({
	id: {
		...datasetWordsIn('id'),
		title: 'Data',
		intro: 'Setiap berkas di balik portal ini: siapa penerbitnya, bagaimana disalin, dan apa yang perlu diwaspadai.',
		periods: 'Periode',
		contents: 'Isi',
		figures: (count: string, areas: string) => `${count} angka, ${areas} wilayah`,
		cells: (count: string, areas: string) => `${count} sel, yang disamarkan ikut terhitung; ${areas} wilayah`,
		indicators: 'Indikator',
		files: 'Berkas',
		csvNote:
			'Untuk Excel dan LibreOffice pakailah XLSX: kode dan desimalnya tetap utuh. CSV memakai UTF-8, koma sebagai pemisah kolom, titik sebagai tanda desimal; gabungkan berkas menurut id_wilayah',
		everything: 'Semua data',
		everythingNote:
			'Semua tabel dalam satu paket: CSV, Parquet, buku kode, sitasi, dan duckdb.sql yang menampilkannya di DuckDB.',
		derived: 'Angka turunan',
		derivedNote:
			'Semua angka yang dihitung portal ini: jumlah, bagian, dan kepadatan, masing-masing dengan rumus dan cakupannya.',
		corrections: 'Koreksi',
		correctionsNote: 'Angka dan nama yang dibetulkan: nilai lama, nilai baru, dan alasannya.',
		correctionsPage: 'Lihat koreksi',
		verifications: 'Verifikasi daftar',
		verificationsNote:
			'Daftar yang diperiksa bertahap: berapa yang tercatat, dan berapa yang tersisa sesudah setiap tahap.',
		templates: 'Templat isian dan daftar kode',
		templatesNote:
			'Untuk kantor yang mengirim angka. Kode dan nama wilayah sudah terisi, pilihannya tersedia sebagai daftar, dan lembar Sumber menanyakan asal angkanya.',
		templateNote: (level: string, where: string) => `Semua ${level} di ${where}`,
		codes: 'Daftar kode wilayah',
		codesNote: 'Kode, nama, tingkat, dan wilayah di atasnya: untuk VLOOKUP dari nama ke kode.',
		simulated: 'Contoh dengan data simulasi',
		simulatedNote: 'Karangan untuk menunjukkan cara kerja portal, di kabupaten rekaan. Bukan data nyata.',
		cautionCount: (count: string) => `${count} catatan yang perlu dibaca.`,
		preview: 'Baris pertama',
		previewNote: (rows: string) => `${rows} baris pertama dari berkas CSV, seperti adanya.`,
		dictionary: 'Arti kolom',
		column: 'Kolom',
		meaning: 'Isi',
		api: 'Antarmuka data',
		apiNote: 'Setiap wilayah, indikator, dapil, dan gambar punya berkas JSON sendiri, dengan skema dan OpenAPI.',
		apiPage: 'Cara memakainya',
	},
	en: {
		...datasetWordsIn('en'),
		title: 'Data',
		intro: 'Every file behind this portal: who published it, how it was copied, and what to be careful about.',
		periods: 'Periods',
		contents: 'Contents',
		figures: (count: string, areas: string) => `${count} figures, ${areas} areas`,
		cells: (count: string, areas: string) => `${count} cells, suppressed ones included; ${areas} areas`,
		indicators: 'Indicators',
		files: 'Files',
		csvNote:
			'For Excel and LibreOffice take XLSX: codes and decimals stay whole. CSV is UTF-8 with commas between columns and a point as the decimal sign; join files by id_wilayah',
		everything: 'All data',
		everythingNote:
			'All tables in one package: CSV, Parquet, codebook, citation, and duckdb.sql, which shows them in DuckDB.',
		derived: 'Derived figures',
		derivedNote: 'All figures computed by this portal: sums, shares and densities, each with its formula and coverage.',
		corrections: 'Corrections',
		correctionsNote: 'Figures and names put right: the old value, the new one, and the reason.',
		correctionsPage: 'See the corrections',
		verifications: 'Verified lists',
		verificationsNote: 'Lists checked in stages: how many were on them, and how many were left after each stage.',
		templates: 'Templates to fill in and the list of codes',
		templatesNote:
			'For offices that send figures. Codes and names of areas are filled in, choices come as lists, and the sheet Sumber asks where the figures are from. The sheets are in Indonesian and English.',
		templateNote: (level: string, where: string) => `All ${level} in ${where}`,
		codes: 'List of area codes',
		codesNote: 'Codes, names, levels and the areas around each: for VLOOKUP from name to code.',
		simulated: 'An example with simulated data',
		simulatedNote: 'Made up to show how the portal works, in an invented regency. Not real data.',
		cautionCount: (count: string) => `${count} cautions to read.`,
		preview: 'First rows',
		previewNote: (rows: string) => `The first ${rows} rows of the CSV file, as they are.`,
		dictionary: 'What the columns mean',
		column: 'Column',
		meaning: 'Content',
		api: 'Data interface',
		apiNote:
			'Every area, indicator, electoral district and figure has a JSON file of its own, with schemas and OpenAPI.',
		apiPage: 'How to use it',
	},
})
