import { dictionary } from '../../i18n/dictionary.ts'

/** Texts of the opening of an area that is classed by an index. */
export const storyText = dictionary({
	id: {
		value: (value: string, place: string) => `Nilainya ${value}, ${place}.`,
		place: (place: string) => `Itu ${place}.`,
		valueOnly: (value: string) => `Nilainya ${value}.`,
		middleOf: (noun: string, around: string) => `nilai tengah ${noun} di ${around} ini`,
		/** How the components lie to the middle as a whole, and in which the area stands out. */
		components: (middle: string, extremes: string) => `Dibandingkan dengan ${middle}, ${extremes}.`,
		allAbove: (middle: string, extremes: string) => `Semua komponennya di atas ${middle}; ${extremes}.`,
		allBelow: (middle: string, extremes: string) => `Semua komponennya di bawah ${middle}; ${extremes}.`,
		strong: (most: string, least: string) => `paling kuat di komponen ${most}, paling lemah di komponen ${least}`,
		high: (most: string, least: string) => `paling tinggi di komponen ${most}, paling rendah di komponen ${least}`,
	},
	en: {
		value: (value: string, place: string) => `Its score of ${value} is ${place}.`,
		place: (place: string) => `That is ${place}.`,
		valueOnly: (value: string) => `Its score is ${value}.`,
		middleOf: (noun: string, around: string) => `the median of the ${noun} in this ${around}`,
		components: (middle: string, extremes: string) => `Against ${middle}, it is ${extremes}.`,
		allAbove: (middle: string, extremes: string) => `All its components lie above ${middle}; it is ${extremes}.`,
		allBelow: (middle: string, extremes: string) => `All its components lie below ${middle}; it is ${extremes}.`,
		strong: (most: string, least: string) => `strongest in the ${most} component, weakest in the ${least} one`,
		high: (most: string, least: string) => `highest in the ${most} component, lowest in the ${least} one`,
	},
})
