import { dictionary } from '../../i18n/dictionary.ts'

/** What an area page says of programmes where no count of recipients may be published or is known. */
export const areaProgrammeText = dictionary({
	id: {
		named: (place: string) =>
			`Program dalam berita tentang ${place}. Jumlah penerimanya belum kami peroleh dari sumber resmi.`,
		factsOnly: (place: string) => `Yang tercatat tentang program di sekitar ${place}.`,
		none: (place: string) => `Belum ada program dari ${place} yang tercatat di portal ini.`,
		all: 'Semua program',
		inRegency: (where: string) => `Program di ${where}`,
		moreThan: 'lebih dari',
	},
	en: {
		named: (place: string) => `Programmes in news about ${place}. Official numbers of recipients have not come to us.`,
		factsOnly: (place: string) => `What is on record of programmes around ${place}.`,
		none: (place: string) => `No programme from ${place} is on record on this portal.`,
		all: 'All programmes',
		inRegency: (where: string) => `Programmes in ${where}`,
		moreThan: 'more than',
	},
})
