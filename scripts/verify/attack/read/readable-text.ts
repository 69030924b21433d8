/** Attributes of a page that a reader, a browser or a machine takes words and addresses from. */
const readAttributes = /\s(?:content|title|alt|href|value|placeholder|label|aria-label|data-[a-z-]+)="([^"]{8,})"/g

/**
 * What of a file can hold personal data: all of a data file, of a page its words and the attributes that carry
 * words and addresses. Coordinates of drawings are left out: they look like telephone numbers. `null` for files that
 * are program or style, and of those only the names of addresses count.
 */
export function readableText(path: string, text: string): string | null {
	if (/\.(?:html|svg|xml)$/.test(path)) return `${textBetweenTags(text)}\n${attributeTexts(text)}`
	return /\.(?:csv|json|jsonld|txt|webmanifest|md|pf_fragment)$/.test(path) ? text : null
}

function textBetweenTags(html: string): string {
	return html.replace(/<style\b.*?<\/style>/gs, ' ').replace(/<[^>]*>/g, '\n')
}

function attributeTexts(html: string): string {
	const texts = new Set<string>()
	for (const [, text = ''] of html.matchAll(readAttributes)) texts.add(text)
	return [...texts].join('\n')
}
