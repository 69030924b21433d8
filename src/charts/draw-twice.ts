import { renderSvg, type SvgText } from './render-svg.ts'
import type { Scene } from './scene.ts'

/** Widths at which a chart is drawn, in drawing units. */
export type Widths = { wide: number; narrow: number }

/** A chart as two SVG strings; the style sheet shows the one that suits its container. */
export type Drawing = { wide: string; narrow: string }

/** Widths of a chart with the column to itself. */
export const fullWidths: Widths = { wide: 700, narrow: 340 }

/** Widths of a small multiple. */
export const multipleWidths: Widths = { wide: 510, narrow: 340 }

/** Draws a chart for wide and for narrow containers, so that its text stays near its real size on a phone. */
export function drawTwice(draw: (width: number) => Scene, text: SvgText, widths: Widths = fullWidths): Drawing {
	const render = (width: number, className: 'w' | 'n') =>
		renderSvg(draw(width), { ...text, idPrefix: `${text.idPrefix}${className}`, className })
	return { wide: render(widths.wide, 'w'), narrow: render(widths.narrow, 'n') }
}
