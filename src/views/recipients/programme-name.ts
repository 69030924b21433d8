import type { Language } from '../../schemas/bilingual.ts'
import type { Programme } from '../../schemas/programme.ts'

/** The name people use: the abbreviation in brackets where there is one ("PKH"), else the name. */
export function shortName({ name }: Pick<Programme, 'name'>, language: Language): string {
	return /\(([A-Z]{2,8})\)/.exec(name[language])?.[1] ?? name[language]
}
