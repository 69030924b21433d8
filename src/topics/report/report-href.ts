import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'

/** What a report is about: a page by its path, and a figure on it by its id; either may be unknown. */
export type ReportSubject = { path?: string | undefined; figureId?: string | undefined }

/** Where a mistake is reported, with what is known of it in the address. */
export function reportHref({ path, figureId }: ReportSubject, language: Language): string {
	const query = [...(path ? [`hal=${asked(path)}`] : []), ...(figureId ? [`kode=${figureId}`] : [])]
	return `${address(language, '/koreksi/')}${query.length > 0 ? `?${query.join('&')}` : ''}#lapor`
}

/** A path in a query, with its slashes as they are: they need no sign of their own there. */
function asked(path: string): string {
	return encodeURIComponent(path).replaceAll('%2F', '/')
}
