import { dictionary } from './dictionary.ts'

/** Headings of an area page, made with the names of the place and of what lies around it. */
export const areaHeadingText = dictionary({
	id: {
		figures: (place: string) => `${place} dalam angka`,
		trend: 'Kemiskinan dari tahun ke tahun',
		position: (place: string, siblings: string, parent: string) => `${place} di antara ${siblings} di ${parent}`,
		inside: (what: string, place: string) => `${what} di ${place}`,
		programmes: (place: string) => `Program di ${place}`,
		news: (place: string) => `Berita dari ${place}`,
		newest: 'Berita terbaru',
		unknown: (place: string) => `Yang tidak kami ketahui tentang ${place}`,
		around: (place: string) => `Di sekitar ${place}`,
		jumps: {
			trend: 'Dari tahun ke tahun',
			position: 'Kedudukan',
			programmes: 'Program',
			unknown: 'Yang tidak diketahui',
			around: 'Wilayah lain',
		},
	},
	en: {
		figures: (place: string) => `${place} in figures`,
		trend: 'Poverty over the years',
		position: (place: string, siblings: string, parent: string) => `${place} among the ${siblings} of ${parent}`,
		inside: (what: string, place: string) => `${what} in ${place}`,
		programmes: (place: string) => `Programmes in ${place}`,
		news: (place: string) => `News from ${place}`,
		newest: 'Newest news',
		unknown: (place: string) => `What we do not know about ${place}`,
		around: (place: string) => `Around ${place}`,
		jumps: {
			trend: 'Over the years',
			position: 'Standing',
			programmes: 'Programmes',
			unknown: 'Not known',
			around: 'Other areas',
		},
	},
})
