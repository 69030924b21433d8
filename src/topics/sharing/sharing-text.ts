import { dictionary } from '../../i18n/dictionary.ts'

/** Words on pictures for sharing. */
export const sharingText = dictionary({
	id: {
		simulated: 'SIMULASI · bukan data nyata',
		article: 'Berita',
		share: 'Bagikan',
		print: 'Cetak',
		printBrief: 'Cetak dua halaman',
	},
	en: {
		simulated: 'SIMULATION · not real data',
		article: 'News',
		share: 'Share',
		print: 'Print',
		printBrief: 'Print two pages',
	},
})
