import { type MdxPart, mdxParts } from '../../ground/mdx/mdx-parts.ts'

/** An address that a text leads to, with its place. */
export type TextLink = { href: string; line: number; column: string }

/**
 * Every link of a text in MDX, those by reference among them; pictures are none. Text that cannot be read has an issue
 * of its own, and no links.
 * @param firstLine line of the first character
 */
export function textLinks(text: string, firstLine = 1): TextLink[] {
	return partsIn(text).flatMap(({ type, url, position }) => {
		if (url === undefined || (type !== 'link' && type !== 'definition')) return []
		const { line, column } = position?.start ?? { line: 1, column: 1 }
		return [{ href: url, line: line + firstLine - 1, column: String(column) }]
	})
}

function partsIn(text: string): MdxPart[] {
	try {
		return mdxParts(text)
	} catch {
		return []
	}
}
