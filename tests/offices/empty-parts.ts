import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Elements that are there to hold others. */
const lists = new Set(['ul', 'ol', 'dl', 'tbody', 'nav'])
const headings = new Set(['h1', 'h2', 'h3', 'h4'])
/** What is something to see although it holds no text. */
const seen = new Set(['svg', 'img', 'input', 'button', 'select', 'textarea', 'pre'])

/**
 * Parts of a page that a reader meets empty: a list without an entry, a heading without a word, a section that is its
 * heading alone. What a script fills or shows later is left out: it is `hidden`, or stands in a part that asks for one.
 * @returns each part as it could be found again
 */
export function emptyParts(html: string): string[] {
	const found: string[] = []
	const read = (node: Node): void => {
		if (!defaultTreeAdapter.isElementNode(node) || isOfScript(node)) return
		if (lists.has(node.tagName) && !node.childNodes.some((child) => defaultTreeAdapter.isElementNode(child)))
			found.push(say(node, 'holds nothing'))
		else if (headings.has(node.tagName) && textOf(node) === '') found.push(say(node, 'is empty'))
		else if (node.tagName === 'section' && !holdsMore(node)) found.push(say(node, 'is its heading alone'))
		node.childNodes.forEach(read)
	}
	parse(html).childNodes.forEach(read)
	return found
}

/** Filled by a script: the part is hidden until then, or says that it is for readers with scripts. */
function isOfScript(element: Element): boolean {
	const has = (name: string) => attribute(element, name) !== undefined
	return (
		['hidden', 'data-compare', 'data-results-list', 'data-text-list', 'data-saved', 'data-read'].some(has) ||
		element.tagName === 'template'
	)
}

/** Whether there is anything below the headings of a part. */
function holdsMore(part: Element): boolean {
	return part.childNodes.some((node) => {
		if (!defaultTreeAdapter.isElementNode(node)) return defaultTreeAdapter.isTextNode(node) && node.value.trim() !== ''
		if (headings.has(node.tagName)) return false
		return seen.has(node.tagName) || holdsMore(node)
	})
}

function textOf(node: Node): string {
	if (defaultTreeAdapter.isTextNode(node)) return node.value.trim()
	return defaultTreeAdapter.isElementNode(node) ? node.childNodes.map(textOf).join('') : ''
}

const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value

function say(element: Element, what: string): string {
	const name = ['id', 'class', 'aria-label'].map((one) => attribute(element, one)).find((value) => value !== undefined)
	return `${element.tagName} ${name ?? ''} ${what}`
}
