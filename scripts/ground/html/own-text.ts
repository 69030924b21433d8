/**
 * A text of its own. What is cut out of a page is a view of it and keeps the whole page in memory: whatever is kept of
 * many pages is copied first.
 */
export function ownText(text: string): string {
	return Buffer.from(text).toString()
}
