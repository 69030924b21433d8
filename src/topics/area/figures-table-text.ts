import { dictionary } from '../../i18n/dictionary.ts'

/** Texts of the table that sets an area's figures beside those around it. */
export const figuresTableText = dictionary({
	id: {
		summary: (count: string) => `Lihat ${count} ukuran dengan pembandingnya`,
		label: 'Tabel: ukuran dan pembandingnya',
		measure: 'Ukuran',
		middle: 'Nilai tengah',
		rank: 'Peringkat',
		none: 'belum ada',
		place: (rank: string, of: string) => `${rank} dari ${of}`,
		note: (siblings: string) => `Nilai tengah dan peringkat di antara ${siblings}; peringkat 1 ialah angka tertinggi.`,
	},
	en: {
		summary: (count: string) => `See ${count} measures with comparisons`,
		label: 'Table: measures with comparisons',
		measure: 'Measure',
		middle: 'Median',
		rank: 'Rank',
		none: 'none yet',
		place: (rank: string, of: string) => `${rank} of ${of}`,
		note: (siblings: string) => `Median and rank among the ${siblings}; rank 1 is the highest figure.`,
	},
})
