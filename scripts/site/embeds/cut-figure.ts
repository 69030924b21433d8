import type { HtmlTag } from '../../../src/html/html-tag.ts'
import { bodyOf, elementsIn, type HtmlElement } from '../../ground/html/elements.ts'

/** The parts of a figure that go to other sites, as HTML: all but its table and what only the page's scripts use. */
export type FigureParts = {
	finding: string
	subtitle: string
	/** Drawings with their headings, the key of a map. */
	drawing: string
	/** What must be known to read the figures rightly: always shown. */
	cautions: readonly string[]
	/** How to read the drawing. */
	readings: readonly string[]
	source: string
}

/**
 * Takes a figure of a finished page apart. Of its notes the cautions are shown, and so are those that the page says
 * elsewhere, too (`no-p`): here nothing stands elsewhere.
 */
export function cutFigure(html: string): FigureParts {
	const found = elementsIn(html, isPart, drawings)
	const part = (test: (tag: HtmlTag) => boolean) => found.find(({ tag }) => test(tag))
	const bodyOfPart = (name: string) =>
		bodyIn(
			html,
			part((tag) => tag.is(name)),
		)
	const subtitle = part((tag) => tag.is('chart-sub'))
	// The first of what follows the drawing in every frame.
	const after = found.find(({ tag }) => tag.start > (subtitle?.end ?? 0) && isAfterDrawing(tag))
	const source = part((tag) => tag.name === 'figcaption')
	const notes = paragraphsIn(
		html,
		part((tag) => tag.is('chart-note')),
	)
	const isCaution = ({ tag }: HtmlElement) =>
		tag.is('no-p') ||
		isInside(
			tag,
			part((one) => one.is('note')),
		)
	return {
		finding: bodyOfPart('finding'),
		subtitle: bodyOfPart('chart-sub'),
		drawing: forScriptless(html.slice(subtitle?.end ?? 0, after?.tag.start ?? html.length)),
		cautions: notes.filter(isCaution).map((note) => bodyOf(html, note).trim()),
		readings: notes.filter((note) => !isCaution(note)).map((note) => bodyOf(html, note).trim()),
		source: bodyIn(html, paragraphsIn(html, source)[0]),
	}
}

const drawings: ReadonlySet<string> = new Set(['svg', 'table'])

const isAfterDrawing = (tag: HtmlTag) =>
	tag.is('chart-note') || tag.is('nums') || tag.name === 'script' || tag.name === 'figcaption'

function isPart(tag: HtmlTag): boolean {
	return tag.name === 'p' || tag.is('finding') || tag.is('note') || isAfterDrawing(tag)
}

function isInside(tag: HtmlTag, around: HtmlElement | undefined): boolean {
	return around !== undefined && tag.start > around.tag.start && tag.start < around.end
}

function paragraphsIn(html: string, around: HtmlElement | undefined): HtmlElement[] {
	if (around === undefined) return []
	return elementsIn(html, (tag) => tag.name === 'p' && isInside(tag, around), drawings)
}

function bodyIn(html: string, element: HtmlElement | undefined): string {
	return element === undefined ? '' : bodyOf(html, element).trim()
}

/**
 * The drawing as it is without the scripts of its page: no places of figures to walk through, no line that says what is
 * pointed at, and its headings one below the only one that stands above them now.
 */
function forScriptless(html: string): string {
	const gone = elementsIn(html, (tag) => tag.is('map-say'), new Set(['svg']))
	let [left, from] = ['', 0]
	for (const { tag, end } of gone) {
		left += html.slice(from, tag.start)
		from = end
	}
	return (left + html.slice(from))
		.replace(/ data-points="[^"]*"/g, '')
		.replace(/<(\/?)h[3-6](?=[\s>])/g, '<$1h2')
		.trim()
}
