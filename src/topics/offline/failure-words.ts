import { OtherRelease } from '../../offline/keep-whole.ts'
import { offlineText } from './offline-text.ts'
import { pageLanguage } from './page-language.ts'

/** Why something was not saved, in words. A reader who cancelled needs none. */
export function failureWords(error: unknown): string {
	const t = offlineText(pageLanguage())
	if (error instanceof OtherRelease) return t.changed
	if (!(error instanceof DOMException)) return t.failed
	if (error.name === 'AbortError') return ''
	return error.name === 'QuotaExceededError' ? t.full : t.failed
}
