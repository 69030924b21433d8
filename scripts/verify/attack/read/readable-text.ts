import { readHtml } from '../../../../src/html/read-html.ts'

/** Attributes of a page that a reader, a browser or a machine takes words and addresses from. */
const readAttributes = /^(?:content|title|alt|href|value|placeholder|label|aria-label|data-[a-z-]+)$/

/** Shorter values hold nothing personal. */
const SHORTEST = 8

/**
 * What of a file can hold personal data: all of a data file, of a page its words and the attributes that carry
 * words and addresses. Coordinates of drawings are left out: they look like telephone numbers. `null` for files that
 * are program or style, and of those only the names of addresses count.
 */
export function readableText(path: string, text: string): string | null {
	if (/\.(?:html|svg|xml)$/.test(path)) return wordsOf(text)
	return /\.(?:csv|json|jsonld|txt|bib|sha256|webmanifest|md|sql|pf_fragment)$/.test(path) ? text : null
}

/** Words as written, a line for each piece between tags, then the attributes, each once. */
function wordsOf(html: string): string {
	const attributes = new Set<string>()
	let words = ''
	let inStyle = false
	readHtml(html, {
		open(tag) {
			words += '\n'
			inStyle = tag.name === 'style'
			tag.eachAttribute((name, value) => {
				if (readAttributes.test(name)) attributes.add(value)
			}, SHORTEST)
			return undefined
		},
		close() {
			words += '\n'
			inStyle = false
			return undefined
		},
		other: () => {
			words += '\n'
		},
		text(start, end) {
			if (!inStyle) words += html.slice(start, end)
		},
	})
	return `${words}\n${[...attributes].join('\n')}`
}
