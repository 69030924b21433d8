import { z } from 'zod'

/** The languages of the portal, the first one being the default. */
export const languages = ['id', 'en'] as const
export type Language = (typeof languages)[number]

/** A text in Indonesian and English. */
export const bilingualSchema = z.strictObject({ id: z.string().min(1), en: z.string().min(1) })
export type Bilingual = z.infer<typeof bilingualSchema>

/** A name that is the same in every language, or one for each. */
export function inLanguage(name: string | Bilingual, language: Language): string {
	return typeof name === 'string' ? name : name[language]
}
