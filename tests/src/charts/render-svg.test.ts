import { describe, expect, it } from 'vitest'
import { drawTwice } from '../../../src/charts/draw-twice.ts'
import { renderSvg } from '../../../src/charts/render-svg.ts'
import type { Mark, Scene } from '../../../src/charts/scene.ts'

const text = { title: 'Judul', description: 'Isi', idPrefix: 'a', className: 'w' }

function sceneOf(...marks: Mark[]): Scene {
	return { width: 10, height: 10, axisStart: null, marks }
}

describe('renderSvg', () => {
	it('writes an image with a title and a description', () => {
		expect(renderSvg(sceneOf(), text)).toBe(
			'<svg class="w" width="10" height="10" viewBox="0 0 10 10" role="img" aria-labelledby="at ad"><title id="at">Judul</title><desc id="ad">Isi</desc></svg>',
		)
	})

	it('rounds coordinates to one decimal, without negative zeros', () => {
		const scene = sceneOf({
			kind: 'lines',
			class: 'l',
			runs: [
				[
					[1.26, -0.01],
					[2.349, 3],
				],
			],
		})
		expect(renderSvg(scene, text)).toContain('d="M1.3 0L2.3 3"')
	})

	it('escapes names, which come from files', () => {
		const scene = sceneOf({ kind: 'text', class: 't', x: 0, y: 0, text: '<b>"Ra\'as" & lain', anchor: 'end' })
		expect(renderSvg(scene, text)).toContain('text-anchor="end">&lt;b&gt;&quot;Ra\'as&quot; &amp; lain</text>')
	})

	it('writes upright and level strokes in short', () => {
		const segments = [[0, 1, 5, 1] as const, [2, 0, 2, 9] as const, [0, 0, 3, 4] as const]
		expect(renderSvg(sceneOf({ kind: 'strokes', class: 'gr', segments }), text)).toContain('d="M0 1H5M2 0V9M0 0L3 4"')
	})

	it('leaves out marks without any shape', () => {
		expect(renderSvg(sceneOf({ kind: 'strokes', class: 'gr', segments: [] }), text)).not.toContain('<path')
	})

	it('draws each chart twice, under different ids', () => {
		const { wide, narrow } = drawTwice((width) => ({ ...sceneOf(), width }), {
			title: 'J',
			description: 'I',
			idPrefix: 'x',
		})
		expect(wide).toContain('class="w" width="700"')
		expect(wide).toContain('id="xwt"')
		expect(narrow).toContain('class="n" width="340"')
		expect(narrow).toContain('id="xnt"')
	})
})
