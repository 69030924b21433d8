import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5'

/** An element of a parsed page. */
export type PageElement = DefaultTreeAdapterMap['element']
export type PageDocument = DefaultTreeAdapterMap['document']
type PageNode = DefaultTreeAdapterMap['node']

export const parsePage = (html: string): PageDocument => parse(html)
export const writePage = (page: PageDocument): string => serialize(page)

/** Every element in the order of the page. */
export function* elementsIn(node: PageNode): Generator<PageElement> {
	if ('tagName' in node) yield node
	if ('childNodes' in node) for (const child of [...node.childNodes]) yield* elementsIn(child)
}

/** The first element of that name; every page has the three of a page. */
export function elementOf(page: PageDocument, name: 'html' | 'head' | 'body'): PageElement {
	for (const element of elementsIn(page)) if (element.tagName === name) return element
	throw new Error(`a page without <${name}>`)
}

export function attribute({ attrs }: PageElement, name: string): string | undefined {
	return attrs.find((one) => one.name === name)?.value
}

/** Sets an attribute, or adds it. */
export function setAttribute(element: PageElement, name: string, value: string): void {
	const known = element.attrs.find((one) => one.name === name)
	if (known) known.value = value
	else element.attrs.push({ name, value })
}

export function removeElement(element: PageElement): void {
	const siblings = element.parentNode?.childNodes
	siblings?.splice(siblings.indexOf(element), 1)
}
