import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { simplifyBoundaries } from '../../../scripts/gate/boundaries/simplify-boundaries.ts'
import { boxContains, growBox } from '../../../src/charts/boxes.ts'
import { compactPath } from '../../../src/charts/compact-path.ts'
import { drawTwice } from '../../../src/charts/draw-twice.ts'
import { boundaryMap, type ShapedArea } from '../../../src/charts/map/boundary-map.ts'
import { roomInside } from '../../../src/charts/room-inside.ts'
import type { Mark } from '../../../src/charts/scene.ts'
import { inventedBoundaries } from '../../scripts/gate/boundaries/invented-shapes.ts'
import { openableSvg } from './openable-svg.ts'
import { expectInsideFrame } from './scene-checks.ts'

function shaped(columns: number, rows: number, depth: number): ShapedArea[] {
	return simplifyBoundaries(inventedBoundaries(columns, rows, depth)).map(({ code, polygons }, i) => ({
		code,
		polygons,
		label: 'Cth',
		value: ['17,0', '17'],
		state: i === 5 ? 'missing' : 'value',
		step: i === 5 ? null : (((i % 5) + 1) as 1 | 2 | 3 | 4 | 5),
		focus: i === 1,
		round: false,
		spoken: `Kecamatan ${code}: 17,02 persen`,
		href: `/wilayah/${code}/`,
	}))
}

describe('boundaryMap', () => {
	it.each([340, 480])('keeps every outline and every name inside the frame at %i', (width) => {
		expectInsideFrame(boundaryMap({ areas: shaped(4, 3, 6) }, width))
	})

	it('draws each area once, in its class, with its name inside its outline', () => {
		const scene = boundaryMap({ areas: shaped(4, 3, 6) }, 480)
		const links = scene.marks.filter((mark): mark is Extract<Mark, { kind: 'link' }> => mark.kind === 'link')
		expect(links).toHaveLength(12)
		expect(links.every(({ marks }) => marks[0]?.kind === 'shape' && marks.some(({ kind }) => kind === 'text'))).toBe(
			true,
		)
		expect(links[5]?.marks[0]).toMatchObject({ class: 'm-na' })
	})

	it('hatches an area that is suppressed or has nothing to compare, within its outline', () => {
		for (const state of ['suppressed', 'uncompared'] as const) {
			const areas = shaped(4, 3, 6).map((area, i) => (i === 2 ? { ...area, state, step: null, value: [] } : area))
			const link = boundaryMap({ areas }, 480).marks.find(
				(mark) => mark.kind === 'link' && mark.code === areas[2]?.code,
			)
			const kinds =
				link?.kind === 'link' ? link.marks.map((mark) => [mark.kind, 'class' in mark ? mark.class : ''].join(' ')) : []
			expect(kinds.slice(0, 2)).toEqual([`shape ${state === 'suppressed' ? 'm-q' : 'm-un'}`, 'strokes hatch-l'])
			expectInsideFrame(boundaryMap({ areas }, 480))
		}
	})

	it('weighs at most 8 KB compressed in both widths, for 38 areas of long coasts', () => {
		const areas = shaped(8, 5, 8).slice(0, 38)
		const { wide, narrow } = drawTwice(
			(width) => boundaryMap({ areas }, width),
			{ title: 'Peta', description: 'Isi', idPrefix: 'm', role: 'group' },
			{ wide: 480, narrow: 340 },
		)
		expect(brotliCompressSync(wide + narrow).length).toBeLessThanOrEqual(8192)
	})

	it('is drawn as the picture says', async () => {
		const scene = boundaryMap({ areas: shaped(4, 3, 5), simulatedLabel: 'SIMULASI' }, 480)
		await expect(openableSvg(scene, 'Peta', ['map'])).toMatchFileSnapshot('__snapshots__/boundary-map-480.svg')
	})
})

describe('compactPath', () => {
	it('writes steps from point to point in half units', () => {
		expect(
			compactPath([
				[
					[0, 0],
					[10, 0.4],
					[10, -9.5],
					[0, 0],
				],
			]),
		).toBe('M0 0l10 .50-10z'.replace('.50', '.5 0'))
	})

	it('shows a ring smaller than half a unit as a dot', () => {
		expect(
			compactPath([
				[
					[5, 5],
					[5.1, 5],
					[5.1, 5.1],
					[5, 5],
				],
			]),
		).toBe('M5 5h1v1z')
	})
})

describe('roomInside', () => {
	it('finds room in the middle of a square', () => {
		const room = roomInside([
			[
				[0, 0],
				[50, 0],
				[50, 50],
				[0, 50],
				[0, 0],
			],
		])
		expect(room?.centre[0]).toBe(25)
		expect(room?.width).toBe(40)
		expect(
			boxContains(growBox({ x: 0, y: 0, width: 50, height: 50 }, 0.1), {
				x: 5,
				y: (room?.centre[1] ?? 0) - (room?.height ?? 0) / 2,
				width: 40,
				height: room?.height ?? 0,
			}),
		).toBe(true)
	})

	it('chooses the wide arm of an L', () => {
		const room = roomInside([
			[
				[0, 0],
				[10, 0],
				[10, 40],
				[80, 40],
				[80, 60],
				[0, 60],
				[0, 0],
			],
		])
		expect(room?.centre[1]).toBeGreaterThan(40)
		expect(room?.width).toBeCloseTo(64, 6)
	})
})
