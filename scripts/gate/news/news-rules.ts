import type { Rule } from '../../../src/issue/finding.ts'

/** Rules that a news item in an office's `news/` is held to. */
export const newsRules = {
	fileName: {
		id: 'news-file-name',
		explanation: {
			id: 'Berkas berita bernama <slug>.id.mdx atau <slug>.en.mdx, dengan huruf kecil dan tanda hubung.',
			en: 'A news file is called <slug>.id.mdx or <slug>.en.mdx, in small letters with hyphens.',
		},
	},
	slug: {
		id: 'news-slug',
		explanation: {
			id: 'Setiap slug dipakai satu berita saja untuk setiap bahasa.',
			en: 'A slug belongs to one item of each language.',
		},
	},
	pair: {
		id: 'news-pair',
		explanation: {
			id: 'Setiap berita ada dalam bahasa Indonesia dan Inggris, dengan tanggal, kategori, dan wilayah yang sama.',
			en: 'Each item exists in Indonesian and English, with the same date, category and areas.',
		},
	},
	frontMatter: {
		id: 'news-front-matter',
		explanation: {
			id: 'Berita diawali keterangan YAML di antara dua baris ---.',
			en: 'An item opens with YAML front matter between two lines of ---.',
		},
	},
	schema: {
		id: 'news-schema',
		document: 'docs/menulis-berita.md',
		explanation: {
			id: 'Keterangan berita memuat isian yang dikenal saja, lengkap dan berbentuk benar.',
			en: 'Front matter holds known entries only, complete and well formed.',
		},
	},
	eventDay: {
		id: 'news-event-day',
		explanation: {
			id: 'Hari kegiatan tidak sesudah hari terbit beritanya, kecuali pada pengumuman.',
			en: 'An event is not later than the news of it, but for an announcement.',
		},
	},
	publishedDay: {
		id: 'news-published-day',
		explanation: {
			id: 'Portal menerbitkan berita tidak sebelum sumbernya terbit, dan memperbaruinya tidak sebelum terbit.',
			en: 'The portal publishes an item not before its source, and updates it not before that.',
		},
	},
	area: {
		id: 'news-area',
		explanation: {
			id: 'Kode wilayah dalam berita harus terdaftar.',
			en: 'Area codes in an item must be registered.',
		},
	},
	programme: {
		id: 'news-programme',
		explanation: {
			id: 'Program dalam berita harus ada di programmes.csv, milik kantor atau nasional.',
			en: 'Programmes in an item must stand in programmes.csv, of the office or the nation.',
		},
	},
	indicator: {
		id: 'news-indicator',
		explanation: {
			id: 'Indikator dalam berita harus ada di indicators.csv, milik kantor atau nasional.',
			en: 'Indicators in an item must stand in indicators.csv, of the office or the nation.',
		},
	},
	chart: {
		id: 'news-chart',
		explanation: {
			id: 'Jenis grafik dalam berita dikenal dan cocok dengan indikator dan wilayahnya.',
			en: 'The kind of a chart in an item is known and fits its indicator and area.',
		},
	},
	figure: {
		id: 'news-figure',
		explanation: {
			id: 'Angka yang diisi portal dalam kalimat berita ada, lengkap, dan tidak diragukan.',
			en: 'A number that the portal fills into a sentence of an item is there, whole and undoubted.',
		},
	},
	number: {
		id: 'news-number',
		document: 'docs/menulis-berita.md',
		explanation: {
			id: 'Angka dalam berita ada dalam data wilayah yang disebut, dihitung darinya, atau dicetak sumbernya.',
			en: 'A number in an item is a figure of the areas it names, is worked out from such, or is printed by its source.',
		},
	},
	figures: {
		id: 'news-figures',
		document: 'docs/menulis-berita.md',
		explanation: {
			id: 'Hitungan di figures dapat dibaca, memakai angka yang ada, dan hasilnya ada dalam teks.',
			en: 'A formula in figures can be read, uses figures that are there, and comes to a number of the text.',
		},
	},
	verification: {
		id: 'news-verification',
		explanation: {
			id: 'Verifikasi yang digambar dalam berita harus ada di verifications.csv.',
			en: 'A verification drawn in an item must stand in verifications.csv.',
		},
	},
} as const satisfies Record<string, Rule>
