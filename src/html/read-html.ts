import { Tokenizer } from 'htmlparser2'
import { HtmlTag } from './html-tag.ts'

/**
 * What a reader of HTML is told, in the order of the text; places are counted in it. One that answers with a place
 * further on goes on from there: past an element, or to the end.
 */
export type HtmlHandler = {
	open?(tag: HtmlTag): number | undefined
	close?(name: string, start: number, end: number): number | undefined
	/** Text as written, entities and all; also what a script or a style holds. */
	text?(start: number, end: number): void
	/** A comment or a declaration. */
	other?(): void
}

/** Elements that have no end. */
export const voidElements: ReadonlySet<string> = new Set(
	'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Reads HTML from its first to its last character, by the rules of a browser; it never fails. */
export function readHtml(html: string, handler: HtmlHandler): void {
	let from = 0
	while (from < html.length) from = readFrom(html, from, handler)
}

/** Where an element ends that holds none of its own kind; a way past drawings, tables and scripts. */
export function endOf(html: string, { name, end, selfClosing }: HtmlTag): number {
	if (selfClosing || voidElements.has(name)) return end
	const close = html.indexOf(`</${name}>`, end)
	return close === -1 ? html.length : close + name.length + 3
}

const nothing = (): undefined => {}

/** Reads on from a place, and says where to go on: at the end, or where the handler wants to. */
function readFrom(html: string, base: number, handler: HtmlHandler): number {
	const { open = nothing, close = nothing, text = nothing, other: tellOther = nothing } = handler
	let next = html.length
	let start = 0
	let name = ''
	let places: number[] = []
	let drawings = 0
	const other = () => tellOther()
	const goOn = (place: number | undefined) => {
		if (place === undefined) return
		next = place
		tokenizer.pause()
	}
	const endTag = (at: number, selfClosing: boolean) => {
		if (name === 'svg' && !selfClosing) drawings++
		goOn(open(new HtmlTag(html, name, { start, end: base + at + 1, selfClosing }, places)))
	}
	const tokenizer = new Tokenizer(
		{ xmlMode: false, decodeEntities: false },
		{
			onopentagname(from, to) {
				start = base + from - 1
				name = html.slice(base + from, base + to).toLowerCase()
				places = []
			},
			onattribname: (from, to) => void places.push(base + from, base + to, base + to, base + to),
			onattribdata(from, to) {
				// A value may come in pieces, one after the other; an empty one stands where its name ends.
				const value = places.length - 2
				if (places[value] === places[value - 1]) places[value] = base + from
				places[value + 1] = base + to
			},
			onattribentity: nothing,
			onattribend: nothing,
			onopentagend: (at) => endTag(at, false),
			onselfclosingtag: (at) => endTag(at, true),
			onclosetag(from, to) {
				const closed = html.slice(base + from, base + to).toLowerCase()
				if (closed === 'svg') drawings--
				const end = html.indexOf('>', base + to)
				goOn(close(closed, base + from - 2, end === -1 ? html.length : end + 1))
			},
			ontext(from, to) {
				// A text that ends in the midst of a tag, right after its slash, is told from no place at all: it is none.
				if (from >= 0) text(base + from, base + to)
			},
			ontextentity: nothing,
			oncomment: other,
			oncdata: other,
			ondeclaration: other,
			onprocessinginstruction: other,
			onend: nothing,
			// Inside a drawing a title is an element like any other, and none is raw text.
			isInForeignContext: () => drawings > 0,
		},
	)
	tokenizer.write(base === 0 ? html : html.slice(base))
	if (next === html.length) tokenizer.end()
	return next
}
