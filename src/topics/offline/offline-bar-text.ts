import { dictionary } from '../../i18n/dictionary.ts'

/** The line at the foot of a page that is a copy, or for which newer figures wait. Part of the script of every page. */
export const offlineBar = dictionary({
	id: {
		label: 'Salinan halaman',
		offline: (day: string) => `Salinan ${day}, tanpa jaringan.`,
		copy: (day: string) => `Salinan ${day}.`,
		earlier: 'Ini angka rilis sebelumnya.',
		news: 'Angka baru tersedia.',
		reload: 'Muat ulang',
		list: 'Halaman tersimpan',
		renew: 'Perbarui simpanan',
	},
	en: {
		label: 'Copy of a page',
		offline: (day: string) => `Copy of ${day}, no network.`,
		copy: (day: string) => `Copy of ${day}.`,
		earlier: 'These are figures of an earlier release.',
		news: 'New figures are available.',
		reload: 'Reload',
		list: 'Saved pages',
		renew: 'Update what is saved',
	},
})
