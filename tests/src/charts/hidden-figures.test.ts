import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankedBars } from '../../../src/charts/bars/ranked-bars.ts'
import { boxContains, growBox } from '../../../src/charts/boxes.ts'
import { hatchMarks } from '../../../src/charts/hatch.ts'
import type { Scene } from '../../../src/charts/scene.ts'
import { stackedShare } from '../../../src/charts/stack/stacked-share.ts'
import { dotStrip } from '../../../src/charts/strip/dot-strip.ts'
import { areaName, figure, observed, printed, widths } from './chart-arbitraries.ts'
import { expectInsideFrame, expectTextsApart, marksOf, textsOf } from './scene-checks.ts'

const words = { missingLabel: 'belum ada data', suppressedLabel: 'disamarkan' }
const format = { formatValue: printed, formatAxis: printed, formatCount: printed }
const hatches = (scene: Scene) => marksOf(scene, 'bars', 'hat-b').flatMap(({ boxes }) => boxes)
const printedTexts = (scene: Scene) => textsOf(scene).map(({ text }) => text)
const rows = fc.array(
	fc.tuple(areaName, observed(figure)).map(([name, one]) => ({ name, ...one })),
	{ minLength: 1, maxLength: 50 },
)

describe('hatching', () => {
	it('stays inside its box', () => {
		const box = fc.record({
			x: fc.integer({ min: 0, max: 600 }),
			y: fc.integer({ min: 0, max: 600 }),
			width: fc.integer({ min: 6, max: 200 }),
			height: fc.integer({ min: 1, max: 40 }),
		})
		fc.assert(
			fc.property(box, (one) => {
				const segments = hatchMarks([one]).flatMap((mark) => (mark.kind === 'strokes' ? mark.segments : []))
				expect(segments.length).toBeGreaterThan(0)
				for (const [x1, y1, x2, y2] of segments) {
					expect(boxContains(growBox(one, 0.001), { x: x1, y: y2, width: x2 - x1, height: y1 - y2 })).toBe(true)
				}
			}),
		)
	})
})

describe('hidden, missing and zero', () => {
	it('stay inside the frame in bars and strips, up to fifty rows', () => {
		fc.assert(
			fc.property(rows, widths, (some, width) => {
				for (const scene of [
					rankedBars({ ...words, ...format, rows: some, showRanks: true }, width),
					dotStrip({ ...words, ...format, items: some }, width),
				]) {
					expectInsideFrame(scene)
					expectTextsApart(scene)
				}
			}),
		)
	})

	const bars = rankedBars(
		{
			...words,
			...format,
			rows: [
				{ name: 'A', value: 5 },
				{ name: 'B', value: 0 },
				{ name: 'C', value: null, status: 'Q' },
				{ name: 'D', value: null, status: 'O' },
				{ name: 'E', value: null, status: 'Q' },
			],
		},
		340,
	)

	it('are three different things in ranked bars, and every hidden bar is as long as the other', () => {
		expect(new Set(hatches(bars).map(({ width }) => width)).size).toBe(1)
		expect(hatches(bars)).toHaveLength(2)
		expect(marksOf(bars, 'strokes', 'missl').flatMap(({ segments }) => segments)).toHaveLength(1)
		expect(printedTexts(bars).filter((text) => /disamarkan|belum|^0$/.test(text))).toEqual([
			'0',
			'disamarkan',
			'belum ada data',
			'disamarkan',
		])
	})

	it('are counted under a strip, where they have no place', () => {
		const items = [3, 7, null, null].map((value, index) => ({
			name: 'A',
			value,
			status: index === 3 ? ('Q' as const) : value === null ? ('O' as const) : ('A' as const),
		}))
		const strip = dotStrip({ ...words, ...format, items }, 340)
		expect(printedTexts(strip)).toEqual(expect.arrayContaining(['1 belum ada data', '1 disamarkan']))
		expect(hatches(strip)).toHaveLength(1)
	})

	it('fill the room of a stacked bar hatched where hidden, dotted where missing', () => {
		const scene = stackedShare(
			{
				...words,
				...format,
				classes: [
					{ name: 'Satu', fill: 's1' },
					{ name: 'Dua', fill: 's5' },
				],
				rows: [
					{ name: 'A', counts: [2, 3] },
					{ name: 'B', counts: [null, 3], suppressed: true },
					{ name: 'C', counts: [null, null] },
				],
			},
			340,
		)
		expectInsideFrame(scene)
		expect(hatches(scene)).toHaveLength(1)
		expect(marksOf(scene, 'strokes', 'missl').flatMap(({ segments }) => segments)).toHaveLength(1)
	})

	it('say only that figures are missing where a chart has no word for hidden ones', () => {
		const scene = rankedBars(
			{
				...format,
				missingLabel: 'belum ada data',
				rows: [
					{ name: 'A', value: 1 },
					{ name: 'B', value: null, status: 'Q' },
				],
			},
			340,
		)
		expect(hatches(scene)).toEqual([])
		expect(printedTexts(scene)).toContain('belum ada data')
	})
})
