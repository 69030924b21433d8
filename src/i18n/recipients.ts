import { dictionary } from './dictionary.ts'

/** Texts about programme recipients: over time and place, hidden figures, simulation. */
export const recipientText = dictionary({
	id: {
		section: 'Program',
		intro:
			'Jumlah terbaru setiap program. Angka antarprogram tidak dijumlahkan: satu keluarga dapat menerima lebih dari satu program.',
		programme: 'Program',
		period: 'Periode',
		recipients: 'Penerima',
		amount: 'Rupiah',
		unit: 'Satuan',
		partly: (have: string, of: string) => `${have} dari ${of} desa/kelurahan`,
		trendFinding: (name: string) => `Penerima program di ${name}, dari waktu ke waktu`,
		trendSubtitle: (name: string) => `Jumlah penerima setiap program, ${name}; setiap gambar punya skala sendiri`,
		units: { keluarga: 'keluarga', orang: 'orang', kelompok: 'kelompok' },
		columns: { keluarga: 'Keluarga', orang: 'Orang', kelompok: 'Kelompok' },
		breakdowns: {
			komponen: 'komponen',
			jenis_kelamin: 'jenis kelamin',
			kelompok_umur: 'kelompok umur',
			disabilitas: 'disabilitas',
		},
		by: (what: string) => `Menurut ${what}`,
		inside: (noun: string) => `Menurut ${noun}`,
		allFigures: (name: string) => `Semua angka ${name}`,
		whyHidden: 'Mengapa disamarkan?',
		whyHiddenText:
			'Jumlah yang kecil dapat menunjuk orang tertentu. Angka itu disamarkan, dan sebagian angka lain ikut disamarkan supaya yang hilang tidak dapat dihitung kembali. Tandanya satu: dari tanda itu tidak dapat diketahui mana yang kecil.',
		whyHiddenLink: 'Cara kami menyamarkan',
		legend: {
			zero: 'nol: tidak ada penerima',
			hidden: 'ada angkanya, tidak diterbitkan',
			missing: 'data tidak masuk; bukan nol',
		},
		tag: 'Simulasi: bukan data nyata',
		label: 'SIMULASI',
		word: 'simulasi',
		simulatedFigure: 'Angka simulasi.',
		invented: 'rekaan',
		band: 'Simulasi. Angka penerima di halaman ini dibuat untuk contoh dan tidak menggambarkan orang atau wilayah nyata.',
		bandArea:
			'Simulasi. Wilayah ini rekaan, dan semua angkanya dibuat untuk contoh; tidak ada orang atau tempat nyata di baliknya.',
		examplePart: 'Contoh dengan angka simulasi',
		bandPart: 'Angka di bagian ini dibuat untuk contoh dan tidak menggambarkan orang atau wilayah nyata.',
		bandData: 'Simulasi. Semua angka dataset ini dibuat untuk contoh dan tidak menggambarkan orang atau wilayah nyata.',
		whySimulated: 'Mengapa ada simulasi?',
		simulationTitle: 'Mengapa ada simulasi',
		simulationNone: 'Tidak ada simulasi',
		simulationElsewhere: 'Portal ini tidak memuat angka rekaan.',
		noRealRecipients:
			'Belum ada kantor yang menerbitkan data penerima di portal ini, dan angka bagi wilayah nyata tidak boleh dikarang.',
		besideReal:
			'Di samping data penerima kantor, portal ini memuat sebuah contoh; angka bagi wilayah nyata tidak boleh dikarang.',
		simulationShows: (names: string) =>
			`${names} tidak ada di Indonesia. Ia memperlihatkan bentuk tabel, penyamaran, dan unduhan dengan angka acak.`,
		/** Around the word for simulated. */
		simulationMarks: [
			'Semua yang memakai angka rekaan bertanda',
			': pita di atas halaman, label pada setiap gambar dan tabel, kata di dalam gambar, hasil pencarian, dan nama berkas.',
		],
		inventedAreas: 'Wilayah rekaan',
		inventedAreasText: 'Tidak ada di Indonesia; dipakai untuk memperlihatkan data penerima yang disimulasikan.',
		readTime:
			'Setiap titik ialah jumlah penerima dalam satu periode. Angka antarperiode tidak dijumlahkan: penerima yang sama akan terhitung dua kali.',
		unequalAreas:
			'Wilayah tidak sama besar. Jumlah yang lebih tinggi tidak berarti kebutuhan yang lebih besar atau layanan yang lebih baik.',
		readPlace: 'Batang dari nol. Arsiran berarti disamarkan: ada angkanya, tetapi tidak diterbitkan.',
		csv: 'Unduh CSV simulasi',
		recipientsCsv: 'CSV penerima',
	},
	en: {
		section: 'Programmes',
		intro:
			'The newest count of each programme. Programmes are not added up: one family may receive more than one of them.',
		programme: 'Programme',
		period: 'Period',
		recipients: 'Recipients',
		amount: 'Rupiah',
		unit: 'Unit',
		partly: (have: string, of: string) => `${have} of ${of} desa and kelurahan`,
		trendFinding: (name: string) => `Recipients of programmes in ${name} over time`,
		trendSubtitle: (name: string) =>
			`Number of recipients of each programme, ${name}; each drawing has a scale of its own`,
		units: { keluarga: 'families', orang: 'people', kelompok: 'groups' },
		columns: { keluarga: 'Families', orang: 'People', kelompok: 'Groups' },
		breakdowns: { komponen: 'component', jenis_kelamin: 'sex', kelompok_umur: 'age group', disabilitas: 'disability' },
		by: (what: string) => `By ${what}`,
		inside: (noun: string) => `By ${noun}`,
		allFigures: (name: string) => `All figures of ${name}`,
		whyHidden: 'Why suppressed?',
		whyHiddenText:
			'A small count may point to certain people. It is suppressed, and some other figures with it, so that what is missing cannot be worked out. There is one mark: it does not tell which of them are small.',
		whyHiddenLink: 'How figures are suppressed',
		legend: {
			zero: 'zero: no recipients',
			hidden: 'there is a figure; it is not published',
			missing: 'no data came in; not zero',
		},
		tag: 'Simulated: not real data',
		label: 'SIMULATED',
		word: 'simulated',
		simulatedFigure: 'A simulated figure.',
		invented: 'invented',
		band: 'Simulated. The recipient figures on this page are made up as an example and describe no real people or places.',
		bandArea:
			'Simulated. This area is invented and all its figures are made up as an example; no real people or places stand behind them.',
		examplePart: 'An example with simulated figures',
		bandPart: 'The figures in this section are made up as an example and describe no real people or places.',
		bandData: 'Simulated. All figures of this dataset are made up as an example and describe no real people or places.',
		whySimulated: 'Why is there a simulation?',
		simulationTitle: 'Why there is a simulation',
		simulationNone: 'No simulation',
		simulationElsewhere: 'This portal holds no made-up figures.',
		noRealRecipients:
			'No office publishes recipient data in this portal yet, and figures of real places must not be made up.',
		besideReal:
			'Beside the recipient data of the office this portal holds an example; figures of real places must not be made up.',
		simulationShows: (names: string) =>
			`${names} does not exist in Indonesia. It shows tables, suppression and downloads with random figures.`,
		simulationMarks: [
			'Everything that uses made-up figures is marked',
			': a band across the page, a tag on every drawing and table, the word inside the drawing, search results and file names.',
		],
		inventedAreas: 'Invented areas',
		inventedAreasText: 'They do not exist in Indonesia; they show what simulated recipient data look like.',
		readTime:
			'Each point is the number of recipients in one period. Periods are not added up: the same recipients would be counted twice.',
		unequalAreas: 'Areas differ in size. A higher count means neither greater need nor better service.',
		readPlace: 'Bars start at zero. Hatching means suppressed: there is a figure, but it is not published.',
		csv: 'Download simulated CSV',
		recipientsCsv: 'CSV of recipients',
	},
})
