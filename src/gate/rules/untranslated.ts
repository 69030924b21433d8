import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const untranslatedRule: Rule = {
	id: 'untranslated',
	explanation: {
		id: 'Kalimat bahasa Inggris bukan salinan kalimat Indonesianya.',
		en: 'A sentence in English is no copy of the Indonesian one.',
	},
}

/** What stands for a name, which may be the same in every language. */
const names: ReadonlySet<string> = new Set(['name', 'publisher', 'register', 'table'])
const nameColumns = /^(?:nama|kepada|sumber)/

const FEW = 4
const SHOWN = 60

/**
 * True for words that say something: names of offices, areas, tables and laws are not told in another language. A
 * sentence has an end, or is mostly words in small letters.
 */
export function isSentence(text: string): boolean {
	const words = text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word))
	const small = words.filter((word) => /^\P{L}*\p{Ll}/u.test(word))
	const ends = /[.?!…]["”’)]*$/.test(text.trim())
	return words.length >= FEW && small.length >= (ends ? 2 : Math.max(3, words.length / 2))
}

/** A sentence that both languages say in the same words; `null` where they differ, or say no sentence. */
export function untranslated(id: string, en: string): Finding | null {
	const [own, other] = [id, en].map((text) => text.replace(/\s+/g, ' ').trim())
	if (own === undefined || own !== other || !isSentence(own)) return null
	const received = own.length > SHOWN ? `${own.slice(0, SHOWN)}…` : own
	return broken(untranslatedRule, { id: 'terjemahan Inggris kalimatnya', en: 'what it says, in English' }, received, {
		id: 'tulis terjemahannya, atau languages: [id] di portal.yaml bila portal ini berbahasa Indonesia saja',
		en: 'write the translation, or languages: [id] in portal.yaml if this portal speaks Indonesian only',
	})
}

/** Where settings say a sentence twice in the same words: the paths of its English. */
export function untranslatedAt(said: unknown): { path: PropertyKey[]; finding: Finding }[] {
	if (typeof said !== 'object' || said === null) return []
	if ('id' in said && 'en' in said && typeof said.id === 'string' && typeof said.en === 'string') {
		const finding = untranslated(said.id, said.en)
		return finding ? [{ path: ['en'], finding }] : []
	}
	return Object.entries(said)
		.filter(([key]) => !names.has(key))
		.flatMap(([key, part]) => untranslatedAt(part).map(({ path, finding }) => ({ path: [key, ...path], finding })))
}

/** Cells of a row whose `…_en` repeats the sentence that it should translate: by heading. */
export function untranslatedCells(cells: Readonly<Record<string, string>>): { column: string; finding: Finding }[] {
	return Object.entries(cells).flatMap(([column, text]) => {
		if (!column.endsWith('_en') || nameColumns.test(column)) return []
		const finding = untranslated(cells[column.slice(0, -'_en'.length)] ?? '', text)
		return finding ? [{ column, finding }] : []
	})
}
