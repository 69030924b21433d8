import { dictionary } from './dictionary.ts'

/** Texts of the area pages, from Indonesia to the village. */
export const areaText = dictionary({
	id: {
		siblings: {
			negara: 'negara',
			provinsi: 'provinsi',
			'kabupaten-kota': 'kabupaten/kota',
			kecamatan: 'kecamatan',
			'desa-kelurahan': 'desa/kelurahan',
		},
		onThisPage: 'Isi halaman',
		keyFigures: 'Angka kunci',
		downloads: 'Unduh dan kutip',
		files: 'Berkas',
		datasets: (count: string) => `${count} kumpulan data di balik halaman ini`,
		citation: 'Kutipan',
		history: 'Riwayat wilayah',
		brief: 'Ringkasan halaman ini untuk dicetak, paling banyak dua lembar A4',
		apiFile: 'Semua angka wilayah ini',
		areaTable: (name: string, rows: string) => `${name} dan wilayah langsung di dalamnya, ${rows} baris`,
		apiFileEmpty: 'Catatan wilayah ini (belum berisi angka)',
	},
	en: {
		siblings: {
			negara: 'countries',
			provinsi: 'provinces',
			'kabupaten-kota': 'regencies and cities',
			kecamatan: 'kecamatan',
			'desa-kelurahan': 'desa and kelurahan',
		},
		onThisPage: 'On this page',
		keyFigures: 'Key figures',
		downloads: 'Download and cite',
		files: 'Files',
		datasets: (count: string) =>
			count === '1' ? 'The dataset behind this page' : `${count} datasets behind this page`,
		citation: 'Citation',
		history: 'History of this area',
		brief: 'This page as a brief to print, at most two sheets of A4',
		apiFile: 'All figures of this area',
		areaTable: (name: string, rows: string) => `${name} and the areas directly in it, ${rows} rows`,
		apiFileEmpty: 'The record of this area (no figures yet)',
	},
})
