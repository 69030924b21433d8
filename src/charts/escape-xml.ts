const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it may stand between tags and in attributes. */
export function escapeXml(text: string): string {
	return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)
}
