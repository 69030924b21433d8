import type { Language } from './bilingual.ts'

/** The Indonesian address of a page in any language. */
export function indonesianAddress(path: string): string {
	return path.startsWith('/en/') ? path.slice(3) : path
}

/** Address of a page in a language: Indonesian at the root, English under `/en/`. */
export function addressIn(language: Language, path: string): string {
	return language === 'id' ? path : `/en${path}`
}
