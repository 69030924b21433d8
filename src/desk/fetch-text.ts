import type { Language } from '../schemas/bilingual.ts'
import type { DeskText } from './desk-text.ts'

/** The texts of the desk in one language: nobody reads both. */
export async function fetchText(language: Language): Promise<DeskText> {
	if (language === 'en') return (await import('./desk-text-en.ts')).english
	return (await import('./desk-text-id.ts')).indonesian
}
