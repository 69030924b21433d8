import { dictionary } from '../../i18n/dictionary.ts'
import type { AreaKind } from '../../schemas/area.ts'

/** Texts of what a page cannot tell. */
export const unknownText = dictionary({
	id: {
		nothingReal: {
			question: 'Angka resmi apa pun',
			reason:
				'Wilayah ini rekaan. Ia memperlihatkan bentuk data penerima tanpa mengarang angka bagi wilayah nyata; angka resmi tidak ada.',
		},
		noRecipients: {
			question: 'Jumlah penerima program',
			reason:
				'Belum ada data resmi untuk wilayah ini di portal ini. Angka yang tidak kami punya tidak kami perkirakan.',
		},
		noSamplingError: {
			question: 'Galat sampel',
			reason: 'Tidak tersedia dalam tabel yang kami salin. Selisih kecil antartahun belum tentu perubahan nyata.',
		},
		whyNone: (theme: string, area: string) => `Mengapa tidak ada angka ${theme} ${area}?`,
		validIs: (area: string, value: string, when: string) => `Yang sah ialah angka ${area}: ${value} pada ${when}.`,
		see: (area: string) => `Lihat ${area}`,
		noneBelow: (theme: string) => `Angka ${theme} kecamatan dan desa`,
		thereIsNone: 'Tidak ada.',
		indexOfKelurahan: (index: string) => `${index} kelurahan`,
		assessesDesa: 'Tidak ada. Indeks ini menilai desa; kelurahan ialah bagian dari pemerintahan kabupaten/kota.',
		noPopulation: (kind: AreaKind) => `Kami belum memperoleh jumlah penduduk ${kind} ini dari terbitan resmi.`,
		mayBeJoined: (names: string) => `Bolehkah ${names} dibagi satu dengan yang lain?`,
		notHereYet: 'Angkanya belum ada di portal ini.',
		noChange: {
			question: 'Naik atau turun',
			reason:
				'Portal ini baru memuat satu periode untuk wilayah ini. Perubahannya tampak begitu periode berikutnya terbit.',
		},
		noPeersQuestion: (siblings: string) => `Dibandingkan dengan ${siblings} lain`,
		noPeersReason: (siblings: string) =>
			`Belum ada angka ${siblings} lain di portal ini. Tanyakan kepada penerbit tabelnya, yang disebut di bagian unduhan.`,
	},
	en: {
		nothingReal: {
			question: 'Any official figure',
			reason:
				'This area is invented. It shows what recipient data look like without inventing figures for real places; there are no official figures.',
		},
		noRecipients: {
			question: 'Recipients of programmes',
			reason: 'This portal holds no official data for this area yet. What we do not have we do not estimate.',
		},
		noSamplingError: {
			question: 'Sampling errors',
			reason: 'Not available in the tables we copied. A small gap between years may be no real change.',
		},
		whyNone: (theme: string, area: string) => `Why is there no ${theme} rate for ${area}?`,
		validIs: (area: string, value: string, when: string) => `The valid figure is that of ${area}: ${value} in ${when}.`,
		see: (area: string) => `See ${area}`,
		noneBelow: (theme: string) => `The ${theme} rate of kecamatan and villages`,
		thereIsNone: 'There is none.',
		indexOfKelurahan: (index: string) => `${index} of kelurahan`,
		assessesDesa:
			'There is none. The index assesses desa; a kelurahan is part of the government of its kabupaten or kota.',
		noPopulation: (kind: AreaKind) =>
			`We have not obtained the population of this ${kind} from an official publication.`,
		mayBeJoined: (names: string) => `May ${names} be divided by one another?`,
		notHereYet: 'This portal holds no figure of it yet.',
		noChange: {
			question: 'Up or down',
			reason: 'This portal holds one period of this area so far. Changes show once the next one is published.',
		},
		noPeersQuestion: (siblings: string) => `Compared with other ${siblings}`,
		noPeersReason: (siblings: string) =>
			`This portal holds no figures of other ${siblings} yet. Ask the publisher of the table, named under downloads.`,
	},
})
