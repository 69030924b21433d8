import { dictionary } from './dictionary.ts'

/** How similar areas were found, in words. */
export const similarText = dictionary({
	id: {
		title: 'Serupa dalam angka',
		and: 'dan',
		onPortal: 'di portal ini',
		inside: (where: string) => `di ${where}`,
		method: (kind: string, where: string, measures: string, count: number) =>
			`Empat ${kind} ${where} yang peringkatnya paling dekat menurut ${measures}${count > 1 ? '; selisih peringkatnya dijumlahkan' : ''}. Serupa dalam angka ini belum berarti serupa dalam hal lain.`,
	},
	en: {
		title: 'Similar in figures',
		and: 'and',
		onPortal: 'on this portal',
		inside: (where: string) => `in ${where}`,
		method: (kind: string, where: string, measures: string, count: number) =>
			`The four ${kind} ${where} that rank closest by ${measures}${count > 1 ? '; the differences of ranks are added up' : ''}. Alike in these figures need not mean alike in other ways.`,
	},
})
