import { linesOf, textElement } from '../standalone-svg.ts'
import { widthOfText } from '../text-width.ts'

/** Lines of text as elements, and how much room they take down the picture. */
export type TextBlock = { parts: string[]; height: number }

export type BlockOptions = {
	x: number
	/** Upper edge. */
	y: number
	/** Width of the column. */
	room: number
	/** How much height there is; the first size at which all lines fit is taken, else the last. */
	height?: number
	/** How many lines at most; the last one is cut. */
	lines?: number
	/** Sizes to try, the largest first. */
	sizes: readonly number[]
	weight: number
	fill: string
	/** Height of a line as a part of the size. */
	leading: number
	/** Letter spacing in em. */
	spacing?: number
}

/** A text broken into lines, as large as its room allows; what does not fit at the smallest size is cut with an ellipsis. */
export function blockOfText(text: string, options: BlockOptions): TextBlock {
	const { x, y, room, height = Number.POSITIVE_INFINITY, sizes, weight, fill, leading, spacing = 0 } = options
	const fits = (size: number) =>
		linesOf(text, size, weight, room).length <= mostLines(size, height, options) &&
		longestWord(text, size, weight) <= room
	const size = sizes.find(fits) ?? sizes.at(-1) ?? 0
	const lines = cutLines(linesOf(text, size, weight, room), mostLines(size, height, options), size, weight, room)
	const parts = lines.map((line, index) =>
		textElement({ text: line, x, y: y + size * (leading * index + 0.86), size, weight, fill, spacing }),
	)
	return { parts, height: lines.length * size * leading }
}

function mostLines(size: number, height: number, { lines = Number.POSITIVE_INFINITY, leading }: BlockOptions): number {
	return Math.max(1, Math.min(lines, Math.floor(height / (size * leading))))
}

function longestWord(text: string, size: number, weight: number): number {
	return Math.max(...text.split(' ').map((word) => widthOfText(word, size, weight)))
}

function cutLines(lines: readonly string[], most: number, size: number, weight: number, room: number): string[] {
	if (lines.length <= most) return lines.map((line) => textThatFits(line, room, size, weight))
	const last = lines.slice(most - 1).join(' ')
	return [...lines.slice(0, most - 1), textThatFits(last, room, size, weight)]
}

/** A text in one line, cut with an ellipsis where it is wider than `room`; between words, if there is one to cut at. */
export function textThatFits(text: string, room: number, size: number, weight: number): string {
	if (widthOfText(text, size, weight) <= room) return text
	const cut = [...text]
	while (cut.length > 1 && widthOfText(`${cut.join('').trimEnd()}…`, size, weight) > room) cut.pop()
	const kept = cut.join('').trimEnd()
	const space = kept.lastIndexOf(' ')
	return `${(space > kept.length / 2 ? kept.slice(0, space) : kept).replace(/[.,;:]$/, '')}…`
}
