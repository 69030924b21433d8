import { decodeHTML } from 'entities'
import type { HtmlTag } from '../../../../src/html/html-tag.ts'
import { endOf, readHtml, voidElements } from '../../../../src/html/read-html.ts'
import { isForListeners } from '../read/read-html-cells.ts'

/** A line of words as a reader sees it, or one attribute that is read aloud or shown. */
export type Block = {
	text: string
	isHeading: boolean
	tag: HtmlTag | null
	/** Place in an ordered list; 0 outside. */
	item: number
}

/** A part of a page with a subject of its own; what stands in parts within it is theirs. */
export type PagePart = { name: string; parent: PagePart | null; blocks: Block[]; parts: PagePart[] }

const partNames: ReadonlySet<string> = new Set(
	'html body main section article aside figure table svg details dialog nav header footer form'.split(' '),
)
const headings: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 caption summary figcaption title'.split(' '))
/** Elements inside a line. */
const inline: ReadonlySet<string> = new Set(
	'a abbr b bdi bdo cite code data dfn em i mark q s small span strong sub sup time tspan u var wbr'.split(' '),
)
const shownAttributes: ReadonlySet<string> = new Set(['title', 'alt', 'aria-label', 'placeholder'])
/** Shapes, whose attributes are coordinates. */
const drawn: ReadonlySet<string> = new Set(['path', 'rect', 'circle', 'line', 'use', 'polyline', 'polygon'])
const silent: ReadonlySet<string> = new Set(['script', 'style'])

/**
 * Takes a page apart into its parts and their lines.
 * @param read where the attack has read a number already, in order: what stands there is left out, but for words for
 * listeners and notes, which it does not read
 * @param isSilent of a drawing that has nothing to tell: most of a page, and slow to take apart
 */
export function pageParts(
	html: string,
	read: readonly (readonly [number, number])[],
	isSilent: (drawing: string) => boolean = () => false,
): PagePart {
	const root: PagePart = { name: 'html', parent: null, blocks: [], parts: [] }
	let part = root
	let line = ''
	let lineTag: HtmlTag | null = null
	let heading = 0
	let mute = 0
	let unheard: { name: string; depth: number } | null = null
	let nextRead = 0
	let item = 0

	function flush(): void {
		if (line === '' || !/\S/.test(line)) {
			line = ''
			return
		}
		const text = (line.includes('&') ? decodeHTML(line) : line).replace(/\s+/g, ' ').trim()
		part.blocks.push({ text, isHeading: heading > 0, tag: lineTag, item })
		line = ''
	}

	function enter(tag: HtmlTag): void {
		const inside: PagePart = { name: tag.name, parent: part, blocks: [], parts: [] }
		part.parts.push(inside)
		part = inside
	}

	function leave(name: string): void {
		let at: PagePart | null = part
		while (at && at.name !== name) at = at.parent
		part = at?.parent ?? part
	}

	function isRead(start: number): boolean {
		while (nextRead < read.length && (read[nextRead]?.[1] ?? 0) <= start) nextRead++
		return unheard === null && start >= (read[nextRead]?.[0] ?? Number.POSITIVE_INFINITY)
	}

	readHtml(html, {
		open(tag) {
			if (tag.name === 'svg' && isSilent(html.slice(tag.end, endOf(html, tag)))) return endOf(html, tag)
			if (!inline.has(tag.name)) {
				flush()
				lineTag = tag
				if (tag.name === 'ol') item = 0
				else if (tag.name === 'li') item++
			}
			const isOpen = !tag.selfClosing && !voidElements.has(tag.name)
			if (isOpen && partNames.has(tag.name)) enter(tag)
			if (isOpen && headings.has(tag.name)) heading++
			if (isOpen && silent.has(tag.name)) mute++
			if (isOpen && unheard?.name === tag.name) unheard.depth++
			else if (isOpen && unheard === null && isForListeners(tag)) unheard = { name: tag.name, depth: 1 }
			for (const text of drawn.has(tag.name) ? [] : attributesOf(tag))
				part.blocks.push({ text, isHeading: false, tag, item: 0 })
			return undefined
		},
		close(name) {
			if (!inline.has(name)) flush()
			if (partNames.has(name)) leave(name)
			if (headings.has(name)) heading = Math.max(0, heading - 1)
			if (silent.has(name)) mute = Math.max(0, mute - 1)
			if (unheard?.name === name && --unheard.depth === 0) unheard = null
			return undefined
		},
		text(start, end) {
			if (mute === 0 && !isRead(start)) line += html.slice(start, end)
		},
	})
	flush()
	return root
}

/** What a tag says in attributes that are shown or read aloud, and bare numbers that it carries for machines. */
function attributesOf(tag: HtmlTag): string[] {
	const texts: string[] = []
	tag.eachAttribute((name, value) => {
		if (shownAttributes.has(name) || (name === 'content' && isSummary(tag)))
			texts.push(decodeHTML(value).replace(/\s+/g, ' ').trim())
		else if (name.startsWith('data-') && bareNumber.test(value)) texts.push(`${name} ${value}`)
	})
	return texts
}

const bareNumber = /^\d$/

/** Words about a page for search and sharing; other tags of this kind are for browsers. */
function isSummary(tag: HtmlTag): boolean {
	return /description|title|image:alt/.test(tag.get('name') ?? tag.get('property') ?? '')
}
