import { dictionary } from '../../i18n/dictionary.ts'

/** Texts of the bar that shows a village on the scale of its index. */
export const statusBarText = dictionary({
	id: {
		title: (place: string, value: string, status: string) => `${place}: ${value}, ${status}`,
		steps: (words: string) => `Tingkat dari rendah ke tinggi: ${words}.`,
		middle: (noun: string, around: string, value: string) =>
			`Garis tegak: nilai tengah ${noun} di ${around} ini, ${value}.`,
	},
	en: {
		title: (place: string, value: string, status: string) => `${place}: ${value}, ${status}`,
		steps: (words: string) => `Steps from low to high: ${words}.`,
		middle: (noun: string, around: string, value: string) =>
			`Upright: the median of the ${noun} in this ${around}, ${value}.`,
	},
})
