import { dictionary } from '../../i18n/dictionary.ts'

/** Texts of the glossary. */
export const glossaryText = dictionary({
	id: {
		intro: 'Istilah di portal ini, dalam kata-kata sehari-hari.',
		letters: 'Huruf awal',
		source: 'Dasar',
		see: 'Lihat juga',
		used: 'Angkanya',
	},
	en: {
		intro: 'The terms on this portal, in everyday words.',
		letters: 'First letters',
		source: 'Basis',
		see: 'See also',
		used: 'Figures',
	},
})
