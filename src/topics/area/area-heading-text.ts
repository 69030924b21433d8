import { dictionary } from '../../i18n/dictionary.ts'

/** Headings of an area page, made with the names of the place and of what lies around it. */
export const areaHeadingText = dictionary({
	id: {
		figures: (place: string) => `${place} dalam angka`,
		trend: (theme: string) => `${theme} dari tahun ke tahun`,
		position: (place: string, siblings: string, parent: string) => `${place} di antara ${siblings} di ${parent}`,
		inside: (what: string, place: string) => `${what} di ${place}`,
		programmes: (place: string) => `Program di ${place}`,
		news: (place: string) => `Berita yang menyebut ${place}`,
		newsNear: (place: string) => `Berita dari sekitar ${place}`,
		newest: 'Berita terbaru',
		unknown: (place: string) => `Yang tidak kami ketahui tentang ${place}`,
		around: (place: string) => `Di sekitar ${place}`,
		others: 'Wilayah lain',
		jumps: {
			trend: 'Dari tahun ke tahun',
			position: 'Kedudukan',
			programmes: 'Program',
			news: 'Berita',
			unknown: 'Yang tidak diketahui',
		},
	},
	en: {
		figures: (place: string) => `${place} in figures`,
		trend: (theme: string) => `${theme} over the years`,
		position: (place: string, siblings: string, parent: string) => `${place} among the ${siblings} of ${parent}`,
		inside: (what: string, place: string) => `${what} in ${place}`,
		programmes: (place: string) => `Programmes in ${place}`,
		news: (place: string) => `News that names ${place}`,
		newsNear: (place: string) => `News from around ${place}`,
		newest: 'Newest news',
		unknown: (place: string) => `What we do not know about ${place}`,
		around: (place: string) => `Around ${place}`,
		others: 'Other areas',
		jumps: {
			trend: 'Over the years',
			position: 'Standing',
			programmes: 'Programmes',
			news: 'News',
			unknown: 'Not known',
		},
	},
})
