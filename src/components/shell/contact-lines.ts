import { shell } from '../../i18n/shell.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Portal } from '../../schemas/portal.ts'

/** How the office is reached, as lines of a label and a value; none until the office fills them in. */
export function contactLines(contact: Portal['contact'], language: Language): { label: string; value: string }[] {
	const t = shell(language)
	return [
		{ label: t.address, value: contact.address },
		{ label: t.telephone, value: contact.telephone },
		{ label: 'WhatsApp', value: contact.whatsapp ?? '' },
		{ label: t.hours, value: typeof contact.hours === 'string' ? contact.hours : contact.hours[language] },
		{ label: t.email, value: contact.email },
	].filter(({ value }) => value !== '')
}
