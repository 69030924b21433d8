import { readPortal } from '../contract/read-generated.ts'
import type { Language } from '../schemas/bilingual.ts'

/** Whom a reader may ask: the office, with telephone and e-mail as far as it filled them in. */
export function officeReach(language: Language): string {
	const { publisher, contact } = readPortal()
	const reach = [contact.telephone, contact.email].filter((text) => text !== '').join(', ')
	return `${publisher[language]}${reach && ` (${reach})`}`
}
