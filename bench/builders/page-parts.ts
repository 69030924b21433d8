import { bodyOf, elementIn, elementsIn, type HtmlElement } from '../../scripts/ground/html/elements.ts'
import type { HtmlTag } from '../../src/html/html-tag.ts'

/** A cell with its own tag, and what is in it. */
export type Cell = { open: string; body: string; close: string }

/** A piece of a page as a template gets it: text that is finished, a chart that is drawn, or the cells of a table. */
export type Piece = { text: string } | { chart: string } | { rows: { open: string; cells: Cell[] }[]; close: string }

/**
 * What a page tells a template: all figures are added up, ranked and said in sentences, all charts are drawn. Left to the
 * template are the frame around them, the loops over pieces, rows and cells, and the file.
 */
export type PageParts = {
	path: string
	language: string
	title: string
	description: string
	crumbs: { open: string; body: string }[]
	pieces: Piece[]
}

/** Takes a finished page apart. */
export function pageParts(path: string, html: string): PageParts {
	const main = elementIn(html, (tag) => tag.name === 'main')
	const crumb = elementIn(html, (tag) => tag.is('crumb'))
	const steps = crumb ? elementsIn(bodyOf(html, crumb), (tag) => tag.name === 'li') : []
	return {
		path,
		language: path.startsWith('en/') ? 'en' : 'id',
		title: between(html, '<title>', '</title>'),
		description: between(html, '<meta name="description" content="', '">'),
		crumbs: steps.map((step) => ({
			open: step.tag.written,
			body: crumb ? bodyOf(bodyOf(html, crumb), step) : '',
		})),
		pieces: main ? piecesOf(bodyOf(html, main)) : [],
	}
}

/**
 * The frame that all pages of a language share, cut where a page has something of its own. Made from one of them.
 * @returns what stands before and behind each own part, in the order of `ownParts`
 */
export function frameOf({ path, title, description }: PageParts, html: string): string[] {
	const main = elementIn(html, (tag) => tag.name === 'main')
	const crumb = elementIn(html, (tag) => tag.is('crumb'))
	if (!main || !crumb) throw new Error(`${path} has no main part or no way to it`)
	const address = `/${path.replace(/^en\/|index\.html$/g, '')}`
	const marked = [html.slice(0, crumb.tag.end), '\0crumbs\0', html.slice(crumb.bodyEnd, main.tag.end), '\0pieces\0']
	const frame = [...marked, html.slice(main.bodyEnd)].join('')
	return frame
		.replaceAll(title, '\0title\0')
		.replaceAll(description, '\0description\0')
		.replaceAll(address, '\0address\0')
		.split('\0')
}

function piecesOf(html: string): Piece[] {
	const pieces: Piece[] = []
	let from = 0
	for (const { tag, end } of elementsIn(html, isPiece)) {
		if (tag.start < from) continue
		const piece = html.slice(tag.start, end)
		pieces.push({ text: html.slice(from, tag.start) }, tag.name === 'svg' ? { chart: piece } : tableOf(piece))
		from = end
	}
	return [...pieces, { text: html.slice(from) }]
}

const isPiece = (tag: HtmlTag) => tag.name === 'svg' || tag.name === 'table'

/** The rows of a table, each with what stands before it, and what stands behind the last. */
function tableOf(html: string): Piece {
	let from = 0
	const rows = elementsIn(html, ({ name }) => name === 'tr').map((row) => {
		const inside = bodyOf(html, row)
		const open = html.slice(from, row.tag.end)
		from = row.end
		const cells = elementsIn(inside, ({ name }) => name === 'td' || name === 'th')
		return { open, cells: cells.map((cell) => cellOf(inside, cell)) }
	})
	return { rows, close: html.slice(from) }
}

function cellOf(row: string, cell: HtmlElement): Cell {
	return { open: cell.tag.written, body: bodyOf(row, cell), close: `</${cell.tag.name}>` }
}

function between(html: string, start: string, end: string): string {
	const from = html.indexOf(start) + start.length
	return html.slice(from, html.indexOf(end, from))
}
