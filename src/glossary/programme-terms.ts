import type { Term } from './term.ts'

/** Terms of social programmes and of those who run them. */
export const programmeTerms: readonly Term[] = [
	{
		id: 'kpm',
		term: { id: 'KPM (keluarga penerima manfaat)', en: 'KPM (beneficiary family)' },
		definition: {
			id: 'Keluarga yang ditetapkan menerima suatu program bantuan sosial. Satu KPM ialah satu keluarga, bukan satu orang dan bukan satu kartu keluarga.',
			en: 'A family chosen to receive a social assistance programme. One KPM is one family, neither one person nor one family card.',
		},
		source: 'Peraturan Menteri Sosial Nomor 1 Tahun 2018 tentang Program Keluarga Harapan',
		see: ['keluarga', 'kartu-keluarga', 'pkh'],
		programmes: ['pkh', 'sembako'],
		forms: {
			id: ['keluarga penerima manfaat', 'KPM'],
			en: ['beneficiary families', 'beneficiary family', 'KPM'],
		},
	},
	{
		id: 'pkh',
		term: { id: 'PKH (Program Keluarga Harapan)', en: 'PKH (Family Hope Programme)' },
		definition: {
			id: 'Bantuan tunai bersyarat bagi keluarga miskin. Keluarga memeriksakan kesehatan ibu dan anak serta menyekolahkan anak, dan didampingi pendamping.',
			en: 'Conditional cash aid for poor families. Families attend health checks and keep children in school, and a facilitator accompanies them.',
		},
		source: 'Peraturan Menteri Sosial Nomor 1 Tahun 2018 tentang Program Keluarga Harapan',
		see: ['kpm', 'pendamping', 'sembako'],
		programmes: ['pkh'],
		forms: { id: ['Program Keluarga Harapan', 'PKH'], en: ['Family Hope Programme', 'PKH'] },
	},
	{
		id: 'sembako',
		term: { id: 'Program Sembako (BPNT)', en: 'Sembako (BPNT, staple food programme)' },
		definition: {
			id: 'Bantuan pangan nontunai: keluarga membeli bahan pangan dengan saldo bantuan. Sebelumnya bernama Bantuan Pangan Nontunai (BPNT).',
			en: 'Non-cash food aid: families buy food with an aid balance. It was called Bantuan Pangan Nontunai (BPNT) before.',
		},
		source: 'Peraturan Menteri Sosial Nomor 5 Tahun 2021',
		see: ['kpm', 'pkh'],
		programmes: ['sembako'],
		forms: { id: ['Sembako', 'BPNT'], en: ['Sembako', 'BPNT'] },
	},
	{
		id: 'kube',
		term: { id: 'KUBE (Kelompok Usaha Bersama)', en: 'KUBE (joint business group)' },
		definition: {
			id: 'Kelompok keluarga miskin yang menjalankan usaha bersama dengan bantuan modal dan pendampingan. Penerimanya dihitung sebagai kelompok.',
			en: 'A group of poor families that run a business together with granted capital and a facilitator. Recipients are counted as groups.',
		},
		see: ['pendamping'],
		programmes: ['kube'],
		forms: { id: ['Kelompok Usaha Bersama', 'KUBE'], en: ['joint business groups', 'KUBE'] },
	},
	{
		id: 'blt',
		term: { id: 'BLT (Bantuan Langsung Tunai)', en: 'BLT (direct cash assistance)' },
		definition: {
			id: 'Bantuan uang tanpa syarat. BLT Desa dibayar dari dana desa.',
			en: 'Cash aid without conditions. BLT Desa is paid from village funds.',
		},
		see: ['pkh', 'desa'],
		forms: { id: ['BLT', 'Bantuan Langsung Tunai'], en: ['BLT'] },
	},
	{
		id: 'dtks',
		term: { id: 'DTKS (Data Terpadu Kesejahteraan Sosial)', en: 'DTKS (unified social welfare data)' },
		definition: {
			id: 'Daftar keluarga yang dulu menjadi dasar bantuan sosial. Sejak 2025 pemerintah beralih ke DTSEN.',
			en: 'The list of families that social assistance used to rest on. The government has moved to DTSEN since 2025.',
		},
		source: 'Peraturan Menteri Sosial Nomor 3 Tahun 2021 tentang Pengelolaan Data Terpadu Kesejahteraan Sosial',
		see: ['dtsen'],
		forms: { id: ['Data Terpadu Kesejahteraan Sosial', 'DTKS'], en: ['DTKS'] },
	},
	{
		id: 'dtsen',
		term: {
			id: 'DTSEN (Data Tunggal Sosial dan Ekonomi Nasional)',
			en: 'DTSEN (single national social and economic data)',
		},
		definition: {
			id: 'Satu daftar nasional tentang keadaan sosial dan ekonomi penduduk, dasar penetapan penerima program. Datanya memuat orang; portal ini tidak memuatnya.',
			en: 'One national register of the social and economic condition of people, from which recipients of programmes are chosen. It holds people; this portal does not hold it.',
		},
		source: 'Instruksi Presiden Nomor 4 Tahun 2025 tentang Data Tunggal Sosial dan Ekonomi Nasional',
		see: ['dtks', 'kpm'],
		forms: { id: ['Data Tunggal Sosial dan Ekonomi Nasional', 'DTSEN'], en: ['DTSEN'] },
	},
	{
		id: 'pendamping',
		term: { id: 'Pendamping', en: 'Facilitator (pendamping)' },
		definition: {
			id: 'Petugas yang mendampingi keluarga atau kelompok penerima program, misalnya pendamping PKH di tiap kecamatan.',
			en: 'A field worker who accompanies families or groups that receive a programme, such as the PKH facilitators of a kecamatan.',
		},
		see: ['pkh', 'kube', 'tksk'],
		programmes: ['pkh', 'kube'],
		forms: { id: ['pendamping'], en: ['facilitator', 'facilitators'] },
	},
	{
		id: 'tksk',
		term: { id: 'TKSK (Tenaga Kesejahteraan Sosial Kecamatan)', en: 'TKSK (kecamatan social welfare worker)' },
		definition: {
			id: 'Petugas yang ditunjuk untuk membantu penyelenggaraan kesejahteraan sosial di satu kecamatan.',
			en: 'A worker appointed to help run social welfare in one kecamatan.',
		},
		source: 'Peraturan Menteri Sosial Nomor 28 Tahun 2018 tentang Tenaga Kesejahteraan Sosial Kecamatan',
		see: ['pendamping'],
		forms: { id: ['TKSK'], en: ['TKSK'] },
	},
	{
		id: 'slrt',
		term: {
			id: 'SLRT (Sistem Layanan dan Rujukan Terpadu)',
			en: 'SLRT (integrated service and referral system)',
		},
		definition: {
			id: 'Satu pintu di kabupaten/kota tempat warga miskin mengadu, didata, dan dirujuk ke program yang sesuai.',
			en: 'One door in a kabupaten or kota where poor people report, are registered and are referred to a programme that fits.',
		},
		source: 'Peraturan Menteri Sosial Nomor 15 Tahun 2018 tentang Sistem Layanan dan Rujukan Terpadu',
		see: ['dtsen'],
		forms: { id: ['Sistem Layanan dan Rujukan Terpadu', 'SLRT'], en: ['SLRT'] },
	},
	{
		id: 'tkpkd',
		term: {
			id: 'TKPKD (Tim Koordinasi Penanggulangan Kemiskinan Daerah)',
			en: 'TKPKD (regional team on poverty reduction)',
		},
		definition: {
			id: 'Tim di provinsi atau kabupaten/kota yang menyelaraskan program penanggulangan kemiskinan antarkantor.',
			en: 'A team of a province, kabupaten or kota that aligns the poverty programmes of its offices.',
		},
		source: 'Peraturan Presiden Nomor 15 Tahun 2010 tentang Percepatan Penanggulangan Kemiskinan',
		see: ['slrt'],
		forms: { id: ['TKPKD'], en: ['TKPKD'] },
	},
	{
		id: 'dprd',
		term: { id: 'DPRD (Dewan Perwakilan Rakyat Daerah)', en: 'DPRD (regional council)' },
		definition: {
			id: 'Lembaga perwakilan rakyat di provinsi dan kabupaten/kota, yang antara lain mengawasi program daerah.',
			en: 'The elected council of a province, kabupaten or kota, which oversees the programmes of its government among other tasks.',
		},
		source: 'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
		forms: { id: ['DPRD'], en: ['DPRD'] },
	},
]
