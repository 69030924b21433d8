import { dictionary } from '../../i18n/dictionary.ts'

/** The sentence of the preview. */
export const previewText = dictionary({
	id: {
		figure: (name: string, area: string, value: string, period: string) => `${name}, ${area}: ${value} pada ${period}`,
		since: (period: string) => `dari ${period}`,
	},
	en: {
		figure: (name: string, area: string, value: string, period: string) => `${name}, ${area}: ${value} in ${period}`,
		since: (period: string) => `from ${period}`,
	},
})
