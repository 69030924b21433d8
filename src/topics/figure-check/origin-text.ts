import { dictionary } from '../../i18n/dictionary.ts'

/** Texts of how the numbers of a figure were made. */
export const originText = dictionary({
	id: {
		title: 'Cara angka ini dibuat',
		number: 'Angka',
		from: 'Asal',
		read: (file: string, line: string) => `${file}, baris ${line}`,
		version: (version: string) => `versi ${version}`,
		reference: (period: string) => `merujuk ${period}`,
		status: (status: string) => `status ${status}`,
		made: (formula: string) => `rumus: ${formula}`,
		inputs: (words: string) => `masukan: ${words}`,
		coverage: (have: string, of: string) => `${have} dari ${of} wilayah punya angka`,
		rounding:
			'Angka yang dibaca dari berkas tidak diubah; di halaman ia ditulis sampai desimal ukurannya. Angka yang dihitung portal dibulatkan satu kali, di akhir, sampai desimal yang tercetak; setengah dibulatkan menjauhi nol. Jumlah tidak dibulatkan.',
		lines:
			'Nomor baris ialah baris berkas yang disimpan kantor, dengan judul kolom sebagai baris 1. Isinya sama dengan berkas unduhan dataset itu, yang urutannya lain.',
		recipients:
			'Gambar ini menghitung penerima: jumlah dari daftar yang tetap di kantor, dengan jumlah kecil yang disamarkan sebelum terbit. Baris asalnya tidak diterbitkan; yang dapat diperiksa ialah tabel yang terbit:',
		districts:
			'Angka dapil ialah jumlah angka kecamatan di dalamnya yang sudah terbit. Bila satu kecamatan disamarkan, jumlahnya ikut disamarkan. Kecamatan setiap dapil beserta angkanya ada di data dapil; tabel asalnya:',
		districtRecord: 'Data dapil (JSON)',
		elsewhere:
			'Gambar ini tidak memuat angka indikator, misalnya karena menghitung penerima. Asal angka indikator ada di data wilayah:',
		moreAreas: (n: string) => `dan ${n} wilayah lagi; asal angkanya ada di data wilayah masing-masing`,
		record: 'Data wilayah (JSON)',
		method: 'Metodologi',
		failed: 'Asal angka belum dapat dibaca: sambungan terputus.',
		more: (n: string) => `dan ${n} angka lebih lama, di data wilayah`,
		hidden: 'tidak ditampilkan',
	},
	en: {
		title: 'How these numbers were made',
		number: 'Number',
		from: 'Origin',
		read: (file: string, line: string) => `${file}, line ${line}`,
		version: (version: string) => `version ${version}`,
		reference: (period: string) => `refers to ${period}`,
		status: (status: string) => `status ${status}`,
		made: (formula: string) => `formula: ${formula}`,
		inputs: (words: string) => `inputs: ${words}`,
		coverage: (have: string, of: string) => `${have} of ${of} areas have a figure`,
		rounding:
			'Numbers read from a file are not changed; pages write them to the decimals of their measure. Numbers computed by the portal are rounded once, at the end, to the decimals printed; halves go away from zero. Sums are not rounded.',
		lines:
			'Lines are those of the file that the office keeps, the heading being line 1. It holds the same as the download of the dataset, which is in another order.',
		recipients:
			'This figure counts recipients: sums of lists that stay in the office, small counts being suppressed before publication. The rows are not published; what can be checked is the table that is:',
		districts:
			'Figures of an electoral district are sums of the published figures of its kecamatan. Where one of these is suppressed, so is the sum. The kecamatan of each district and their figures stand in its data; the table they come from:',
		districtRecord: 'Data of the district (JSON)',
		elsewhere:
			'This figure holds no numbers of indicators, because it counts recipients, for example. The origin of those stands in the data of the area:',
		moreAreas: (n: string) => `and ${n} more areas; the origin of their numbers stands in the data of each`,
		record: 'Data of the area (JSON)',
		method: 'Methodology',
		failed: 'The origin of the numbers could not be read: the connection was lost.',
		more: (n: string) => `and ${n} older numbers, in the data of the area`,
		hidden: 'not shown',
	},
})
