import type { Language } from '../schemas/bilingual.ts'
import { englishStem } from './english-stem.ts'
import { indonesianStems } from './indonesian-stem.ts'

/** What a word is looked up by: its stems, and for Indonesian both readings of a swallowed letter. */
export function stemsOf(word: string, language: Language): string[] {
	return language === 'id' ? indonesianStems(word) : [englishStem(word)]
}
