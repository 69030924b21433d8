import { inTurn } from '../depth.ts'

/** An office that is built whole, and what a test looks for in its portal. */
export type OfficeCase = {
	home: { code: string; name: string }
	languages: readonly string[]
	/** Pages beside those that every portal has: an area of each level it tells of. */
	pages: readonly string[]
	/** Foreign words that are this office's own: itself, what lies around it, and names that happen to be alike. */
	own: readonly string[]
	/** Of an office that gives its readers no desk. */
	desk?: false
	/** A news item, the numbers that the portal fills into its English text, and the files attached to it. */
	filled?: { slug: string; numbers: readonly string[]; attached: readonly string[] }
}

/** Small offices with real areas and invented figures, by the name of their folder. */
export const offices: Readonly<Record<string, OfficeCase>> = {
	'brebes-kemiskinan': {
		home: { code: '33.29', name: 'Kabupaten Brebes' },
		languages: ['id', 'en'],
		pages: ['wilayah/33/', 'wilayah/33.29/', 'wilayah/33.29.01/', 'wilayah/33.29.01.2001/', 'indikator/p0/'],
		own: ['Brebes', 'Blora', 'Tegal', 'Batu'],
		desk: false,
		filled: {
			slug: 'kemiskinan-brebes-2025',
			numbers: ['14.15 percent', '15.60 percent', '283,280 people'],
			attached: ['notulen-uji.pdf', 'usulan-uji.csv'],
		},
	},
	'lombok-timur': {
		home: { code: '52.03', name: 'Kabupaten Lombok Timur' },
		languages: ['id'],
		pages: ['wilayah/00/', 'wilayah/52/', 'wilayah/52.03/', 'wilayah/52.03.01/', 'indikator/p0/'],
		own: ['Lombok', 'Batu'],
	},
	'kota-batu': {
		home: { code: '35.79', name: 'Kota Batu' },
		languages: ['id', 'en'],
		pages: ['wilayah/35.79/', 'wilayah/35.79.01/', 'wilayah/35.79.01.1001/', 'indikator/penduduk/'],
		own: ['Batu', 'Sumenep', 'Pasuruan', 'Bangkalan', 'Tuban'],
	},
	'provinsi-jawa-tengah': {
		home: { code: '33', name: 'Jawa Tengah' },
		languages: ['id', 'en'],
		pages: ['wilayah/33/', 'wilayah/33.16/', 'indikator/p0/'],
		own: ['Brebes', 'Blora', 'Tegal', 'Batu'],
	},
	'satu-indikator': {
		home: { code: '33.76', name: 'Kota Tegal' },
		languages: ['id', 'en'],
		pages: ['wilayah/33.76/', 'wilayah/33.76.01/', 'indikator/lansia-dikunjungi/'],
		own: ['Tegal', 'Brebes', 'Blora', 'Batu'],
	},
	'paser-indeks-desa': {
		home: { code: '64.01', name: 'Kabupaten Paser' },
		languages: ['id', 'en'],
		pages: ['wilayah/64/', 'wilayah/64.01/', 'wilayah/64.01.01/', 'wilayah/64.01.01.2009/', 'indikator/indeks-desa/'],
		own: ['Paser', 'Tanah Grogot', 'Batu', 'Lombok'],
	},
	// Settings alone: whatever an office may lack, this one lacks.
	'tanpa-isi': {
		home: { code: '34.71', name: 'Kota Yogyakarta' },
		languages: ['id'],
		pages: ['wilayah/00/', 'wilayah/34/', 'wilayah/34.71/'],
		own: ['Batu'],
	},
}

/** The one that a test of its own asks what it says where it has nothing. */
const EMPTY = 'tanpa-isi'

/**
 * The offices that are built and opened: all at night; before a push the one that lacks everything, and of the others
 * one that has its turn.
 */
export function officesNow(): readonly [name: string, office: OfficeCase][] {
	const entries = Object.entries(offices)
	return [
		...inTurn(
			entries.filter(([name]) => name !== EMPTY),
			1,
		),
		...entries.filter(([name]) => name === EMPTY),
	]
}

/** Names of other offices' places, which no portal may print that is not about them. */
const foreign = [
	'Sumenep',
	'Blora',
	'Randublatung',
	'Pilang',
	'Pasuruan',
	'Bangkalan',
	'Tuban',
	'Paser',
	'Tanah Grogot',
	'Kabupaten Contoh',
	'Brebes',
	'Lombok',
	'Batu',
	'Tegal',
]

/** Words in a text that belong to another office. */
export function foreignWords(text: string, { own }: Pick<OfficeCase, 'own'>): string[] {
	return foreign.filter((word) => !own.includes(word) && new RegExp(`\\b${word}\\b`).test(text))
}
