import { readdirSync } from 'node:fs'
import type { Language } from '../../../src/schemas/bilingual.ts'

const root = new URL('../../../src/', import.meta.url)
/** Dictionaries of all pages stand in a room of their own, those of one topic beside it. */
const dictionaryFile = /^i18n\/(?!address\.|dictionary\.)|^(?:topics|chart-content)\/.*-text\.ts$/

/** One text of a room: where it stands, and how it reads. A text that takes words shows them as `⟨1⟩`, `⟨2⟩`. */
export type Text = { path: string; text: string; words: number }

/** Files of the site that hold a dictionary, from `src/`. */
export function dictionaryFiles(): string[] {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
	return files.filter((file) => file.endsWith('.ts') && dictionaryFile.test(file)).sort()
}

/** Every dictionary by its name, as `name → texts of a language`. */
export async function loadDictionaries(): Promise<ReadonlyMap<string, (language: Language) => unknown>> {
	const files = dictionaryFiles()
	const rooms = await Promise.all(files.map((file): Promise<object> => import(new URL(file, root).href)))
	return new Map(rooms.flatMap((room) => Object.entries(room)))
}

/** All texts of a dictionary in a language, however deep they lie. */
export function textsOf(name: string, value: unknown): Text[] {
	if (typeof value === 'string') return [{ path: name, text: value, words: 0 }]
	if (typeof value === 'function') {
		const words = Array.from({ length: value.length }, (_, index) => `⟨${index + 1}⟩`)
		return [{ path: name, text: String(value(...words)), words: words.length }]
	}
	return Object.entries(value as object).flatMap(([key, inner]) => textsOf(`${name}.${key}`, inner))
}
