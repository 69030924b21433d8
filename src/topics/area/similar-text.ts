import { dictionary } from '../../i18n/dictionary.ts'

/** How similar areas were found, in words. */
export const similarText = dictionary({
	id: {
		title: 'Serupa dalam angka',
		and: 'dan',
		added: '; selisih peringkatnya dijumlahkan',
		onPortal: 'di portal ini',
		inside: (where: string) => `di ${where}`,
		method: (kind: string, where: string, measures: string) =>
			`Empat ${kind} ${where} yang peringkatnya paling dekat menurut ${measures}. Serupa dalam angka ini belum berarti serupa dalam hal lain.`,
	},
	en: {
		title: 'Similar in figures',
		and: 'and',
		added: '; the differences of ranks are added up',
		onPortal: 'on this portal',
		inside: (where: string) => `in ${where}`,
		method: (kind: string, where: string, measures: string) =>
			`The four ${kind} ${where} that rank closest by ${measures}. Alike in these figures need not mean alike in other ways.`,
	},
})
