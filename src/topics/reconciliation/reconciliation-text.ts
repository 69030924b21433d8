import { dictionary } from '../../i18n/dictionary.ts'

/** Texts of the page of sums that must agree. */
export const reconciliationText = dictionary({
	id: {
		title: 'Rekonsiliasi',
		intro:
			'Jumlah yang harus cocok: wilayah dengan wilayah di dalamnya, bagian dengan keseluruhannya, persentase dengan jumlah orangnya. Setiap selisih disebut, dengan batas pembulatan dan sebabnya.',
		none: 'Belum ada angka yang dapat dijumlahkan dengan angka lain di portal ini.',
		found: (n: string) => `${n} jumlah diperiksa`,
		states: {
			exact: 'cocok sampai angka terakhir',
			rounding: 'berselisih sebesar pembulatan',
			explained: 'berselisih, dan sebabnya dijelaskan',
			sources: 'dari dua sumber atau dua waktu, jadi tidak dinilai',
			unexplained: 'berselisih tanpa penjelasan',
			incomplete: 'tidak dapat dijumlahkan, sebab belum lengkap',
			doubtful: 'tidak dinilai, sebab ada angka yang diragukan',
		},
		tolerance: 'Batas pembulatan',
		toleranceText:
			'Angka yang tercetak dalam puluhan dapat meleset 5, yang bertiga desimal 0,0005. Batas sebuah jumlah ialah setengah langkah cetak setiap angkanya, dijumlahkan: 35 angka dalam puluhan dan jumlahnya dapat berselisih paling banyak 36 × 5 = 180. Langkah cetak dibaca dari angka-angka satu kolom. Angka hasil hitungan sampai satuan tidak dibulatkan, jadi batasnya 0.',
		rateText:
			'Untuk persentase r dari p orang, batasnya (r × setengah langkah p + p × setengah langkah r) ÷ 100, ditambah pembulatan jumlahnya.',
		derived:
			'Angka yang dijumlahkan portal ini sendiri tidak ada di sini: angka itu cocok karena cara membuatnya. Penerima program tidak dijumlahkan ulang, sebab sel yang disamarkan membuat jumlah dari yang tampak selalu kurang.',
		kinds: {
			areas: 'Wilayah dan wilayah di dalamnya',
			parts: 'Keseluruhan dan bagian-bagiannya',
			rate: 'Persentase dan jumlah orang',
			dates: 'Dua waktu',
		},
		intros: {
			areas: 'Angka sebuah wilayah dibandingkan dengan jumlah wilayah tepat di dalamnya, pada waktu yang sama.',
			parts: 'Angka dibandingkan dengan jumlah bagiannya, di wilayah dan waktu yang sama.',
			rate: 'Persentase dikalikan jumlah penduduk, lalu dibandingkan dengan jumlah orang yang terbit. Survei memakai perkiraan penduduk sendiri, dan register mencatat yang terdaftar, jadi keduanya tidak akan sama persis.',
			dates:
				'Wilayah di dalamnya hanya punya angka pada bulan lain. Selisihnya memuat perubahan selama itu, jadi tidak dinilai, kecuali melebihi sepersepuluh.',
		},
		columns: { what: 'Angka', agree: 'Cocok', gap: 'Selisih terbesar' },
		agree: (n: string, of: string) => `${n} dari ${of}`,
		notJudged: 'tidak dinilai',
		apart: 'Yang berselisih',
		unformed: 'Yang tidak dapat dijumlahkan',
		written: (value: string, sum: string, gap: string, limit: string) =>
			`tertulis ${value}, jumlahnya ${sum}: selisih ${gap}, batas pembulatan ${limit}`,
		writtenDates: (value: string, sum: string, gap: string, limit: string) =>
			`tertulis ${value}, jumlahnya ${sum}: selisih ${gap}, lebih dari sepersepuluhnya, ${limit}`,
		writtenSources: (value: string, sum: string, gap: string) => `tertulis ${value}, jumlahnya ${sum}: selisih ${gap}`,
		missing: (have: string, of: string) => `baru ${have} dari ${of} wilayah di dalamnya yang punya angka`,
		doubted: 'ada angka bertanda U, jadi tidak dinilai',
		dates: (period: string) => `wilayah di dalamnya dari ${period}`,
		sourcesOf: (own: string, other: string) => `Sumbernya dua: ${own}; ${other}.`,
		unexplained: 'Belum ada penjelasan.',
		more: (n: string) => `${n} lagi ada di berkas CSV`,
		download: 'Semua jumlah',
		report: 'Tahu sebab sebuah selisih? Laporkan',
		dataNote: 'Jumlah yang harus cocok, dengan selisih, batas pembulatan, dan sebabnya.',
		dataPage: 'Lihat rekonsiliasi',
		link: 'Rekonsiliasi: jumlah yang harus cocok',
		linkText: (n: string) => `${n} jumlah dari dataset ini diperiksa`,
	},
	en: {
		title: 'Reconciliation',
		intro:
			'Sums that must agree: areas with the areas inside, parts with their whole, rates with numbers of people. Each gap is told, with the limit of rounding and its cause.',
		none: 'There is no figure yet that can be added up to another on this portal.',
		found: (n: string) => `${n} sums checked`,
		states: {
			exact: 'agree to the last digit',
			rounding: 'apart by rounding',
			explained: 'apart, and the cause is told',
			sources: 'of two sources or two dates, so not judged',
			unexplained: 'apart without an explanation',
			incomplete: 'not to be formed, because figures are missing',
			doubtful: 'not judged, because of doubtful figures',
		},
		tolerance: 'The limit of rounding',
		toleranceText:
			'A figure printed in tens may be off by 5, one with three decimals by 0.0005. The limit of a sum is half the printed step of each of its figures, added up: 35 figures in tens and their sum may be at most 36 × 5 = 180 apart. The printed step is read from the figures of a column. Figures counted to the unit are not rounded, so their limit is 0.',
		rateText:
			'For a rate r of p people the limit is (r × half the step of p + p × half the step of r) ÷ 100, and the rounding of the count.',
		derived:
			'Figures that this portal adds up itself are not here: they agree by the way they are made. Recipients of programmes are not added up again, since suppressed cells always leave the sum of what is shown too low.',
		kinds: {
			areas: 'Areas and the areas inside',
			parts: 'Wholes and their parts',
			rate: 'Rates and numbers of people',
			dates: 'Two dates',
		},
		intros: {
			areas: 'The figure of an area is held to the sum of the areas right inside, at the same time.',
			parts: 'A figure is held to the sum of its parts, in the same area and at the same time.',
			rate: 'A rate times the population is held to the number of people that was published. Surveys use a population estimate of their own, registers hold who is registered, so the two will not be alike.',
			dates:
				'The areas inside have figures of another month only. The gap holds the change in between, so it is not judged unless it exceeds a tenth.',
		},
		columns: { what: 'Figure', agree: 'Agree', gap: 'Largest gap' },
		agree: (n: string, of: string) => `${n} of ${of}`,
		notJudged: 'not judged',
		apart: 'Those apart',
		unformed: 'Those that cannot be formed',
		written: (value: string, sum: string, gap: string, limit: string) =>
			`published as ${value}, the sum is ${sum}: a gap of ${gap}, the limit of rounding ${limit}`,
		writtenDates: (value: string, sum: string, gap: string, limit: string) =>
			`published as ${value}, the sum is ${sum}: a gap of ${gap}, more than a tenth of it, ${limit}`,
		writtenSources: (value: string, sum: string, gap: string) =>
			`published as ${value}, the sum is ${sum}: a gap of ${gap}`,
		missing: (have: string, of: string) => `only ${have} of ${of} areas inside have a figure`,
		doubted: 'a figure is marked U, so it is not judged',
		dates: (period: string) => `the areas inside are of ${period}`,
		sourcesOf: (own: string, other: string) => `There are two sources: ${own}; ${other}.`,
		unexplained: 'There is no explanation yet.',
		more: (n: string) => `${n} more are in the CSV file`,
		download: 'All sums',
		report: 'Do you know the cause of a gap? Report it',
		dataNote: 'Sums that must agree, with each gap, the limit of rounding, and the cause.',
		dataPage: 'See the reconciliation',
		link: 'Reconciliation: sums that must agree',
		linkText: (n: string) => `${n} sums of this dataset were checked`,
	},
})
