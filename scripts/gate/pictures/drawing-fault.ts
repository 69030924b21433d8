import { Resvg } from '@resvg/resvg-js'
import { parseDocument } from 'htmlparser2'
import { brokenPicture, notPlainDrawing } from '../../../src/gate/rules/picture-file.ts'
import type { Finding } from '../../../src/issue/finding.ts'
import { type DrawingElement, drawnParts, elementsIn } from './drawn-parts.ts'
import { ratioFault } from './side-ratio.ts'

/** What would fetch or embed something, run or move, or draw effects over effects: none of it is needed for a chart or a map. */
const refused =
	/^(?:.*:)?(?:image|feImage|foreignObject|script|iframe|video|audio|animate\w*|set|filter|mask|cursor|handler)$/i

/** More shapes than a map of all villages of a kabupaten has. */
const MOST_PARTS = 20_000

/** Groups in groups, deeper than any program writes them. */
const MOST_DEPTH = 200

/**
 * Why a drawing in SVG cannot become a picture; `null` for a sound one. What it holds beside its shapes (authors, notes,
 * layers, links) needs no look: the picture is made of its pixels alone.
 */
export function drawingFault(svg: string): Finding | null {
	// No character of XML (XML 1.0, 2.2). What draws would not refuse it but end the whole program over it.
	if (svg.includes('\0')) return brokenPicture('SVG')
	// Entities stand for text that may be huge, or of another file.
	if (/<!ENTITY/i.test(svg)) return notPlainDrawing('<!ENTITY')
	try {
		const found = elementsIn(parseDocument(svg, { xmlMode: true }))
		const elements = found.map(({ element }) => element)
		const odd = elements.find(isRefused)
		if (odd) return notPlainDrawing(`<${odd.name}>`)
		if (found.some(({ depth }) => depth > MOST_DEPTH)) return notPlainDrawing('groups in groups')
		if (drawnParts(elements) > MOST_PARTS) return notPlainDrawing(`more than ${MOST_PARTS} shapes`)
		return ratioFault(new Resvg(svg, { font: { loadSystemFonts: false } }))
	} catch {
		return brokenPicture('SVG')
	}
}

/** Styles that lean on other parts of the drawing, or on other files, cannot be counted. */
function isRefused({ name, children }: DrawingElement): boolean {
	if (refused.test(name)) return true
	return /style$/i.test(name) && children.some((child) => 'data' in child && /url\(|@import/i.test(child.data))
}
