import { elementsIn, type HtmlElement } from '../../ground/html/elements.ts'
import { textOf } from '../../ground/html/text.ts'
import type { FigureParts } from './cut-figure.ts'

/**
 * The height in pixels that a frame needs so that nothing scrolls inside it, however wide it is: of all widths the
 * largest. Drawings have their sizes, texts are reckoned by their characters, rather a line too much than too few. What
 * is not needed stays empty above the last line. A reader who opens how to read the drawing scrolls.
 */
export function embedHeight(parts: FigureParts, foot: string): number {
	return Math.ceil(Math.max(...widths.map((width) => heightAt(width, parts, foot))) / 10) * 10
}

/** The narrowest frame, and both sides of each width at which something is drawn or set otherwise (embed.css). */
const widths = [320, 340, 375, 414, 480, 496, 575, 576, 683, 732, 1200]

const [PADDING, GAP, LINE] = [16, 16, 20]
/** Two lines that nobody reckoned with: fonts of devices are a little wider than the house font here and there. */
const SPARE = 2 * LINE
const [HEADING, SMALL] = [
	{ size: 18, line: 23, wide: 0.6 },
	{ size: 13, line: LINE, wide: 0.56 },
]

function heightAt(frame: number, parts: FigureParts, foot: string): number {
	const width = frame - 2 * PADDING
	const { finding, subtitle, cautions, readings, source } = parts
	const notes = cautions.reduce((sum, note) => sum + linesOf(note, width - 13, SMALL) * LINE + 6, 0)
	return (
		2 * PADDING +
		SPARE +
		linesOf(finding, width, HEADING) * HEADING.line +
		(6 + linesOf(subtitle, width, SMALL) * LINE) +
		drawingHeight(parts.drawing, width) +
		(notes > 0 ? notes + GAP : 0) +
		(readings.length > 0 ? LINE + 12 : 0) +
		(GAP + linesOf(source, width, SMALL) * LINE) +
		(6 + linesOf(foot, width, SMALL) * LINE)
	)
}

type Setting = { size: number; wide: number }

/** Lines of a text: mean width of a letter in the house font is `wide` of its size, spaces among them. */
function linesOf(html: string, width: number, { size, wide }: Setting): number {
	const room = Math.max(1, Math.floor(width / (size * wide)))
	// Words do not break: half of a long word stays empty at the end of each line.
	return Math.ceil(textOf(html).length / Math.max(1, room - 3))
}

/** The least width at which drawings change from narrow to wide, and that of panels side by side (charts.css). */
const [WIDE, WIDE_MID, PANEL, PANEL_GAP] = [544, 464, 304, 48]

function drawingHeight(html: string, width: number): number {
	const found = elementsIn(html, (tag) => tag.name === 'h2' || tag.name === 'svg' || tag.is('draw') || tag.is('key'))
	const columns = html.includes('class="multi"')
		? Math.max(1, Math.floor((width + PANEL_GAP) / (PANEL + PANEL_GAP)))
		: 1
	const each = (width - (columns - 1) * PANEL_GAP) / columns
	const panels = found.filter(({ tag }) => tag.is('draw')).map((draw) => drawnHeight(draw, found, each))
	let height = 0
	for (let at = 0; at < panels.length; at += columns) height += GAP + Math.max(...panels.slice(at, at + columns))
	const headings = found.filter(({ tag }) => tag.name === 'h2').map(({ tag, bodyEnd }) => html.slice(tag.end, bodyEnd))
	const set = headings.reduce((sum, text) => sum + GAP + linesOf(text, each, HEADING) * HEADING.line, 0)
	const key = found.find(({ tag }) => tag.is('key'))
	return height + set / columns + (key ? keyHeight(html.slice(key.tag.end, key.bodyEnd), width) : 0)
}

function drawnHeight(draw: HtmlElement, found: readonly HtmlElement[], width: number): number {
	const isWide = !draw.tag.is('one') && width >= (draw.tag.is('mid') ? WIDE_MID : WIDE)
	const inside = found.filter(({ tag }) => tag.name === 'svg' && tag.start > draw.tag.start && tag.end <= draw.end)
	const shown = inside.find(({ tag }) => tag.is(isWide ? 'w' : 'n')) ?? inside[0]
	const [drawn, height] = [Number(shown?.tag.get('width') ?? 0), Number(shown?.tag.get('height') ?? 0)]
	// What is too wide shrinks; nothing grows.
	return drawn > width ? (height * width) / drawn : height
}

/** A tile of the key and its gaps beside each word. */
const KEY_MARK = 42

function keyHeight(html: string, width: number): number {
	const items = elementsIn(html, (tag) => tag.name === 'li')
	let [lines, used] = [1, 0]
	for (const { tag, bodyEnd } of items) {
		const room = KEY_MARK + textOf(html.slice(tag.end, bodyEnd)).length * SMALL.size * SMALL.wide
		if (used > 0 && used + room > width) [lines, used] = [lines + 1, 0]
		used += room
	}
	return 12 + lines * (LINE + 4) + (html.includes('up1') ? 2 * LINE : 0)
}
