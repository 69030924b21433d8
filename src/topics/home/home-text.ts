import { dictionary } from '../../i18n/dictionary.ts'

/** Texts of the home page. */
export const homeText = dictionary({
	id: {
		open: (name: string) => `Buka halaman ${name}`,
		wayIn: {
			negara: (name: string) => `Atau ketuk provinsi Anda di ${name}`,
			provinsi: (name: string) => `Atau ketuk kabupaten atau kota Anda di ${name}`,
			'kabupaten-kota': (name: string) => `Atau ketuk kecamatan Anda di ${name}`,
			kecamatan: (name: string) => `Atau ketuk desa atau kelurahan Anda di ${name}`,
			'desa-kelurahan': (name: string) => `Atau buka halaman ${name}`,
		},
		noWayIn: (name: string) => `Atau cari dari daftar wilayah di sekitar ${name}`,
		wayInHint: 'Lalu pilih desa atau kelurahan. Angka di kanan: banyaknya desa dan kelurahan.',
		elsewhere: 'Di tempat lain',
		allAreas: 'Semua wilayah',
		trend: 'Perjalanan angka kemiskinan',
		ranking: 'Di antara kabupaten/kota lain',
		holds: 'Apa yang ada di portal ini',
		holdsIntro: 'Yang belum ada pun kami sebut.',
		newest: 'terbaru',
		simulated: 'Contoh dengan data simulasi',
		simulatedNote: (datasets: string) => `${datasets} dataset penerima program di kabupaten rekaan, bukan data nyata.`,
		gaps: {
			figures: {
				title: 'Angka resmi',
				note: (office: string) => `Belum ada satu pun. Tanyakan kepada ${office} kapan angka pertama terbit.`,
			},
			recipients: { title: 'Penerima program di wilayah nyata', note: 'Belum ada data resmi yang boleh diterbitkan.' },
			news: { title: 'Berita', note: 'Belum ada yang diterbitkan. Halaman tiap wilayah tetap dapat dibuka.' },
			districts: {
				title: 'Daerah pemilihan',
				note: 'Pembagian kecamatan ke dapil belum dimasukkan. Angka tiap kecamatan ada di halamannya.',
			},
			maps: {
				title: 'Peta',
				note: 'Letak wilayah belum dimasukkan. Gantinya: daftar wilayah, diurutkan menurut angkanya.',
			},
		},
	},
	en: {
		open: (name: string) => `Open the page of ${name}`,
		wayIn: {
			negara: (name: string) => `Or tap your province in ${name}`,
			provinsi: (name: string) => `Or tap your kabupaten or kota in ${name}`,
			'kabupaten-kota': (name: string) => `Or tap your kecamatan in ${name}`,
			kecamatan: (name: string) => `Or tap your desa or kelurahan in ${name}`,
			'desa-kelurahan': (name: string) => `Or open the page of ${name}`,
		},
		noWayIn: (name: string) => `Or start from the list of areas around ${name}`,
		wayInHint: 'Then choose a desa or kelurahan. The number at the right counts them.',
		elsewhere: 'Elsewhere',
		allAreas: 'All areas',
		trend: 'The poverty rate over the years',
		ranking: 'Among the other regencies and cities',
		holds: 'What this portal holds',
		holdsIntro: 'What it does not hold is named too.',
		newest: 'newest',
		simulated: 'An example with simulated data',
		simulatedNote: (datasets: string) =>
			`${datasets} datasets of programme recipients in an invented regency, not real data.`,
		gaps: {
			figures: {
				title: 'Official figures',
				note: (office: string) => `None yet. Ask ${office} when the first come out.`,
			},
			recipients: { title: 'Programme recipients in real areas', note: 'No official data that may be published yet.' },
			news: { title: 'News', note: 'None published yet. The page of every area can be opened.' },
			districts: {
				title: 'Electoral districts',
				note: 'Which kecamatan belong to which district has not been entered. Each kecamatan has its figures on its page.',
			},
			maps: {
				title: 'Maps',
				note: 'Where the areas lie has not been entered. Lists of areas, ordered by their figures, stand in.',
			},
		},
	},
})
