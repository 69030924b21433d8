import type { Term } from './term.ts'

/** Terms of reading figures, and the states a figure can be in. */
export const statisticsTerms: readonly Term[] = [
	{
		id: 'poin-persen',
		term: { id: 'Poin persen', en: 'Percentage point' },
		definition: {
			id: 'Satuan selisih dua persentase. Dari 20 persen ke 18 persen turun 2 poin persen, yaitu 10 persen dari angka semula.',
			en: 'The unit of the difference of two percentages. From 20 percent to 18 percent is down 2 percentage points, which is 10 percent of the first figure.',
		},
		forms: { id: ['poin persen'], en: ['percentage points', 'percentage point'] },
	},
	{
		id: 'patahan-deret',
		term: { id: 'Patahan deret', en: 'Series break' },
		definition: {
			id: 'Saat cara mengukur atau bulan pengukuran berganti. Angka sebelum dan sesudah patahan tidak dapat dikurangkan.',
			en: 'Where the way or the month of measuring changes. Figures before and after a break must not be subtracted from one another.',
		},
		see: ['deret-sebanding'],
		forms: { id: ['patahan deret'], en: ['series break', 'series breaks', 'break in the series'] },
	},
	{
		id: 'deret-sebanding',
		term: { id: 'Deret yang sebanding', en: 'Comparable series' },
		definition: {
			id: 'Angka yang diukur dengan cara dan bulan yang sama, tanpa patahan di antaranya. Hanya angka demikian yang kami bandingkan.',
			en: 'Figures measured in the same way and the same month, without a break between them. Only such figures are compared here.',
		},
		see: ['patahan-deret'],
		forms: { id: ['deret yang sebanding'], en: ['comparable series'] },
	},
	{
		id: 'angka-sementara',
		term: { id: 'Angka sementara', en: 'Provisional figure' },
		definition: {
			id: 'Angka yang sudah terbit, tetapi masih dapat diperbaiki penerbitnya.',
			en: 'A figure that is out but may still be revised by its publisher.',
		},
		see: ['angka-diragukan'],
		forms: { id: ['angka sementara'], en: ['provisional figures', 'provisional figure'] },
	},
	{
		id: 'angka-diragukan',
		term: { id: 'Angka diragukan', en: 'Doubtful figure' },
		definition: {
			id: 'Angka yang tercetak, tetapi kemungkinan besar salah, misalnya karena melompat jauh dari tahun sebelum dan sesudahnya. Angka itu ditampilkan, tetapi tidak dibandingkan.',
			en: 'A figure that was printed but is probably wrong, for example because it leaps far from the years around it. It is shown but compared with nothing.',
		},
		see: ['angka-sementara'],
		forms: { id: ['angka diragukan'], en: ['doubtful figures', 'doubtful figure'] },
	},
	{
		id: 'disamarkan',
		term: { id: 'Disamarkan', en: 'Suppressed' },
		definition: {
			id: 'Ada angkanya, tetapi tidak diterbitkan supaya tidak seorang pun dapat dikenali. Sebagian angka yang besar ikut disamarkan supaya yang kecil tidak dapat dihitung kembali.',
			en: 'There is a figure, but it is not published so that nobody can be recognised. Some larger figures are suppressed too, so that the small ones cannot be worked out.',
		},
		source: 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
		see: ['simulasi'],
		forms: { id: ['disamarkan'], en: ['suppressed'] },
	},
	{
		id: 'nilai-tengah',
		term: { id: 'Nilai tengah (median)', en: 'Median' },
		definition: {
			id: 'Angka di tengah bila semua wilayah diurutkan: separuh di atasnya, separuh di bawahnya. Ini bukan rata-rata.',
			en: 'The figure in the middle when all areas are put in order: half lie above it, half below. It is not an average.',
		},
		forms: { id: ['nilai tengah'], en: ['median'] },
	},
	{
		id: 'angka-turunan',
		term: { id: 'Angka turunan', en: 'Derived figure' },
		definition: {
			id: 'Angka yang dihitung portal ini dari angka terbitan, misalnya kepadatan penduduk. Rumusnya selalu disebut.',
			en: 'A figure that this portal computes from published ones, such as population density. Its formula is always told.',
		},
		indicators: ['kepadatan-penduduk'],
		forms: { id: ['angka turunan'], en: ['derived figures', 'derived figure'] },
	},
	{
		id: 'simulasi',
		term: { id: 'Simulasi', en: 'Simulated data' },
		definition: {
			id: 'Data buatan untuk memperlihatkan bentuk halaman. Tidak menggambarkan orang atau tempat nyata, dan selalu diberi tanda.',
			en: 'Made-up data that show what a page looks like. They describe no real people or places, and they are always marked.',
		},
		see: ['disamarkan'],
		forms: { id: [], en: [] },
	},
]
