import { encodePoints, placeCells, type TableTwin } from './chart-points.ts'
import { escapeXml } from './escape-xml.ts'
import type { Box, Mark, Point, Scene, Segment } from './scene.ts'

/** What a drawing says to those who do not see it, and what its ids start with (unique on the page). */
export type SvgText = {
	title: string
	description: string
	idPrefix: string
	/** Where the table twin holds what is drawn; without it the figures cannot be read one by one. */
	twin?: TableTwin | undefined
	/** `group` for drawings with links inside, which an image may not hold. */
	role?: 'img' | 'group'
}

/** A coordinate with at most one decimal, without a negative zero. */
function round(value: number): string {
	return String(Math.round(value * 10) / 10 + 0)
}

function strokePath([x1, y1, x2, y2]: Segment): string {
	const start = `M${round(x1)} ${round(y1)}`
	if (round(y1) === round(y2)) return `${start}H${round(x2)}`
	if (round(x1) === round(x2)) return `${start}V${round(y2)}`
	return `${start}L${round(x2)} ${round(y2)}`
}

function runPath(run: readonly Point[]): string {
	return run.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
}

function barPath({ x, y, width, height }: Box): string {
	return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}H${round(x)}z`
}

function dotPath([x, y]: Point, r: number): string {
	return `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0z`
}

function diamondPath(x: number, y: number, r: number): string {
	return `M${round(x - r)} ${round(y)}l${round(r)} ${round(-r)} ${round(r)} ${round(r)} ${round(-r)} ${round(r)}z`
}

function path(className: string, d: string): string {
	return d === '' ? '' : `<path class="${className}" d="${d}"/>`
}

function renderMark(mark: Mark): string {
	switch (mark.kind) {
		case 'strokes':
			return path(mark.class, mark.segments.map(strokePath).join(''))
		case 'lines':
			return path(mark.class, mark.runs.map(runPath).join(''))
		case 'bars':
			return path(mark.class, mark.boxes.map(barPath).join(''))
		case 'dots':
			return path(mark.class, mark.centres.map((centre) => dotPath(centre, mark.r)).join(''))
		case 'diamond':
			return path(mark.class, diamondPath(mark.cx, mark.cy, mark.r))
		case 'shape':
			return path(mark.class, mark.d)
		case 'link': {
			const [name, address] = mark.href === null ? ['g', ''] : ['a', ` href="${escapeXml(mark.href)}"`]
			const inside = mark.marks.map(renderMark).join('')
			return `<${name}${address} data-kode="${escapeXml(mark.code)}"><title>${escapeXml(mark.title)}</title>${inside}</${name}>`
		}
		case 'circle':
			return `<circle class="${mark.class}" cx="${round(mark.cx)}" cy="${round(mark.cy)}" r="${mark.r}"/>`
		case 'text': {
			const anchor = mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`
			return `<text class="${mark.class}" x="${round(mark.x)}" y="${round(mark.y)}"${anchor}>${escapeXml(mark.text)}</text>`
		}
	}
}

/**
 * Writes a drawing as an SVG string: an image with title and description, coordinates to one decimal, looks by
 * class only (the pages' policy forbids inline styles).
 */
export function renderSvg(scene: Scene, text: SvgText & { className: string }): string {
	const { title, description, idPrefix, className, role = 'img' } = text
	const size = `width="${round(scene.width)}" height="${round(scene.height)}" viewBox="0 0 ${round(scene.width)} ${round(scene.height)}"`
	const names = `<title id="${idPrefix}t">${escapeXml(title)}</title><desc id="${idPrefix}d">${escapeXml(description)}</desc>`
	const classes = className === '' ? '' : ` class="${className}"`
	const points = scene.points && text.twin ? encodePoints(placeCells(scene.points, text.twin)) : ''
	const data = points === '' ? '' : ` data-points="${points}"`
	return `<svg${classes} ${size}${data} role="${role}" aria-labelledby="${idPrefix}t ${idPrefix}d">${names}${scene.marks.map(renderMark).join('')}</svg>`
}
