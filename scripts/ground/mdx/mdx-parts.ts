import { mdxToMdast } from 'satteri'
import { tooDeepAt } from '../../../src/gate/nesting/too-deep.ts'

/** What is asked of a tree of MDX; the parser hands over more. */
export type MdxPart = {
	type: string
	name?: string | null
	value?: string
	/** Address of a link, a picture or a definition. */
	url?: string
	/** What a picture shows, in words. */
	alt?: string | null
	/** What a reference and its definition have in common. */
	identifier?: string
	attributes?: readonly MdxAttribute[]
	position?: { start: { line: number; column: number } }
	children?: readonly MdxPart[]
}

export type MdxAttribute = { type: string; name?: string; value?: null | string | { value: string } }

/** Every part of a text in reading order, by the parser that renders the pages. Throws where it cannot be read. */
export function mdxParts(text: string): MdxPart[] {
	const line = tooDeepAt(text)
	if (line !== null) throw new Error(`${line}:1: nested too deep`)
	return partsOf(mdxToMdast(withLineEnd(text)) as MdxPart)
}

/** A backslash that ends a text without a line end can stop the parser, and the whole process with it. */
export function withLineEnd(text: string): string {
	return text.endsWith('\n') ? text : `${text}\n`
}

function partsOf(part: MdxPart): MdxPart[] {
	return [part, ...(part.children ?? []).flatMap(partsOf)]
}
