import type { parseDocument } from 'htmlparser2'

type Drawing = ReturnType<typeof parseDocument>
type Node = Drawing['children'][number]
export type DrawingElement = Extract<Node, { attribs: unknown }>

/** Elements of a drawing in no order, each with how many it lies in. */
export function elementsIn(drawing: Drawing): { element: DrawingElement; depth: number }[] {
	const found: { element: DrawingElement; depth: number }[] = []
	const open = drawing.children.filter(isElement).map((element) => ({ element, depth: 0 }))
	for (let one = open.pop(); one; one = open.pop()) {
		found.push(one)
		for (const element of childrenOf(one.element)) open.push({ element, depth: one.depth + 1 })
	}
	return found
}

/** How many shapes are drawn in all, those that are used again counted each time. What uses itself counts without end. */
export function drawnParts(elements: readonly DrawingElement[]): number {
	const byId = new Map(elements.flatMap((one) => (one.attribs.id ? [[one.attribs.id, one] as const] : [])))
	const counted = new Map<DrawingElement, number>()
	const count = (one: DrawingElement): number => {
		const known = counted.get(one)
		if (known !== undefined) return known
		// Met again while it is being counted.
		counted.set(one, Number.POSITIVE_INFINITY)
		const used = referencesOf(one).flatMap((id) => byId.get(id) ?? [])
		const parts = [...childrenOf(one), ...used].reduce((sum, part) => sum + count(part), 1)
		counted.set(one, parts)
		return parts
	}
	return Math.max(0, ...elements.filter(({ name }) => name === 'svg').map(count))
}

/** Ids that an element is drawn with: `href="#id"`, `fill="url(#id)"`, `style="…"`. */
function referencesOf({ attribs }: DrawingElement): string[] {
	return Object.entries(attribs).flatMap(([name, value]) => {
		if (/^(?:xlink:)?href$/i.test(name)) return value.startsWith('#') ? [value.slice(1)] : []
		return [...value.matchAll(/url\(\s*['"]?#([^'")]+)/g)].map(([, id = '']) => id.trim())
	})
}

const childrenOf = (one: DrawingElement): DrawingElement[] => one.children.filter(isElement)

function isElement(node: Node): node is DrawingElement {
	return 'attribs' in node
}
