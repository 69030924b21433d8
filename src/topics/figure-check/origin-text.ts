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
