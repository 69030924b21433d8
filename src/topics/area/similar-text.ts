import { dictionary } from '../../i18n/dictionary.ts'

/** How similar areas were found, in words. */
export const similarText = dictionary({
	id: {
		title: 'Serupa dalam angka',
		and: 'dan',
		added: '; selisih peringkatnya dijumlahkan',
		onPortal: 'di portal ini',
		inside: (where: string) => `di ${where}`,
		tied: (names: string) => `Sama dekatnya dengan yang keempat: ${names}.`,
		others: (count: string) => `${count} lainnya`,
		method: (kind: string, where: string, measures: string) =>
			`Empat ${kind} ${where} yang peringkatnya paling dekat menurut ${measures}; nilai yang sama berbagi peringkat. Serupa dalam angka ini belum berarti serupa dalam hal lain.`,
	},
	en: {
		title: 'Similar in figures',
		and: 'and',
		added: '; the differences of ranks are added up',
		onPortal: 'on this portal',
		inside: (where: string) => `in ${where}`,
		tied: (names: string) => `As near as the fourth: ${names}.`,
		others: (count: string) => `${count} more`,
		method: (kind: string, where: string, measures: string) =>
			`The four ${kind} ${where} that rank closest by ${measures}; equal values share a rank. Alike in these figures need not mean alike in other ways.`,
	},
})
