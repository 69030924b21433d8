import { dictionary } from './dictionary.ts'

/** Texts of the home page. */
export const homeText = dictionary({
	id: {
		open: (name: string) => `Buka halaman ${name}`,
		orChoose: 'Atau pilih dari',
		childrenOf: (count: string, name: string) => `${count} kecamatan di ${name}`,
		trend: 'Perjalanan angka kemiskinan',
		ranking: 'Di antara kabupaten/kota lain',
		holds: 'Apa yang ada di portal ini',
		holdsIntro: 'Yang belum ada pun kami sebut.',
	},
	en: {
		open: (name: string) => `Open the page of ${name}`,
		orChoose: 'Or choose one of the',
		childrenOf: (count: string, name: string) => `${count} kecamatan in ${name}`,
		trend: 'The poverty rate over the years',
		ranking: 'Among the other regencies and cities',
		holds: 'What this portal holds',
		holdsIntro: 'What it does not hold is named too.',
	},
})
