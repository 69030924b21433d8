import { decodeHTML } from 'entities'
import type { HtmlTag } from '../../../src/html/html-tag.ts'
import { endOf, readHtml } from '../../../src/html/read-html.ts'

/**
 * The words of a piece of HTML, their entities read back, white space made one space.
 * @param between what stands in the place of a tag: a space, or nothing inside a word
 * @param without elements that are left out whole; they hold none of their own kind
 */
export function textOf(
	html: string,
	between: ' ' | '' = ' ',
	without: (tag: HtmlTag) => boolean = () => false,
): string {
	const raw = html.includes('<') ? rawText(html, between, without) : html
	return (raw.includes('&') ? decodeHTML(raw) : raw).replace(/\s+/g, ' ').trim()
}

function rawText(html: string, between: string, without: (tag: HtmlTag) => boolean): string {
	let text = ''
	const part = (): undefined => {
		text += between
	}
	readHtml(html, {
		open(tag) {
			part()
			return without(tag) ? endOf(html, tag) : undefined
		},
		close: part,
		other: part,
		text(start, end) {
			text += html.slice(start, end)
		},
	})
	return text
}
