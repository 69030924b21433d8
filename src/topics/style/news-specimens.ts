import type { DatedNews } from '../../format/news-days.ts'
import type { Bilingual, Language } from '../../schemas/bilingual.ts'
import type { News } from '../../schemas/news.ts'
import { inventedAreas, longNames } from './invented-areas.ts'

/** A card of news that nobody wrote: what the list shows of an item, and where its link leads. */
export type NewsSpecimen = {
	news: Pick<News, 'category' | 'title' | 'summary'> & DatedNews
	places: readonly string[]
}

/** A day, a day beside that of the event, and a month alone with long names of places. */
export function newsSpecimens(language: Language): NewsSpecimen[] {
	const say = (text: Bilingual) => text[language]
	return [
		{
			news: {
				category: 'berita',
				date: '2024-03-05',
				datePrecision: 'day',
				title: say({ id: 'Loket pengaduan pindah ke kecamatan', en: 'The complaints desk moves to the kecamatan' }),
				summary: say({
					id: 'Judul pendek dan ringkasan satu kalimat.',
					en: 'A short title and a summary of one sentence.',
				}),
			},
			places: inventedAreas.slice(0, 1),
		},
		{
			news: {
				category: 'kajian',
				date: '2024-04-12',
				datePrecision: 'day',
				eventDate: '2024-04-02',
				title: say({
					id: 'Judul yang panjang sekali: pelatihan keterampilan bagi keluarga penerima di dua belas kecamatan, dan yang berubah sesudahnya',
					en: 'A very long title: skills training for recipient families in twelve kecamatan, and what changed afterwards',
				}),
				summary: say({
					id: 'Kejadiannya lebih dahulu daripada terbitnya sumber, maka kartu ini memuat dua tanggal.',
					en: 'What happened is older than its source, so this card bears two dates.',
				}),
			},
			places: inventedAreas.slice(1, 4),
		},
		{
			news: {
				category: 'data',
				date: '2024-06-01',
				datePrecision: 'month',
				title: say({ id: 'Sumber tanpa hari', en: 'A source without a day' }),
				summary: say({
					id: 'Hanya bulannya yang diketahui; nama tempatnya panjang.',
					en: 'Only the month is known; the places have long names.',
				}),
			},
			places: longNames.slice(0, 2),
		},
	]
}
