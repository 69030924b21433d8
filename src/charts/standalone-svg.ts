import { escapeXml } from './escape-xml.ts'
import { svgLooks } from './svg-looks.ts'
import { widthOfText } from './text-width.ts'

/** A drawing as it stands in a page: the marks between its tags, looks by class. */
export type PageDrawing = { heading: string; marks: string; width: number; height: number }

/** What a picture carries with it when it leaves the page. */
export type Picture = {
	title: string
	subtitle: string
	source: string
	/** Where the chart stands. */
	address: string
	drawings: readonly PageDrawing[]
	/** The words of the tag over simulated data. */
	simulated?: string | undefined
	/** Names the figure in the footer, so that it can be found again. */
	figureId?: string | undefined
	/** A `@font-face` rule that carries the font with it. */
	fontFace?: string | undefined
	language: string
}

/** One line of text in a picture. */
export type Line = {
	text: string
	x: number
	y: number
	size: number
	weight: number
	fill: string
	anchor?: string
	spacing?: number
}

const MARGIN = 24
const INK = '#13203b'
const MUTED = '#4a5469'
const PAPER = '#fbf7ee'
const RULE = '#d9d0be'
const SIM = '#7b2457'

/** The attributes that make an element with these classes look as in the page. */
export function lookOf(classes: string): Record<string, string> {
	const own = classes.split(' ')
	const fitting = svgLooks.filter(([key]) => key.split(' ').every((name) => own.includes(name)))
	return Object.assign({}, ...fitting.map(([, look]) => look))
}

function attributes(look: Readonly<Record<string, string>>): string {
	return Object.entries(look)
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('')
}

/** Marks with their looks as attributes instead of classes. */
export function withoutClasses(marks: string): string {
	return marks.replace(/<(\w+) class="([^"]*)"/g, (_, name: string, classes: string) => {
		const text = name === 'text' ? lookOf('') : {}
		return `<${name}${attributes({ ...text, ...lookOf(classes) })}`
	})
}

/** Letters that stand for news told beside the chart say nothing where that is not told. */
function withoutNews(marks: string): string {
	return marks.replace(/<circle class="ax"[^>]*>(?:<\/circle>)?<text[^>]*>[^<]*<\/text>/g, '')
}

/** Links as groups: the address of a page leads nowhere from a file. */
function withoutLinks(marks: string): string {
	return marks.replace(/<a\b[^>]*>/g, '<g>').replaceAll('</a>', '</g>')
}

/** A word that fits, or an address that does not, cut behind its commas and signs. */
function partsOf(word: string, size: number, weight: number, room: number): string[] {
	if (widthOfText(word, size, weight) <= room) return [word]
	const parts: string[] = []
	for (const part of word.match(/[^,&/?]+[,&/?]*|[,&/?]+/g) ?? [word]) {
		const longer = (parts.at(-1) ?? '') + part
		if (parts.length > 0 && widthOfText(longer, size, weight) <= room) parts[parts.length - 1] = longer
		else parts.push(part)
	}
	return parts
}

/** A text broken into lines no wider than `room`; a longer word stands alone. */
export function linesOf(text: string, size: number, weight: number, room: number): string[] {
	const lines: string[] = []
	for (const word of text.split(' ').flatMap((one) => partsOf(one, size, weight, room))) {
		const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
		if (lines.length > 0 && widthOfText(longer, size, weight) <= room) lines[lines.length - 1] = longer
		else lines.push(word)
	}
	return lines
}

/** A line of text as an element, in whole units down the page. */
export function textElement({ text, x, y, size, weight, fill, anchor, spacing }: Line): string {
	const end = `${anchor ? ` text-anchor="${anchor}"` : ''}${spacing ? ` letter-spacing="${spacing}em"` : ''}`
	return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${end}>${escapeXml(text)}</text>`
}

/** Writes text blocks one below the other and keeps where the next one starts. */
class Column {
	readonly parts: string[] = []
	readonly room: number
	y = MARGIN

	constructor(room: number) {
		this.room = room
	}

	write(text: string, size: number, weight: number, fill: string, after: number): void {
		for (const line of text === '' ? [] : linesOf(text, size, weight, this.room)) {
			this.y += size * 1.3
			this.parts.push(textElement({ text: line, x: MARGIN, y: this.y - size * 0.3, size, weight, fill }))
		}
		this.y += text === '' ? 0 : after
	}

	draw({ marks, height }: PageDrawing): void {
		this.parts.push(
			`<g transform="translate(${MARGIN} ${Math.round(this.y)})">${withoutLinks(withoutClasses(withoutNews(marks)))}</g>`,
		)
		this.y += height + 12
	}

	rule(): void {
		this.parts.push(`<path d="M${MARGIN} ${Math.round(this.y)}h${this.room}" stroke="${RULE}"/>`)
		this.y += 8
	}
}

/**
 * A chart as a file of its own: title, subtitle, drawings, source and address on paper, in the light colours, with
 * nothing it needs from elsewhere.
 */
export function standaloneSvg(picture: Picture): { svg: string; width: number; height: number } {
	const { title, subtitle, source, address, drawings, simulated = '', figureId = '', fontFace = '' } = picture
	const width = Math.max(...drawings.map((drawing) => drawing.width)) + 2 * MARGIN
	const column = new Column(width - 2 * MARGIN)
	column.write(simulated, 13, 800, SIM, 4)
	column.write(title, 21, 700, INK, 4)
	column.write(subtitle, 14, 400, MUTED, 14)
	for (const drawing of drawings) {
		column.write(drawing.heading, 15, 700, INK, 6)
		column.draw(drawing)
	}
	column.rule()
	column.write(source, 12, 400, MUTED, 0)
	column.write([figureId, address].filter((part) => part !== '').join(' · '), 12, 400, MUTED, 0)
	const height = Math.ceil(column.y + MARGIN - 4)
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${picture.language}" role="img" font-family="'Plus Jakarta Sans', Arial, sans-serif" word-spacing="0.1em">`,
		`<title>${escapeXml(title)}</title><desc>${escapeXml(subtitle)}</desc>`,
		`<style>${fontFace}text{font-variant-numeric:tabular-nums}</style>`,
		`<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
		...column.parts,
		'</svg>\n',
	]
	return { svg: svg.join(''), width, height }
}
