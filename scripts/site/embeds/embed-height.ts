import { GAP, HEADING, LINE, linesOf, notesHeight, PADDING, SMALL, SPARE } from '../../../src/format/reckoned-lines.ts'
import { elementsIn, type HtmlElement } from '../../ground/html/elements.ts'
import { textOf } from '../../ground/html/text.ts'
import type { FigureParts } from './cut-figure.ts'

/**
 * The height in pixels that a frame needs so that nothing scrolls inside it, however wide it is: of all widths the
 * largest. Drawings have their sizes, texts are reckoned by their characters, rather a line too much than too few. What
 * is not needed stays empty above the last line. A reader who opens how to read the drawing scrolls.
 */
export function embedHeight(parts: FigureParts, foot: string): number {
	const read = readParts(parts, foot)
	return Math.ceil(Math.max(...widths.map((width) => heightAt(width, read))) / 10) * 10
}

/** What its height follows from, read once for all widths: letters of each text, and what is drawn. */
type ReadParts = ReturnType<typeof readParts>

function readParts({ finding, subtitle, cautions, readings, source, drawing }: FigureParts, foot: string) {
	return {
		finding: lettersIn(finding),
		subtitle: lettersIn(subtitle),
		cautions: cautions.map(lettersIn),
		source: lettersIn(source),
		foot: lettersIn(foot),
		isExplained: readings.length > 0,
		drawing: readDrawing(drawing),
	}
}

function lettersIn(html: string): number {
	return textOf(html).length
}

/** The narrowest frame, and both sides of each width at which something is drawn or set otherwise (embed.css). */
const widths = [320, 340, 375, 414, 480, 496, 575, 576, 683, 732, 1200]

function heightAt(frame: number, parts: ReadParts): number {
	const width = frame - 2 * PADDING
	const { finding, subtitle, cautions, source, foot } = parts
	return (
		2 * PADDING +
		SPARE +
		linesOf(finding, width, HEADING) * HEADING.line +
		(6 + linesOf(subtitle, width, SMALL) * LINE) +
		drawingHeight(parts.drawing, width) +
		notesHeight(cautions, width) +
		(parts.isExplained ? LINE + 12 : 0) +
		(GAP + linesOf(source, width, SMALL) * LINE) +
		(6 + linesOf(foot, width, SMALL) * LINE)
	)
}

/** The least width at which drawings change from narrow to wide, and that of panels side by side (charts.css). */
const [WIDE, WIDE_MID, PANEL, PANEL_GAP] = [544, 464, 304, 48]

type Drawing = ReturnType<typeof readDrawing>

function readDrawing(html: string) {
	const found = elementsIn(html, (tag) => tag.name === 'h2' || tag.name === 'svg' || tag.is('draw') || tag.is('key'))
	const body = ({ tag, bodyEnd }: HtmlElement) => html.slice(tag.end, bodyEnd)
	const key = found.find(({ tag }) => tag.is('key'))
	return {
		isMultiple: html.includes('class="multi"'),
		draws: found
			.filter(({ tag }) => tag.is('draw'))
			.map((draw) => ({
				draw,
				pictures: found.filter(({ tag }) => tag.name === 'svg' && tag.start > draw.tag.start && tag.end <= draw.end),
			})),
		headings: found.filter(({ tag }) => tag.name === 'h2').map((heading) => lettersIn(body(heading))),
		key: key && readKey(body(key)),
	}
}

function drawingHeight({ isMultiple, draws, headings, key }: Drawing, width: number): number {
	const columns = isMultiple ? Math.max(1, Math.floor((width + PANEL_GAP) / (PANEL + PANEL_GAP))) : 1
	const each = (width - (columns - 1) * PANEL_GAP) / columns
	const panels = draws.map((one) => drawnHeight(one, each))
	let height = 0
	for (let at = 0; at < panels.length; at += columns) height += GAP + Math.max(...panels.slice(at, at + columns))
	const set = headings.reduce((sum, letters) => sum + GAP + linesOf(letters, each, HEADING) * HEADING.line, 0)
	return height + set / columns + (key ? keyHeight(key, width) : 0)
}

function drawnHeight({ draw, pictures }: Drawing['draws'][number], width: number): number {
	const isWide = !draw.tag.is('one') && width >= (draw.tag.is('mid') ? WIDE_MID : WIDE)
	const shown = pictures.find(({ tag }) => tag.is(isWide ? 'w' : 'n')) ?? pictures[0]
	const [drawn, height] = [Number(shown?.tag.get('width') ?? 0), Number(shown?.tag.get('height') ?? 0)]
	// What is too wide shrinks; nothing grows.
	return drawn > width ? (height * width) / drawn : height
}

/** A tile of the key and its gaps beside each word. */
const KEY_MARK = 42

function readKey(html: string) {
	const words = elementsIn(html, (tag) => tag.name === 'li').map(({ tag, bodyEnd }) => html.slice(tag.end, bodyEnd))
	return { words: words.map(lettersIn), isLong: html.includes('up1') }
}

function keyHeight({ words, isLong }: ReturnType<typeof readKey>, width: number): number {
	let [lines, used] = [1, 0]
	for (const letters of words) {
		const room = KEY_MARK + letters * SMALL.size * SMALL.wide
		if (used > 0 && used + room > width) [lines, used] = [lines + 1, 0]
		used += room
	}
	return 12 + lines * (LINE + 4) + (isLong ? 2 * LINE : 0)
}
