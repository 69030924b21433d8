import type { Box, TextMark } from './scene.ts'
import { widthOfText } from './text-width.ts'

type TextStyle = { size: number; weight: number; letterSpacing: number }

/** Sizes and weights of the text classes, the same as in `src/styles/charts.css` (a test holds them together). */
export const textSizes: Readonly<Record<string, number>> = { t: 14, 't-s': 12.5, 't-xs': 11.5, 't-xl': 19, 't-sim': 30 }
export const textWeights: Readonly<Record<string, number>> = { 't-b': 700, 't-i': 600, 't-xl': 800, 't-sim': 800 }
const letterSpacings: Readonly<Record<string, number>> = { 't-sim': 0.14 }

/** Part of the font size above and below the baseline that letters take up. */
const ASCENT = 0.78
const DESCENT = 0.22

const styles = new Map<string, TextStyle>()

/** There are few classes and many labels: each is read once. */
function styleOf(className: string): TextStyle {
	const style = styles.get(className) ?? readStyle(className)
	styles.set(className, style)
	return style
}

function readStyle(className: string): TextStyle {
	const style: TextStyle = { size: 14, weight: 400, letterSpacing: 0 }
	for (const token of className.split(' ')) {
		style.size = textSizes[token] ?? style.size
		style.weight = textWeights[token] ?? style.weight
		style.letterSpacing = letterSpacings[token] ?? style.letterSpacing
	}
	return style
}

/** Font size of a text class, in drawing units. */
export function sizeOf(className: string): number {
	return styleOf(className).size
}

/** Width of a text in a text class, in drawing units. */
export function measureText(text: string, className: string): number {
	const { size, weight, letterSpacing } = styleOf(className)
	return widthOfText(text, size, weight, letterSpacing)
}

/** Left edge of a text of this width that hangs at `x` by its anchor. */
function leftOf(x: number, width: number, anchor: TextMark['anchor']): number {
	if (anchor === 'start') return x
	return anchor === 'end' ? x - width : x - width / 2
}

/** The room a text takes up; a text that is tried at many places is measured once. */
export function boxOfText(mark: TextMark, width: number = measureText(mark.text, mark.class)): Box {
	const size = sizeOf(mark.class)
	return {
		x: leftOf(mark.x, width, mark.anchor),
		y: mark.y - ASCENT * size,
		width,
		height: (ASCENT + DESCENT) * size,
	}
}

/** A text mark. */
export function textMark(
	text: string,
	className: string,
	x: number,
	y: number,
	anchor: TextMark['anchor'] = 'start',
): TextMark {
	return { kind: 'text', class: className, x, y, text, anchor }
}
