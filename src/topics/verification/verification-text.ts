import { dictionary } from '../../i18n/dictionary.ts'

/** Texts of verifications: lists checked in stages. */
export const verificationText = dictionary({
	id: {
		section: 'Verifikasi daftar',
		intro: 'Berapa yang tercatat, dan berapa yang tersisa sesudah setiap tahap pemeriksaan.',
		units: { orang: 'orang', keluarga: 'keluarga', kelompok: 'kelompok' },
		finding: (from: string, to: string, unit: string, last: string) =>
			`Dari ${from} ${unit}, ${to} ${lowerFirst(last)}`,
		unknown: (subject: string) => `Verifikasi ${subject}: hasil akhirnya belum diketahui`,
		subtitle: (subject: string, unit: string, area: string, period: string) =>
			`Verifikasi ${subject}, jumlah ${unit} menurut tahap, ${area}, ${period}`,
		ofFirst: (share: string) => `${share} dari tahap pertama`,
		ofPrevious: (share: string) => `${share} dari tahap sebelumnya`,
		lost: (count: string, unit: string) => `${count} ${unit} lebih sedikit`,
		none: 'jumlahnya sama',
		stage: 'Tahap',
		fewer: 'Lebih sedikit',
		first: 'Dari tahap pertama',
		previous: 'Dari tahap sebelumnya',
		stages: 'tahap',
		atFirst: 'awal',
		notComputed: 'tidak dihitung',
		howToRead:
			'Panjang batang sebanding dengan jumlahnya dan dimulai dari nol. Setiap tahap ialah bagian dari tahap di atasnya. Selisihnya tidak menyebut alasan.',
		one: '1 salinan: angkanya terlihat dalam satu sumber.',
		more: (copies: string) => `${copies} salinan yang saling lepas.`,
		csv: 'Unduh CSV',
		page: (area: string) => `Halaman ${area}`,
	},
	en: {
		section: 'Verified lists',
		intro: 'How many were on a list, and how many were left after each stage of the check.',
		units: { orang: 'people', keluarga: 'families', kelompok: 'groups' },
		finding: (from: string, to: string, unit: string, last: string) => `Of ${from} ${unit}, ${to} ${lowerFirst(last)}`,
		unknown: (subject: string) => `Verification of ${subject}: the outcome is not known yet`,
		subtitle: (subject: string, unit: string, area: string, period: string) =>
			`Verification of ${subject}, number of ${unit} by stage, ${area}, ${period}`,
		ofFirst: (share: string) => `${share} of the first stage`,
		ofPrevious: (share: string) => `${share} of the stage before`,
		lost: (count: string, unit: string) => `${count} ${unit} fewer`,
		none: 'the same number',
		stage: 'Stage',
		fewer: 'Fewer',
		first: 'Of the first stage',
		previous: 'Of the stage before',
		stages: 'stages',
		atFirst: 'start',
		notComputed: 'not computed',
		howToRead:
			'The length of a bar follows its number and starts at zero. Each stage is a part of the one above it. A difference names no reason.',
		one: '1 copy: the figures were seen in a single source.',
		more: (copies: string) => `${copies} independent copies.`,
		csv: 'Download CSV',
		page: (area: string) => `Page of ${area}`,
	},
})

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1)
}
