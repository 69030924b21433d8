import { dictionary } from '../../i18n/dictionary.ts'

/** Words of feeds, and of the lines that lead to them. */
export const feedText = dictionary({
	id: {
		drawn: 'Lihat grafiknya di portal',
		newsOf: (area: string) => `Berita tentang ${area}`,
		recommendationsIntro: 'Rekomendasi forum dan setiap kabar tentang tindak lanjutnya.',
	},
	en: {
		drawn: 'See the chart on the portal',
		newsOf: (area: string) => `News about ${area}`,
		recommendationsIntro: 'Recommendations of forums, and each piece of news on their follow-up.',
	},
})
