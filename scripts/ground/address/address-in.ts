import type { Language } from '../../../src/schemas/bilingual.ts'

/** Address of a page in a language: Indonesian at the root, English under `/en/`. */
export function addressIn(language: Language, path: string): string {
	return language === 'id' ? path : `/en${path}`
}
