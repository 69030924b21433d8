import type { Term } from './term.ts'

/** Terms of human development, work and inequality. */
export const welfareTerms: readonly Term[] = [
	{
		id: 'ipm',
		term: { id: 'IPM (Indeks Pembangunan Manusia)', en: 'IPM (Human Development Index)' },
		definition: {
			id: 'Angka 0 sampai 100 yang menggabungkan umur panjang dan sehat, pengetahuan, dan standar hidup layak. Makin tinggi, makin baik.',
			en: 'A number from 0 to 100 that joins a long and healthy life, knowledge and a decent standard of living. The higher, the better.',
		},
		see: ['umur-harapan-hidup', 'lama-sekolah', 'bps'],
		indicators: ['ipm'],
		forms: { id: ['IPM'], en: ['IPM', 'Human Development Index'] },
	},
	{
		id: 'umur-harapan-hidup',
		term: { id: 'UHH (umur harapan hidup saat lahir)', en: 'Life expectancy at birth' },
		definition: {
			id: 'Perkiraan rata-rata umur yang akan dicapai bayi yang lahir sekarang.',
			en: 'The mean age that babies born now are expected to reach.',
		},
		see: ['ipm'],
		indicators: ['umur-harapan-hidup'],
		forms: { id: ['UHH', 'umur harapan hidup'], en: ['life expectancy'] },
	},
	{
		id: 'lama-sekolah',
		term: { id: 'HLS dan RLS (lama sekolah)', en: 'HLS and RLS (years of schooling)' },
		definition: {
			id: 'HLS ialah lama sekolah yang dapat diharapkan anak berumur 7 tahun. RLS ialah rata-rata lama sekolah penduduk berumur 25 tahun ke atas.',
			en: 'HLS is the schooling that a child of 7 years can expect. RLS is the mean schooling of people aged 25 and over.',
		},
		see: ['ipm'],
		indicators: ['harapan-lama-sekolah', 'rata-rata-lama-sekolah'],
		forms: { id: ['HLS', 'RLS'], en: ['HLS', 'RLS'] },
	},
	{
		id: 'tpt',
		term: { id: 'TPT (tingkat pengangguran terbuka)', en: 'TPT (open unemployment rate)' },
		definition: {
			id: 'Dari setiap 100 orang dalam angkatan kerja, berapa yang tidak bekerja dan mencari pekerjaan. Orang yang bekerja satu jam saja dalam seminggu dihitung bekerja.',
			en: 'Of every 100 people in the labour force, how many have no work and look for it. Whoever works one hour in the week counts as working.',
		},
		see: ['sakernas'],
		indicators: ['tpt'],
		forms: { id: ['TPT'], en: ['TPT'] },
	},
	{
		id: 'sakernas',
		term: { id: 'Sakernas (Survei Angkatan Kerja Nasional)', en: 'Sakernas (National Labour Force Survey)' },
		definition: {
			id: 'Survei rumah tangga oleh BPS tentang pekerjaan. Angka kabupaten/kota berasal dari survei bulan Agustus.',
			en: 'A household survey by BPS about work. Figures of kabupaten and kota come from the survey of August.',
		},
		see: ['tpt', 'galat-sampel'],
		indicators: ['tpt'],
		forms: { id: ['Sakernas'], en: ['Sakernas'] },
	},
	{
		id: 'gini',
		term: { id: 'Rasio gini', en: 'Gini ratio' },
		definition: {
			id: 'Ukuran ketimpangan dari nol sampai satu. Nol berarti pengeluaran semua orang sama; makin dekat ke satu, makin timpang.',
			en: 'A measure of inequality from zero to one. Zero means that all spend the same; the nearer to one, the more unequal.',
		},
		see: ['susenas'],
		indicators: ['gini'],
		forms: { id: ['rasio gini'], en: ['Gini ratio'] },
	},
	{
		id: 'miskin-ekstrem',
		term: { id: 'Kemiskinan ekstrem', en: 'Extreme poverty' },
		definition: {
			id: 'Pengeluaran di bawah 1,9 dolar AS paritas daya beli per orang per hari, lebih rendah daripada garis kemiskinan BPS.',
			en: 'Spending below 1.9 US dollars in purchasing power parity per person and day, less than the poverty line of BPS.',
		},
		see: ['p0', 'garis-kemiskinan'],
		indicators: ['persen-miskin-ekstrem', 'penduduk-miskin-ekstrem'],
		forms: { id: ['kemiskinan ekstrem', 'miskin ekstrem'], en: ['extreme poverty'] },
	},
]
