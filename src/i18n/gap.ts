import { dictionary } from './dictionary.ts'

/**
 * What an office may lack, each in a sentence that says what is missing and what to do, or whom to ask. `office` is its
 * name and how it is reached.
 */
export const gapText = dictionary({
	id: {
		indicators: (office: string) => `Belum ada indikator yang punya angka di portal ini. Tanyakan kepada ${office}.`,
		datasets: (office: string) => `Belum ada dataset yang diterbitkan di portal ini. Tanyakan kepada ${office}.`,
		programmes: (office: string) => `Belum ada program yang tercatat di portal ini. Tanyakan kepada ${office}.`,
		compared: (office: string) =>
			`Belum ada angka yang dapat dibandingkan di portal ini. Tanyakan kepada ${office}, atau buka halaman wilayah Anda.`,
		noReady:
			'Memilih wilayah sendiri memerlukan skrip. Tanpa skrip, buka angka tiap wilayah dari daftar wilayah; perbandingan siap pakai menyusul begitu dua wilayah punya angka.',
		codes: 'Belum ada dataset di portal ini, jadi belum ada gambar yang berkode.',
		contact:
			'Alamat, telepon, dan surel kantor belum dicantumkan di portal ini. Sampaikan langsung di kantornya, pada jam kerja.',
	},
	en: {
		indicators: (office: string) => `No indicator has figures on this portal yet. Ask ${office}.`,
		datasets: (office: string) => `No dataset has been published on this portal yet. Ask ${office}.`,
		programmes: (office: string) => `No programme is on record on this portal yet. Ask ${office}.`,
		compared: (office: string) =>
			`This portal holds no figures to compare yet. Ask ${office}, or open the page of your area.`,
		noReady:
			'Choosing areas needs a script. Without one, open the figures of each area from the list of areas; ready comparisons follow once two areas have figures.',
		codes: 'This portal holds no dataset yet, so no figure has an id.',
		contact:
			'Address, telephone and e-mail of the office are not on this portal yet. Call on the office itself, in office hours.',
	},
})
