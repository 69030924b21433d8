import { dictionary } from '../../i18n/dictionary.ts'

/** Texts of code and citations to copy. */
export const codeText = dictionary({
	id: {
		title: 'Kode untuk membaca data ini',
		copy: 'Salin',
		copied: 'Tersalin',
		failed: 'Tidak dapat menyalin; pilih teksnya.',
		record: 'Rekaman JSON indikator ini',
		interface: 'Antarmuka data',
		formats: 'Kutipan dalam bentuk lain',
	},
	en: {
		title: 'Code that reads this data',
		copy: 'Copy',
		copied: 'Copied',
		failed: 'Could not copy; select the text.',
		record: 'JSON record of this indicator',
		interface: 'Data interface',
		formats: 'Citation in other forms',
	},
})
