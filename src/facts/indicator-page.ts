import { readShownIndicators } from '../contract/read-generated.ts'
import { address, indicatorPath } from '../i18n/address.ts'
import type { Language } from '../schemas/bilingual.ts'

/**
 * The address of an indicator's page; `null` where it has none: an indicator of the national register without figures
 * in this portal is named without a link.
 */
export function indicatorHref(id: string, language: Language): string | null {
	return readShownIndicators().has(id) ? address(language, indicatorPath(id)) : null
}

/** A link to an indicator's page, told by its text; none where it has no page. */
export function indicatorLink(id: string, text: string, language: Language): { text: string; href: string } | null {
	const href = indicatorHref(id, language)
	return href === null ? null : { text, href }
}
