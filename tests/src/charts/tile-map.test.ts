import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxContains, boxesOverlap, growBox } from '../../../src/charts/boxes.ts'
import { turns } from '../../../src/charts/map/change-classes.ts'
import { isGraded } from '../../../src/charts/map/map-area.ts'
import { type Tile, tileMap } from '../../../src/charts/map/tile-map.ts'
import { renderSvg } from '../../../src/charts/render-svg.ts'
import type { Box, Mark, Scene, TextMark } from '../../../src/charts/scene.ts'
import { boxOfText } from '../../../src/charts/text-style.ts'
import { mapArea } from './map-arbitraries.ts'
import { openableSvg } from './openable-svg.ts'
import { expectInsideFrame } from './scene-checks.ts'

const place = fc.record({ column: fc.integer({ min: 0, max: 9 }), row: fc.integer({ min: 0, max: 6 }) })
const tiles: fc.Arbitrary<Tile[]> = fc
	.uniqueArray(fc.tuple(place, mapArea), {
		minLength: 1,
		maxLength: 40,
		selector: ([{ column, row }]) => `${column} ${row}`,
	})
	.map((list) => list.map(([where, area], i) => ({ ...area, ...where, code: `99.${10 + i}` })))
const widths = fc.constantFrom(340, 480)

type Link = Extract<Mark, { kind: 'link' }>
const linksOf = (scene: Scene): Link[] => scene.marks.filter((mark) => mark.kind === 'link')

function groundOf({ marks }: Link): Box {
	const [ground] = marks
	if (ground?.kind === 'circle') {
		const { cx, cy, r } = ground
		return { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r }
	}
	if (ground?.kind !== 'bars' || !ground.boxes[0]) throw new Error('a tile without ground')
	return ground.boxes[0]
}

const tile = (one: Partial<Tile>): Tile => ({
	code: '99.01',
	label: 'Cth',
	value: ['17,0'],
	state: 'value',
	step: 3,
	focus: false,
	round: false,
	spoken: 'Kabupaten Contoh: 17,02 persen',
	href: '/wilayah/99.01/',
	column: 0,
	row: 0,
	...one,
})

describe('tileMap', () => {
	it('keeps everything inside the frame, tiles apart and as placed', () => {
		fc.assert(
			fc.property(tiles, widths, (list, width) => {
				const scene = tileMap({ tiles: list }, width)
				expectInsideFrame(scene)
				const grounds = linksOf(scene).map(groundOf)
				for (const [i, one] of grounds.entries()) {
					for (const [j, other] of grounds.entries()) {
						if (i >= j) continue
						expect(boxesOverlap(one, other)).toBe(false)
						const order = Math.sign((list[i]?.column ?? 0) - (list[j]?.column ?? 0))
						if (order !== 0) expect(Math.sign(one.x - other.x)).toBe(order)
					}
				}
			}),
		)
	})

	it('keeps the name and the value inside the tile and apart from each other', () => {
		fc.assert(
			fc.property(tiles, widths, (list, width) => {
				for (const link of linksOf(tileMap({ tiles: list }, width))) {
					const texts = link.marks.filter((mark): mark is TextMark => mark.kind === 'text').map(boxOfText)
					const ground = growBox(groundOf(link), 1)
					for (const box of texts) expect(boxContains(ground, box)).toBe(true)
					const [name, value] = texts
					if (name && value) expect(boxesOverlap(growBox(name, -1), growBox(value, -1))).toBe(false)
				}
			}),
		)
	})

	it('gives a tile room for a finger: 24 pixels even on a screen of 320', () => {
		const ten = Array.from({ length: 10 }, (_, column) => tile({ column, code: `99.${10 + column}` }))
		const { width } = groundOf(linksOf(tileMap({ tiles: ten }, 340))[0] ?? ({} as Link))
		expect((width * (320 - 32)) / 340).toBeGreaterThanOrEqual(24)
	})

	it('never colours an area without a published value as one of a class', () => {
		fc.assert(
			fc.property(tiles, (list) => {
				for (const [i, link] of linksOf(tileMap({ tiles: list }, 480)).entries()) {
					const [ground] = link.marks
					const graded = isGraded(list[i]?.state ?? 'missing')
					expect(/\b(s[1-5]|same|dn[1-3]|up[1-3])\b/.test(ground && 'class' in ground ? ground.class : '')).toBe(graded)
				}
			}),
		)
	})

	it('writes each area once, as a link that says its name and value, or as a group without a page', () => {
		const scene = tileMap({ tiles: [tile({}), tile({ column: 1, code: '99.02', href: null })] }, 340)
		const svg = renderSvg(scene, { title: 'Peta', description: 'Isi', idPrefix: 'm', className: 'n', role: 'group' })
		expect(svg).toContain('role="group"')
		expect(svg).toContain('<a href="/wilayah/99.01/" data-kode="99.01"><title>Kabupaten Contoh: 17,02 persen</title>')
		expect(svg).toContain('<g data-kode="99.02"><title>')
	})

	it.each([340, 480])('draws every state at %i as the picture says', async (width) => {
		const all = [
			tile({ focus: true, step: 5 }),
			tile({ column: 1, step: 1, round: true, value: ['2,9'] }),
			tile({ column: 2, step: 4, state: 'provisional' }),
			tile({ column: 3, step: null, state: 'doubtful' }),
			tile({ column: 4, step: null, state: 'missing', value: [] }),
			tile({ column: 5, step: null, state: 'suppressed', value: [] }),
			tile({ column: 6, step: null, state: 'suppressed', value: [], round: true }),
			tile({ column: 9, row: 1, step: null, state: 'not-applicable', value: [], href: null }),
		].map((one, i) => ({ ...one, code: `99.${10 + i}` }))
		const scene = tileMap({ tiles: all, simulatedLabel: 'SIMULASI' }, width)
		await expect(openableSvg(scene, 'Peta ubin', ['map'])).toMatchFileSnapshot(`__snapshots__/tile-map-${width}.svg`)
	})

	it('hatches what has nothing to compare the other way than what is suppressed', () => {
		const strokesOf = (state: 'suppressed' | 'uncompared') => {
			const [link] = linksOf(tileMap({ tiles: [tile({ state, step: null, value: [] })] }, 340))
			return link?.marks.flatMap((mark) => (mark.kind === 'strokes' ? mark.segments : [])) ?? []
		}
		const slopes = (['suppressed', 'uncompared'] as const).map((state) =>
			strokesOf(state).map(([x1, y1, x2, y2]) => Math.sign((y2 - y1) * (x2 - x1))),
		)
		expect(new Set(slopes[0])).toEqual(new Set([-1]))
		expect(new Set(slopes[1])).toEqual(new Set([1]))
		expect(slopes[1]).toHaveLength(slopes[0]?.length ?? 0)
	})

	it('draws changes round zero as the picture says', async () => {
		const all = [
			...turns.map((turn, column) => tile({ column, step: turn, value: [turn === 'same' ? '0' : '−1,2'] })),
			tile({ row: 1, step: null, state: 'uncompared', value: [] }),
			tile({ row: 1, column: 1, step: null, state: 'uncompared', value: [], round: true }),
			tile({ row: 1, column: 2, step: 'up1', state: 'provisional', value: ['+0,4'], focus: true }),
		].map((one, i) => ({ ...one, code: `99.${10 + i}` }))
		const svg = openableSvg(tileMap({ tiles: all }, 480), 'Peta perubahan', ['map', 'change-tokens'])
		await expect(svg).toMatchFileSnapshot('__snapshots__/tile-map-change-480.svg')
	})
})
