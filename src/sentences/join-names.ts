import type { Language } from '../schemas/bilingual.ts'

/** "A, B, dan C" as Indonesian writes it, "A, B and C" as English does. */
export function joinNames(names: readonly string[], language: Language): string {
	if (names.length < 2) return names.join('')
	const last = names.at(-1)
	const head = names.slice(0, -1).join(', ')
	if (language === 'en') return `${head} and ${last}`
	return names.length === 2 ? `${head} dan ${last}` : `${head}, dan ${last}`
}
