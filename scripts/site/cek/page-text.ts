import { unescapeHtml } from '../search/plain-text.ts'

/** The words of a piece of a page. */
export function readText(html: string): string {
	return unescapeHtml(html.replace(/<[^>]*>/g, ' '))
		.replace(/\s+/g, ' ')
		.trim()
}
