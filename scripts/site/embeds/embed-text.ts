import type { Language } from '../../../src/schemas/bilingual.ts'

/** What a page to be framed says beside its figure. */
export type EmbedText = {
	/** Leads to the figure in the portal; the page opens beside the one that frames it. */
	more: (portal: string) => string
	newTab: string
	reading: string
	comparison: string
	loading: string
	needsScript: string
}

export const embedText: Readonly<Record<Language, EmbedText>> = {
	id: {
		more: (portal) => `Tabel dan unduhan di ${portal}`,
		newTab: '(tab baru)',
		reading: 'Cara membaca',
		comparison: 'Perbandingan wilayah',
		loading: 'Memuat angka …',
		needsScript:
			'Perbandingan ini digambar oleh skrip. Buka di portal untuk memilih perbandingan yang terbaca tanpa skrip.',
	},
	en: {
		more: (portal) => `Table and downloads at ${portal}`,
		newTab: '(new tab)',
		reading: 'How to read',
		comparison: 'Comparison of areas',
		loading: 'Loading figures …',
		needsScript: 'A script draws this comparison. Open the portal for comparisons that read without one.',
	},
}
