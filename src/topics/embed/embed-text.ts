import { dictionary } from '../../i18n/dictionary.ts'

/** What is said of embeds in a browser, beside a chart and in a frame; bundled with the scripts, so that no page bears it. */
export const embedText = dictionary({
	id: {
		copied: 'Kode sematan disalin. Tempelkan sebagai HTML.',
		none: 'Gambar ini tidak dapat disematkan. Pilih gambar kecamatan atau di atasnya.',
		unchanged: (id: string) => `Disematkan dengan kode gambar ${id}. Angkanya belum berubah.`,
		changed: (id: string) =>
			`Angka sudah diperbarui sejak gambar ini disematkan dengan kode ${id}. Yang tampil ialah angka terbaru.`,
		otherFigure: (id: string) => `Kode ${id} bukan milik gambar ini. Yang tampil ialah angka terbaru.`,
		unreadable: 'Kode gambar dalam alamat sematan ini salah tulis. Yang tampil ialah angka terbaru.',
		whatChanged: 'Lihat yang berubah',
		nothing: 'Tidak ada angka untuk perbandingan ini.',
		failed: 'Angka tidak dapat dimuat. Coba lagi nanti, atau buka di portal.',
		address: 'Sebagian alamat sematan ini tidak dapat dibaca. Yang dapat dibaca digambar.',
		more: 'Buka perbandingan ini di portal',
	},
	en: {
		copied: 'Embed code copied. Paste it as HTML.',
		none: 'This figure cannot be embedded. Choose one of a kecamatan or above.',
		unchanged: (id: string) => `Embedded with figure id ${id}. Its figures have not changed.`,
		changed: (id: string) =>
			`The figures were updated after this was embedded with the id ${id}. Shown are the newest figures.`,
		otherFigure: (id: string) => `The id ${id} is not of this figure. Shown are the newest figures.`,
		unreadable: 'The figure id in the address of this embed has a typing error. Shown are the newest figures.',
		whatChanged: 'See what changed',
		nothing: 'There are no figures for this comparison.',
		failed: 'The figures could not be loaded. Try again later, or open the portal.',
		address: 'Part of the address of this embed cannot be read. What can be read is drawn.',
		more: 'Open this comparison in the portal',
	},
})
