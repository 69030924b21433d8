import { readdirSync } from 'node:fs'
import type { Language } from '../../../src/schemas/bilingual.ts'

const folder = new URL('../../../src/i18n/', import.meta.url)
const others = ['address.ts', 'dictionary.ts']

/** One text of a room: where it stands, and how it reads. A text that takes words shows them as `⟨1⟩`, `⟨2⟩`. */
export type Text = { path: string; text: string; words: number }

/** Every dictionary by its name, as `name → texts of a language`. */
export async function loadDictionaries(): Promise<ReadonlyMap<string, (language: Language) => unknown>> {
	const files = readdirSync(folder).filter((file) => !others.includes(file))
	const rooms = await Promise.all(files.map((file): Promise<object> => import(new URL(file, folder).href)))
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
