import { describe, expect, it } from 'vitest'
import { pageDrawing } from '../../../src/charts/page-drawing.ts'
import { renderSvg } from '../../../src/charts/render-svg.ts'
import type { Scene } from '../../../src/charts/scene.ts'

const scene: Scene = {
	width: 340,
	height: 230.5,
	axisStart: 0,
	marks: [
		{ kind: 'text', class: 't', x: 1, y: 2, text: 'kurang < 5 & "lebih"', anchor: 'start' },
		{ kind: 'link', code: '99', href: '/wilayah/99/', title: 'Rekaan', marks: [] },
	],
}

describe('pageDrawing', () => {
	it('takes the marks out of a page’s drawing, and leaves its title and description behind', () => {
		const svg = renderSvg(scene, { title: 'Judul > 1', description: 'Isi', idPrefix: 'x', className: 'n' })
		expect(pageDrawing(svg, 'Contoh')).toEqual({
			heading: 'Contoh',
			marks:
				'<text class="t" x="1" y="2">kurang &lt; 5 &amp; &quot;lebih&quot;</text><a href="/wilayah/99/" data-kode="99"><title>Rekaan</title></a>',
			width: 340,
			height: 230.5,
		})
	})

	it('refuses what no chart has written', () => {
		expect(() => pageDrawing('<p>bukan gambar</p>')).toThrow('not a drawing of a page: <p>bukan gambar</p>')
	})
})
