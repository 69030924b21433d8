import type { Language } from '../../schemas/bilingual.ts'

/** Language of the page that a script runs on. */
export function pageLanguage(): Language {
	return document.documentElement.lang === 'en' ? 'en' : 'id'
}
