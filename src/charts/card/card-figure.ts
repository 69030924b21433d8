import { pageDrawing } from '../page-drawing.ts'
import { renderSvg } from '../render-svg.ts'
import { ruler } from '../ruler.ts'
import { textElement, withoutClasses } from '../standalone-svg.ts'
import { widthOfText } from '../text-width.ts'
import { cardColours, MARGIN } from './card-room.ts'
import { blockOfText, type TextBlock } from './card-text.ts'

/** The one big number of a card; `of` draws the ruler under it. */
export type CardFigure = {
	before: string
	number: string
	after: string
	caption: string
	of?: { value: number; unit: string; parent?: { value: number; text: string } | undefined } | undefined
}

const RULER_SCALE = 1.3
const TIGHT = -0.05
/** Room below the number for the tail of its comma. */
const TAIL = 26
const { ink } = cardColours

/** The big number of a card with what it counts, standing on `bottom`; a share of a whole brings its ruler. */
export function cardFigure(figure: CardFigure, bottom: number, room: number): TextBlock {
	const caption = { x: MARGIN, room, lines: 2, sizes: [23], weight: 600, fill: ink, leading: 1.25 }
	const { height } = blockOfText(figure.caption, { ...caption, y: 0 })
	const scale = figure.of ? rulerOf(figure.of, room) : { text: '', height: 0 }
	const top = bottom - height
	const { size, parts } = numberOf(figure, top - TAIL - scale.height, room)
	const drawn =
		scale.text === ''
			? []
			: [
					`<g transform="translate(${MARGIN} ${Math.round(top - scale.height)}) scale(${RULER_SCALE})">${scale.text}</g>`,
				]
	return {
		parts: [...parts, ...drawn, ...blockOfText(figure.caption, { ...caption, y: top }).parts],
		height: height + scale.height + TAIL + size * 0.76,
	}
}

/** The number as large as its column allows, its unit at half the size. */
function numberOf(
	{ before, number, after }: CardFigure,
	baseline: number,
	room: number,
): { size: number; parts: string[] } {
	const value = before + number
	const widthAt = (size: number) => widthOfText(value, size, 800, TIGHT) + widthOfText(after, size / 2, 800)
	const size = [112, 100, 88, 76, 64, 52, 40].find((one) => widthAt(one) <= room) ?? 40
	const unit = after === '' ? '' : `<tspan font-size="${size / 2}" letter-spacing="0">${after}</tspan>`
	const text = textElement({ text: value, x: MARGIN, y: baseline, size, weight: 800, fill: ink, spacing: TIGHT })
	return { size, parts: [text.replace('</text>', `${unit}</text>`)] }
}

function rulerOf(
	{ value, unit, parent }: NonNullable<CardFigure['of']>,
	room: number,
): { text: string; height: number } {
	const scene = ruler(
		{ value, maximum: 100, maximumLabel: unit, reference: parent ? { label: parent.text, value: parent.value } : null },
		Math.min(room, 504) / RULER_SCALE,
	)
	const { marks, height } = pageDrawing(renderSvg(scene, { title: '', description: '', idPrefix: '', className: '' }))
	return { text: withoutClasses(marks), height: height * RULER_SCALE + 8 }
}
