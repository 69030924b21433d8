import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { capital } from './first-letter.ts'

/** The name of a theme as a heading: its word, or the English name the registry gives beside it. */
export function themeName({ theme, themeEnglish }: Indicator, language: Language): string {
	const word = capital(theme.replaceAll('-', ' '))
	return language === 'id' ? word : (themeEnglish ?? word)
}
