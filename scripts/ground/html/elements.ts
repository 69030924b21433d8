import type { HtmlTag } from '../../../src/html/html-tag.ts'
import { endOf, readHtml, voidElements } from '../../../src/html/read-html.ts'

/** An element in its text: its tag, and where its contents and the whole of it end. */
export type HtmlElement = { tag: HtmlTag; bodyEnd: number; end: number }

/**
 * The elements that are wanted, in the order in which they begin.
 * @param past names of elements that hold none of them, nor any of their own kind: they are not read
 */
export function elementsIn(
	html: string,
	wanted: (tag: HtmlTag) => boolean,
	past: ReadonlySet<string> = noNames,
): HtmlElement[] {
	return findElements(html, wanted, past, false)
}

/** The first element that is wanted; what stands behind it is not read. */
export function elementIn(html: string, wanted: (tag: HtmlTag) => boolean): HtmlElement | undefined {
	return findElements(html, wanted, noNames, true)[0]
}

const noNames: ReadonlySet<string> = new Set()

function findElements(
	html: string,
	wanted: (tag: HtmlTag) => boolean,
	past: ReadonlySet<string>,
	onlyFirst: boolean,
): HtmlElement[] {
	const found: HtmlElement[] = []
	const around: { name: string; element: HtmlElement | undefined }[] = []
	readHtml(html, {
		open(tag) {
			if (past.has(tag.name)) return endOf(html, tag)
			const isWanted = wanted(tag) && !(onlyFirst && found.length > 0)
			const element = isWanted ? { tag, bodyEnd: tag.end, end: tag.end } : undefined
			if (element) found.push(element)
			if (tag.selfClosing || voidElements.has(tag.name)) return onlyFirst && element ? html.length : undefined
			// Until its end is seen, an element holds all that follows.
			if (element) element.bodyEnd = element.end = html.length
			around.push({ name: tag.name, element })
			return undefined
		},
		close(name, start, end) {
			const at = around.findLastIndex((one) => one.name === name)
			const ended = at === -1 ? [] : around.splice(at).flatMap(({ element }) => element ?? [])
			for (const element of ended) Object.assign(element, { bodyEnd: start, end })
			return onlyFirst && ended.length > 0 ? html.length : undefined
		},
	})
	return found
}

/** What stands inside an element, as HTML. */
export function bodyOf(html: string, { tag, bodyEnd }: HtmlElement): string {
	return html.slice(tag.end, bodyEnd)
}
