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

function strokePath(segment: Segment): string {
	const [x1, y1, x2, y2] = segment.map(round)
	const start = `M${x1} ${y1}`
	if (y1 === y2) return `${start}H${x2}`
	return x1 === x2 ? `${start}V${y2}` : `${start}L${x2} ${y2}`
}

function runPath(run: readonly Point[]): string {
	return run.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
}

function barPath({ x, y, width, height }: Box): string {
	return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}H${round(x)}z`
}

function dotsPath(centres: readonly Point[], r: number): string {
	const arc = `a${round(r)} ${round(r)} 0 1 0`
	const around = `${arc} ${round(2 * r)} 0${arc} ${round(-2 * r)} 0z`
	return centres.map(([x, y]) => `M${round(x - r)} ${round(y)}${around}`).join('')
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
			return path(mark.class, dotsPath(mark.centres, mark.r))
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
