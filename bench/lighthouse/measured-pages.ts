/** Pages that Lighthouse judges: home, one area of each kind, and one of each other template a reader meets first. */
export const measuredPages: Readonly<Record<string, string>> = {
	beranda: '/',
	negara: '/wilayah/00/',
	provinsi: '/wilayah/35/',
	kabupaten: '/wilayah/35.29/',
	kota: '/wilayah/35.75/',
	kecamatan: '/wilayah/33.16.02/',
	desa: '/wilayah/33.16.02.2006/',
	kelurahan: '/wilayah/33.16.02.1005/',
	'desa contoh': '/wilayah/99.01.01.2001/',
	indikator: '/indikator/p0/',
	program: '/program/pkh/',
	berita: '/berita/forum-bangkalan-dtsen/',
	cari: '/cari/',
	bandingkan: '/bandingkan/?wilayah=35.26,35.27,35.29,35.13,35.28,35.22,35.01,35.23,35.21,35.24&indikator=p0',
	dapil: '/dapil/contoh-1/',
}

/** Least score of each category, of 100. */
export const leastScores = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 98 } as const

export type Category = keyof typeof leastScores
export const categories = Object.keys(leastScores) as Category[]
