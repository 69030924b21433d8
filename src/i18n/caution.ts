import { dictionary } from './dictionary.ts'

/** Texts about the cautions of a dataset, whatever they are about. */
export const cautionText = dictionary({
	id: {
		/** What a caution is about, before its text; a note needs no word. */
		kinds: {
			break: 'Patahan deret.',
			survey: 'Survei.',
			coverage: 'Cakupan.',
			replaced: 'Sudah diganti.',
			doubtful: 'Diragukan.',
			partial: 'Belum lengkap.',
			note: '',
		},
		replacedTitle: 'Ukuran ini sudah diganti.',
		replaced: (old: string, by: string) =>
			`${old} sudah digantikan oleh ${by}. Kedua ukuran itu tidak boleh disambung menjadi satu deret.`,
		see: (name: string) => `Lihat ${name}`,
		replacesTitle: (old: string) => `Ukuran ini menggantikan ${old}.`,
		notOneSeries: 'Angka keduanya tidak boleh disambung menjadi satu deret.',
		breakUnknown: 'Berkas sumbernya menandai angka itu sebagai awal deret baru.',
	},
	en: {
		kinds: {
			break: 'Break in the series.',
			survey: 'Survey.',
			coverage: 'Coverage.',
			replaced: 'Replaced.',
			doubtful: 'Doubtful.',
			partial: 'Not complete.',
			note: '',
		},
		replacedTitle: 'This measure has been replaced.',
		replaced: (old: string, by: string) =>
			`${old} has been replaced by ${by}. The two must not be joined into one series.`,
		see: (name: string) => `See ${name}`,
		replacesTitle: (old: string) => `This measure replaces ${old}.`,
		notOneSeries: 'Figures of the two must not be joined into one series.',
		breakUnknown: 'The source file marks that figure as the start of a new series.',
	},
})
