import { expect } from 'vitest'
import { boxContains, boxesOverlap, growBox } from '../../../src/charts/boxes.ts'
import { renderSvg } from '../../../src/charts/render-svg.ts'
import type { Box, Mark, Point, Scene, TextMark } from '../../../src/charts/scene.ts'
import { boxOfText } from '../../../src/charts/text-style.ts'

/** The texts of a drawing, without the word behind simulated data. */
export function textsOf(scene: Scene): TextMark[] {
	return scene.marks.filter((mark) => mark.kind === 'text').filter((mark) => mark.class !== 't-sim')
}

/** Marks with a class among theirs. */
export function marksOf<K extends Mark['kind']>(
	scene: Scene,
	kind: K,
	className: string,
): Extract<Mark, { kind: K }>[] {
	return scene.marks.filter(
		(mark): mark is Extract<Mark, { kind: K }> =>
			mark.kind === kind && mark.kind !== 'link' && mark.class.split(' ').includes(className),
	)
}

function pointsOf(mark: Mark): Point[] {
	switch (mark.kind) {
		case 'strokes':
			return mark.segments.flatMap(([x1, y1, x2, y2]): Point[] => [
				[x1, y1],
				[x2, y2],
			])
		case 'lines':
			return mark.runs.flat()
		case 'bars':
			return mark.boxes.flatMap(({ x, y, width, height }): Point[] => [
				[x, y],
				[x + width, y + height],
			])
		case 'dots':
			return mark.centres.flatMap(([x, y]): Point[] => [
				[x - mark.r, y - mark.r],
				[x + mark.r, y + mark.r],
			])
		case 'circle':
		case 'diamond':
			return [
				[mark.cx - mark.r, mark.cy - mark.r],
				[mark.cx + mark.r, mark.cy + mark.r],
			]
		case 'link':
			return mark.marks.flatMap(pointsOf)
		case 'shape':
			return outlineOf(mark.d)
		case 'text': {
			const box = boxOfText(mark)
			return [
				[box.x, box.y],
				[box.x + box.width, box.y + box.height],
			]
		}
	}
}

/** The points of a path of relative steps, as maps of boundaries write it. */
function outlineOf(d: string): Point[] {
	return d.split('M').flatMap((ring): Point[] => {
		const [x = 0, y = 0, ...steps] = [...ring.matchAll(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)].map(Number)
		const points: Point[] = ring === '' ? [] : [[x, y]]
		for (let i = 0; ring.includes('l') && i + 1 < steps.length; i += 2) {
			const [lastX = 0, lastY = 0] = points.at(-1) ?? []
			points.push([lastX + (steps[i] ?? 0), lastY + (steps[i + 1] ?? 0)])
		}
		return points
	})
}

/** Everything lies within the frame, and every coordinate is a number. */
export function expectInsideFrame(scene: Scene): void {
	const frame: Box = { x: -0.5, y: -0.5, width: scene.width + 1, height: scene.height + 1 }
	for (const mark of scene.marks) {
		for (const [x, y] of pointsOf(mark)) {
			expect(
				boxContains(frame, { x, y, width: 0, height: 0 }),
				`${JSON.stringify(mark)} in ${scene.width}×${scene.height}`,
			).toBe(true)
		}
	}
	const svg = renderSvg(scene, { title: 'Judul', description: 'Isi', idPrefix: 'u', className: 'w' })
	expect(svg).not.toMatch(/NaN|undefined|Infinity|style=/)
}

/** No two texts lie on each other. */
export function expectTextsApart(scene: Scene): void {
	const texts = textsOf(scene)
	for (const [index, one] of texts.entries()) {
		for (const other of texts.slice(index + 1)) {
			const overlap = boxesOverlap(growBox(boxOfText(one), -1), growBox(boxOfText(other), -1))
			expect(overlap, `“${one.text}” on “${other.text}”`).toBe(false)
		}
	}
}
