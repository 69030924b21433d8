import type { Language } from '../../../src/schemas/bilingual.ts'

/** The language that a page is not in. */
export function otherThan(language: Language): Language {
	return language === 'id' ? 'en' : 'id'
}
