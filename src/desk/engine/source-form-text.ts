import { dictionary } from '../../i18n/dictionary.ts'

/** Sentences that the form of a source is drafted from: the same in both languages, so that English needs no writer. */
export const formSentences = dictionary({
	id: {
		title: (names: string, place: string, { first, last }: { first: string; last: string }) =>
			[names, place, first === last ? first : `${first}–${last}`].filter((part) => part !== '').join(', '),
		source: (file: string, sheet: string | null, said: readonly string[]) =>
			`Dibaca dari berkas kantor ${file}${sheet ? `, lembar ${sheet}` : ''}.${said.length > 0 ? ` Sumber menurut berkas itu: ${said.join('; ')}.` : ''}`,
		copies: 'Satu salinan, dari kantor penerbit sendiri.',
		licence: 'Angka boleh dikutip dengan menyebut sumber.',
	},
	en: {
		title: (names: string, place: string, { first, last }: { first: string; last: string }) =>
			[names, place, first === last ? first : `${first}–${last}`].filter((part) => part !== '').join(', '),
		source: (file: string, sheet: string | null, said: readonly string[]) =>
			`Read from the office's file ${file}${sheet ? `, sheet ${sheet}` : ''}.${said.length > 0 ? ` Source named in that file: ${said.join('; ')}.` : ''}`,
		copies: 'One copy, from the publishing office itself.',
		licence: 'Figures may be quoted with the source named.',
	},
})
