import { dictionary } from '../../i18n/dictionary.ts'

/** Words on pictures for sharing. */
export const sharingText = dictionary({
	id: {
		simulated: 'SIMULASI · bukan data nyata',
		article: 'Berita',
	},
	en: {
		simulated: 'SIMULATION · not real data',
		article: 'News',
	},
})
