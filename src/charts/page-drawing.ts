import type { PageDrawing } from './standalone-svg.ts'

const image =
	/^<svg\b[^>]* width="([\d.]+)" height="([\d.]+)"[^>]*>(?:<title\b[^>]*>[^<]*<\/title><desc\b[^>]*>[^<]*<\/desc>)?(.*)<\/svg>$/s

/**
 * The marks inside an SVG that `renderSvg` wrote, with its size: a drawing made for a page, on its way into a picture.
 * @throws {RangeError} for any other text
 */
export function pageDrawing(svg: string, heading = ''): PageDrawing {
	const [, width, height, marks] = image.exec(svg) ?? []
	if (marks === undefined) throw new RangeError(`not a drawing of a page: ${svg.slice(0, 60)}`)
	return { heading, marks, width: Number(width), height: Number(height) }
}
