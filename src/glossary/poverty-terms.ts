import type { Term } from './term.ts'

/** Terms of the measurement of poverty. */
export const povertyTerms: readonly Term[] = [
	{
		id: 'p0',
		term: { id: 'P0 (persentase penduduk miskin)', en: 'P0 (poverty rate)' },
		definition: {
			id: 'Dari setiap 100 penduduk, berapa yang pengeluarannya di bawah garis kemiskinan. Angka resminya sampai kabupaten/kota saja.',
			en: 'Of every 100 people, how many spend less than the poverty line. Official figures go down to kabupaten and kota only.',
		},
		see: ['garis-kemiskinan', 'susenas', 'p1', 'p2'],
		indicators: ['p0'],
		forms: { id: ['P0'], en: ['P0'] },
	},
	{
		id: 'p1',
		term: { id: 'P1 (indeks kedalaman kemiskinan)', en: 'P1 (poverty gap index)' },
		definition: {
			id: 'Seberapa jauh rata-rata pengeluaran penduduk miskin di bawah garis kemiskinan, dihitung terhadap seluruh penduduk. Makin tinggi, makin jauh.',
			en: 'How far the poor spend below the poverty line on average, counted over the whole population. The higher, the further.',
		},
		see: ['p0', 'p2', 'garis-kemiskinan'],
		indicators: ['p1'],
		forms: { id: ['P1', 'indeks kedalaman kemiskinan'], en: ['P1', 'poverty gap index'] },
	},
	{
		id: 'p2',
		term: { id: 'P2 (indeks keparahan kemiskinan)', en: 'P2 (poverty severity index)' },
		definition: {
			id: 'Seperti P1, tetapi jaraknya dikuadratkan, sehingga penduduk termiskin berbobot lebih besar. Angka ini naik bila pengeluaran di antara penduduk miskin makin timpang.',
			en: 'Like P1, but the distance is squared, so that the poorest weigh more. It is higher where spending among the poor is more unequal.',
		},
		see: ['p0', 'p1'],
		indicators: ['p2'],
		forms: { id: ['P2', 'indeks keparahan kemiskinan'], en: ['P2', 'poverty severity index'] },
	},
	{
		id: 'garis-kemiskinan',
		term: { id: 'Garis kemiskinan', en: 'Poverty line' },
		definition: {
			id: 'Pengeluaran paling sedikit per orang per bulan untuk kebutuhan dasar makanan dan bukan makanan. Setiap daerah punya garis sendiri, dan garis itu mengikuti harga.',
			en: 'The least a person must spend in a month on basic food and other basic needs. Every area has a line of its own, and the line follows prices.',
		},
		see: ['p0', 'susenas'],
		indicators: ['garis-kemiskinan'],
		forms: { id: ['garis kemiskinan'], en: ['poverty line'] },
	},
	{
		id: 'susenas',
		term: { id: 'Susenas (Survei Sosial Ekonomi Nasional)', en: 'Susenas (National Socio-Economic Survey)' },
		definition: {
			id: 'Survei rumah tangga oleh BPS yang menjadi dasar angka kemiskinan. Sampelnya cukup untuk kabupaten/kota, tidak untuk kecamatan atau desa.',
			en: 'A household survey by BPS that poverty figures rest on. Its sample is large enough for kabupaten and kota, not for kecamatan or villages.',
		},
		see: ['p0', 'galat-sampel'],
		indicators: ['p0', 'penduduk-miskin'],
		forms: { id: ['Susenas'], en: ['Susenas'] },
	},
	{
		id: 'bps',
		term: { id: 'BPS (Badan Pusat Statistik)', en: 'BPS (Statistics Indonesia)' },
		definition: {
			id: 'Badan pemerintah yang menyelenggarakan statistik resmi Indonesia, termasuk angka kemiskinan.',
			en: 'The national statistics office of Indonesia, which publishes the official poverty figures among others.',
		},
		source: 'Undang-Undang Nomor 16 Tahun 1997 tentang Statistik',
		see: ['susenas'],
		forms: { id: ['BPS'], en: ['BPS'] },
	},
	{
		id: 'galat-sampel',
		term: { id: 'Galat sampel', en: 'Sampling error' },
		definition: {
			id: 'Ketidakpastian yang timbul karena survei menanyai sebagian rumah tangga saja. Selisih yang lebih kecil dari galat belum tentu perbedaan nyata.',
			en: 'The uncertainty that comes from asking some households only. A gap smaller than the error may be no real difference.',
		},
		see: ['susenas'],
		forms: { id: ['galat sampel', 'galat sampelnya'], en: ['sampling error', 'sampling errors'] },
	},
	{
		id: 'pra-sejahtera',
		term: { id: 'Keluarga Pra Sejahtera', en: 'Families Pra Sejahtera' },
		definition: {
			id: 'Keluarga yang belum memenuhi kebutuhan dasarnya, menurut pendataan keluarga oleh petugas keluarga berencana. Ini bukan ukuran kemiskinan BPS.',
			en: 'Families that do not meet their basic needs, by the family survey of the family-planning board. This is not the BPS measure of poverty.',
		},
		see: ['sejahtera-1', 'sejahtera-2', 'keluarga'],
		indicators: ['keluarga-pra-sejahtera'],
		forms: { id: ['Pra Sejahtera'], en: ['Pra Sejahtera'] },
	},
	{
		id: 'sejahtera-1',
		term: { id: 'Keluarga Sejahtera 1', en: 'Families Sejahtera 1' },
		definition: {
			id: 'Keluarga yang sudah memenuhi kebutuhan dasar, tetapi belum memenuhi kebutuhan sosial dan psikologisnya.',
			en: 'Families that meet their basic needs but not yet their social and psychological needs.',
		},
		see: ['pra-sejahtera', 'sejahtera-2'],
		indicators: ['keluarga-sejahtera-1'],
		forms: { id: ['Sejahtera 1'], en: ['Sejahtera 1'] },
	},
	{
		id: 'sejahtera-2',
		term: { id: 'Keluarga Sejahtera 2', en: 'Families Sejahtera 2' },
		definition: {
			id: 'Keluarga yang sudah memenuhi kebutuhan dasar, sosial, dan psikologis, tetapi belum memenuhi kebutuhan pengembangan diri.',
			en: 'Families that meet their basic, social and psychological needs but not yet their needs of development.',
		},
		see: ['pra-sejahtera', 'sejahtera-1'],
		indicators: ['keluarga-sejahtera-2'],
		forms: { id: ['Sejahtera 2'], en: ['Sejahtera 2'] },
	},
]
