import { lowerFirst } from '../../format/first-letter.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Programme } from '../../schemas/programme.ts'

/** The name people use: the abbreviation in brackets where there is one ("PKH"), else the name. */
export function shortName({ name }: Pick<Programme, 'name'>, language: Language): string {
	return /\(([A-Z]{2,8})\)/.exec(name[language])?.[1] ?? name[language]
}

/** The name inside a sentence: "pelatihan keterampilan" begins small; abbreviations and names of their own do not. */
export function nameInSentence(programme: Pick<Programme, 'name'>, language: Language): string {
	const name = shortName(programme, language)
	const isCommon = !/\p{Lu}/u.test(name.slice(1))
	return isCommon ? lowerFirst(name) : name
}
