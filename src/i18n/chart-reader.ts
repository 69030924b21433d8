import { dictionary } from './dictionary.ts'

/** What the scripts of a chart say; bundled with them, so that no page bears it. */
export const chartReaderText = dictionary({
	id: {
		percent: 'persen',
		note: 'Catatan',
		doubtful: 'diragukan',
		provisional: 'sementara',
		reader: (chart: string) => `Baca nilai grafik dengan tombol panah: ${chart}`,
		saveSvg: 'Simpan gambar SVG',
		savePng: 'Simpan gambar PNG',
		copyNumbers: 'Salin angka',
		copyCitation: 'Salin kutipan',
		saved: (name: string) => `Tersimpan: ${name}`,
		numbersCopied: (rows: string) => `Angka disalin: ${rows} baris`,
		citationCopied: 'Kutipan disalin',
		report: 'Laporkan kesalahan pada gambar ini',
		failed: 'Tidak berhasil. Angka tetap ada di tabel dan berkas CSV.',
		accessed: (day: string) => `Diakses ${day}`,
	},
	en: {
		percent: 'percent',
		note: 'Note',
		doubtful: 'doubtful',
		provisional: 'provisional',
		reader: (chart: string) => `Read the values of the chart with the arrow keys: ${chart}`,
		saveSvg: 'Save as SVG',
		savePng: 'Save as PNG',
		copyNumbers: 'Copy numbers',
		copyCitation: 'Copy citation',
		saved: (name: string) => `Saved: ${name}`,
		numbersCopied: (rows: string) => `Numbers copied: ${rows} rows`,
		citationCopied: 'Citation copied',
		report: 'Report a mistake in this figure',
		failed: 'That did not work. The numbers are in the table and the CSV file.',
		accessed: (day: string) => `Accessed ${day}`,
	},
})
