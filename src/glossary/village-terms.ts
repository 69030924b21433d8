import type { Term } from './term.ts'

const limits = 'Peraturan Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi Nomor 2 Tahun 2016'

/** Terms of areas, villages and their index. */
export const villageTerms: readonly Term[] = [
	{
		id: 'idm',
		term: { id: 'IDM (Indeks Desa Membangun)', en: 'IDM (Village Development Index)' },
		definition: {
			id: 'Ukuran layanan dan kemampuan desa dari 0 sampai 1, rata-rata dari tiga komponen: IKS, IKE, dan IKL. IDM bukan ukuran kemiskinan penduduk desa.',
			en: 'A measure of the services and capacity of a village from 0 to 1, the mean of three components: IKS, IKE and IKL. It does not measure the poverty of the people.',
		},
		source: limits,
		see: ['iks', 'ike', 'ikl', 'desa-mandiri'],
		indicators: ['idm', 'status-idm'],
		forms: { id: ['Indeks Desa Membangun', 'IDM'], en: ['Village Development Index', 'IDM'] },
	},
	{
		id: 'iks',
		term: { id: 'IKS (indeks ketahanan sosial)', en: 'IKS (index of social resilience)' },
		definition: {
			id: 'Komponen sosial IDM: kesehatan, pendidikan, modal sosial, dan permukiman.',
			en: 'The social component of the IDM: health, education, social capital and housing.',
		},
		source: limits,
		see: ['idm', 'ike', 'ikl'],
		indicators: ['idm-iks'],
		forms: { id: ['IKS'], en: ['IKS'] },
	},
	{
		id: 'ike',
		term: { id: 'IKE (indeks ketahanan ekonomi)', en: 'IKE (index of economic resilience)' },
		definition: {
			id: 'Komponen ekonomi IDM: keragaman produksi, perdagangan, akses logistik, akses kredit, dan keterbukaan wilayah.',
			en: 'The economic component of the IDM: variety of production, trade, access to logistics and credit, and openness of the area.',
		},
		source: limits,
		see: ['idm', 'iks', 'ikl'],
		indicators: ['idm-ike'],
		forms: { id: ['IKE'], en: ['IKE'] },
	},
	{
		id: 'ikl',
		term: { id: 'IKL (indeks ketahanan lingkungan)', en: 'IKL (index of environmental resilience)' },
		definition: {
			id: 'Komponen lingkungan IDM: mutu lingkungan, kerawanan bencana, dan kesiapan menghadapi bencana.',
			en: 'The environmental component of the IDM: quality of the environment, exposure to disasters and readiness for them.',
		},
		source: limits,
		see: ['idm', 'iks', 'ike'],
		indicators: ['idm-ikl'],
		forms: { id: ['IKL'], en: ['IKL'] },
	},
	{
		id: 'desa-mandiri',
		term: { id: 'Desa mandiri', en: 'Desa mandiri (self-reliant village)' },
		definition: {
			id: 'Status tertinggi dalam IDM: nilai di atas 0,8155.',
			en: 'The highest status of the IDM: a score above 0.8155.',
		},
		source: limits,
		see: ['desa-maju', 'desa-berkembang', 'desa-tertinggal', 'idm'],
		indicators: ['desa-mandiri', 'status-idm'],
		forms: { id: ['desa mandiri', 'berstatus mandiri'], en: ['mandiri'] },
	},
	{
		id: 'desa-maju',
		term: { id: 'Desa maju', en: 'Desa maju (advanced village)' },
		definition: {
			id: 'Status kedua tertinggi dalam IDM: nilai di atas 0,7072 sampai 0,8155.',
			en: 'The second status of the IDM: a score above 0.7072 up to 0.8155.',
		},
		source: limits,
		see: ['desa-mandiri', 'desa-berkembang', 'idm'],
		indicators: ['desa-maju', 'status-idm'],
		forms: { id: ['desa maju', 'berstatus maju'], en: ['maju'] },
	},
	{
		id: 'desa-berkembang',
		term: { id: 'Desa berkembang', en: 'Desa berkembang (developing village)' },
		definition: {
			id: 'Status tengah dalam IDM: nilai di atas 0,5989 sampai 0,7072.',
			en: 'The middle status of the IDM: a score above 0.5989 up to 0.7072.',
		},
		source: limits,
		see: ['desa-maju', 'desa-tertinggal', 'idm'],
		indicators: ['desa-berkembang', 'status-idm'],
		forms: { id: ['desa berkembang', 'berstatus berkembang'], en: ['berkembang'] },
	},
	{
		id: 'desa-tertinggal',
		term: { id: 'Desa tertinggal', en: 'Desa tertinggal (lagging village)' },
		definition: {
			id: 'Dua status terendah dalam IDM: tertinggal, nilai di atas 0,4907 sampai 0,5989, dan sangat tertinggal, 0,4907 atau kurang.',
			en: 'The two lowest statuses of the IDM: tertinggal, a score above 0.4907 up to 0.5989, and sangat tertinggal, 0.4907 or less.',
		},
		source: limits,
		see: ['desa-berkembang', 'idm'],
		indicators: ['desa-tertinggal', 'desa-sangat-tertinggal', 'status-idm'],
		forms: { id: ['desa tertinggal', 'berstatus tertinggal'], en: ['tertinggal'] },
	},
	{
		id: 'kabupaten-kota',
		term: { id: 'Kabupaten/kota', en: 'Kabupaten and kota (regency and city)' },
		definition: {
			id: 'Daerah di bawah provinsi. Kabupaten dipimpin bupati dan kota dipimpin wali kota; tingkatnya sama. Satu nama dapat dipakai sebuah kabupaten dan sebuah kota; keduanya tetap dua wilayah.',
			en: 'The areas below a province. A kabupaten is led by a bupati, a kota by a mayor; their level is the same. One name may belong to a kabupaten and to a kota; they are two areas all the same.',
		},
		source: 'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
		see: ['kecamatan'],
		forms: {
			id: [],
			en: ['regencies and cities', 'kabupaten/kota', 'kabupaten and kota', 'kabupaten or kota', 'kabupaten'],
		},
	},
	{
		id: 'kecamatan',
		term: { id: 'Kecamatan', en: 'Kecamatan (district)' },
		definition: {
			id: 'Bagian dari kabupaten/kota yang dipimpin camat. Di dalamnya ada desa, kelurahan, atau keduanya.',
			en: 'A part of a kabupaten or kota, led by a camat. It holds desa, kelurahan or both.',
		},
		source: 'Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan',
		see: ['kabupaten-kota', 'desa', 'kelurahan'],
		forms: { id: [], en: ['kecamatan'] },
	},
	{
		id: 'desa',
		term: { id: 'Desa', en: 'Desa (village)' },
		definition: {
			id: 'Kesatuan masyarakat dengan pemerintahan sendiri. Desa dipimpin kepala desa yang dipilih warganya dan mengelola dana desa.',
			en: 'A community with a government of its own. A desa is led by a head whom its people elect, and it manages village funds.',
		},
		source: 'Undang-Undang Nomor 6 Tahun 2014 tentang Desa',
		see: ['kelurahan', 'idm'],
		indicators: ['jumlah-desa'],
		forms: { id: [], en: ['desa'] },
	},
	{
		id: 'kelurahan',
		term: { id: 'Kelurahan', en: 'Kelurahan (urban village)' },
		definition: {
			id: 'Bagian dari kecamatan yang dipimpin lurah, pegawai kabupaten/kota. Kelurahan setingkat desa, tetapi tidak dinilai dalam IDM.',
			en: 'A part of a kecamatan led by a lurah, an official of the kabupaten or kota. It stands at the level of a desa but is not assessed in the IDM.',
		},
		source: 'Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan',
		see: ['desa', 'kecamatan'],
		indicators: ['jumlah-kelurahan'],
		forms: { id: ['kelurahan'], en: ['kelurahan'] },
	},
	{
		id: 'keluarga',
		term: { id: 'Keluarga', en: 'Family' },
		definition: {
			id: 'Dalam pendataan keluarga: orang yang terikat perkawinan atau hubungan darah. Jumlah keluarga tidak sama dengan jumlah kartu keluarga dan tidak sama dengan jumlah KPM.',
			en: 'In the family survey: people bound by marriage or blood. The number of families is neither that of family cards nor that of KPM.',
		},
		see: ['kartu-keluarga', 'kpm', 'pra-sejahtera'],
		indicators: ['keluarga-tiga-kelas'],
		forms: { id: [], en: [] },
	},
	{
		id: 'kartu-keluarga',
		term: { id: 'Kartu keluarga (KK)', en: 'Family card (KK)' },
		definition: {
			id: 'Dokumen kependudukan yang mencatat susunan satu keluarga. Jumlahnya ialah jumlah dokumen.',
			en: 'A civil registration document that records the members of a family. Its number counts documents.',
		},
		source: 'Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan',
		see: ['keluarga', 'kpm'],
		indicators: ['kartu-keluarga'],
		forms: { id: ['kartu keluarga'], en: ['family card', 'family cards'] },
	},
]
