import { dictionary } from '../../i18n/dictionary.ts'

/** Texts of the pages about method and about the portal. */
export const aboutText = dictionary({
	id: {
		methods: 'Metodologi',
		methodsIntro: 'Bagaimana angka dibaca, dijumlahkan, dan dibandingkan, dan di mana batasnya.',
		about: 'Tentang portal ini',
		aboutIntro: 'Untuk siapa portal ini, apa janjinya, dan cara melaporkan kesalahan.',
		contents: 'Isi halaman',
		indicators: 'Tiap indikator',
		indicatorsIntro: 'Cara mengukur dan rumusnya ada di halaman masing-masing.',
		notFound: 'Halaman tidak ditemukan',
		notFoundText: 'Alamat ini tidak ada. Mungkin wilayah itu belum punya halaman, atau alamatnya salah ketik.',
		tryThese: 'Coba cari nama desanya, atau mulai dari daftar wilayah.',
		onlyIndonesian: 'Portal ini berbahasa Indonesia saja; angkanya dapat diunduh di sini:',
	},
	en: {
		methods: 'Methods',
		methodsIntro: 'How figures are read, added up and compared, and where the limits lie.',
		about: 'About this portal',
		aboutIntro: 'Whom this portal is for, what it promises, and how to report a mistake.',
		contents: 'On this page',
		indicators: 'Each indicator',
		indicatorsIntro: 'How it is measured, and its formula, stand on its own page.',
		notFound: 'Page not found',
		notFoundText: 'There is nothing at this address. The area may have no page yet, or the address is mistyped.',
		tryThese: 'Try the name of the village, or start from the list of areas.',
		onlyIndonesian: 'This portal is in Indonesian only; its figures can be downloaded here:',
	},
})
