import { dictionary } from './dictionary.ts'

/** Texts of the news pages. */
export const newsText = dictionary({
	id: {
		title: 'Berita',
		intro: 'Kegiatan program sosial dan penjelasan angka. Kantor dan jabatan kami sebut; nama orang tidak.',
		all: 'Semua berita',
		categories: {
			berita: 'Berita',
			'berita-terbaru': 'Berita terbaru',
			kajian: 'Kajian',
			data: 'Data',
			penjelasan: 'Penjelasan',
		},
		categoryOf: (category: string) => `Berita dalam kategori ${category}`,
		byCategory: 'Menurut kategori',
		pillars: { enabling: 'Memungkinkan', empowering: 'Menguatkan', protecting: 'Melindungi' },
		areasAndData: 'Wilayah dan data',
		related: 'Berita terkait',
		source: 'Sumber',
		pillar: 'Pilar pemberdayaan',
		count: (n: string) => `${n} berita`,
	},
	en: {
		title: 'News',
		intro: 'Activities of social programmes, and figures explained. Offices and roles are named; people are not.',
		all: 'All news',
		categories: {
			berita: 'News',
			'berita-terbaru': 'Latest news',
			kajian: 'Studies',
			data: 'Data',
			penjelasan: 'Explainers',
		},
		categoryOf: (category: string) => `News in the category ${category}`,
		byCategory: 'By category',
		pillars: { enabling: 'Enabling', empowering: 'Empowering', protecting: 'Protecting' },
		areasAndData: 'Areas and data',
		related: 'Related news',
		source: 'Source',
		pillar: 'Pillar of empowerment',
		count: (n: string) => `${n} items`,
	},
})
