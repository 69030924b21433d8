import type { Bilingual, Language } from './bilingual.ts'

/** What a catalogue, a page and a file call the parts of a sidecar. */
const words = {
	publisher: { id: 'Penerbit', en: 'Publisher' },
	table: { id: 'Tabel', en: 'Table' },
	source: { id: 'Asal salinan', en: 'Where the copy comes from' },
	register: { id: 'Sumber pengumpulan', en: 'Collected through' },
	licence: { id: 'Lisensi', en: 'Licence' },
	issued: { id: 'Terbit', en: 'Issued' },
	copies: { id: 'Salinan', en: 'Copies' },
	method: { id: 'Metode', en: 'Method' },
	cautions: { id: 'Yang perlu diwaspadai', en: 'What to be careful about' },
	citation: { id: 'Cara mengutip', en: 'How to cite' },
} as const satisfies Record<string, Bilingual>

export type DatasetWord = keyof typeof words
export const datasetWords: Readonly<Record<DatasetWord, Bilingual>> = words

/** The same in one language. */
export function datasetWordsIn(language: Language): Record<DatasetWord, string> {
	const entries = Object.entries(words).map(([name, word]) => [name, word[language]])
	return Object.fromEntries(entries) as Record<DatasetWord, string>
}
