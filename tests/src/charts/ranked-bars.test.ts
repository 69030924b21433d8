import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RankedBarsInput, rankedBars } from '../../../src/charts/bars/ranked-bars.ts'
import { rankedRows } from '../../../src/charts/bars/ranked-rows.ts'
import type { Box, Scene } from '../../../src/charts/scene.ts'
import { areaName, figure, observed, percentage, printed, widths } from './chart-arbitraries.ts'
import { openableSvg } from './openable-svg.ts'
import { indonesian, jawaTimur2025 } from './real-figures.ts'
import { expectInsideFrame, expectTextsApart, marksOf, textsOf } from './scene-checks.ts'

const base = { formatValue: printed, missingLabel: 'belum ada data' }

const charts = fc.record({
	rows: fc.array(
		fc
			.record({ name: areaName, one: observed(fc.oneof(figure, percentage)), focus: fc.boolean() })
			.map(({ name, one, focus }) => ({ name, ...one, focus })),
		{ maxLength: 40 },
	),
	reference: fc.option(fc.record({ name: fc.constant('Jawa Timur'), value: percentage })),
	showRanks: fc.boolean(),
})

function barsOf(scene: Scene): Box[] {
	const shapes = ['f-peer', 'f-focus', 'f-ink', 'b-prov', 'b-low'].flatMap((name) => marksOf(scene, 'bars', name))
	return shapes.flatMap(({ boxes }) => boxes).toSorted((a, b) => a.y - b.y)
}

function zeroOf(scene: Scene): number {
	return marksOf(scene, 'strokes', 'ax')[0]?.segments[0]?.[0] ?? Number.NaN
}

describe('rankedBars', () => {
	it('keeps everything inside the frame and all labels apart, whatever the figures', () => {
		fc.assert(
			fc.property(charts, widths, (chart, width) => {
				const scene = rankedBars({ ...base, ...chart }, width)
				expectInsideFrame(scene)
				expectTextsApart(scene)
			}),
		)
	})

	it('starts every bar at the zero line', () => {
		fc.assert(
			fc.property(charts, widths, (chart, width) => {
				const scene = rankedBars({ ...base, ...chart }, width)
				const zero = zeroOf(scene)
				for (const { x, width: length } of barsOf(scene)) {
					expect(Math.min(Math.abs(x - zero), Math.abs(x + length - zero))).toBeLessThan(0.001)
				}
			}),
		)
	})

	it('draws bars in the order of their values, as long as their values', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 }),
				widths,
				(values, width) => {
					const bars = barsOf(rankedBars({ ...base, rows: values.map((value) => ({ name: 'A', value })) }, width))
					const sorted = values.toSorted((a, b) => b - a)
					const unit = (bars[0]?.width ?? 0) / (sorted[0] ?? 1)
					expect(bars).toHaveLength(values.length)
					for (const [index, { width: length }] of bars.entries())
						expect(length).toBeCloseTo((sorted[index] ?? 0) * unit, 6)
				},
			),
		)
	})

	it('shares a rank among values that print alike, and ranks neither the reference nor a missing figure', () => {
		const rows: RankedBarsInput['rows'] = [
			{ name: 'A', value: 5.004 },
			{ name: 'B', value: 5.001 },
			{ name: 'C', value: null, status: 'O' },
			{ name: 'D', value: 9 },
			{ name: 'E', value: 1 },
		]
		const ranked = rankedRows({
			...base,
			rows,
			reference: { name: 'Induk', value: 3 },
			formatValue: (value) => value.toFixed(2),
		})
		expect(ranked.map(({ name, rank }) => [name, rank])).toEqual([
			['D', 1],
			['A', 2],
			['B', 2],
			['Induk', null],
			['E', 4],
			['C', null],
		])
	})

	it('prints a zero as the figure 0 without a bar, and a missing figure as words', () => {
		const scene = rankedBars(
			{
				...base,
				rows: [
					{ name: 'A', value: 4 },
					{ name: 'B', value: 0 },
					{ name: 'C', value: null, status: 'O' },
				],
			},
			340,
		)
		expect(barsOf(scene)).toHaveLength(1)
		expect(textsOf(scene).map(({ text }) => text)).toEqual(['A', '4', 'B', '0', 'C', 'belum ada data'])
	})

	it('underlines this area in saffron', () => {
		const scene = rankedBars(
			{
				...base,
				rows: [
					{ name: 'A', value: 4, focus: true },
					{ name: 'B', value: 2 },
				],
			},
			340,
		)
		const [bar] = marksOf(scene, 'bars', 'f-focus').flatMap(({ boxes }) => boxes)
		const [underline] = marksOf(scene, 'bars', 'halo').flatMap(({ boxes }) => boxes)
		expect(underline).toEqual({ x: bar?.x, y: (bar?.y ?? 0) + (bar?.height ?? 0), width: bar?.width, height: 4 })
	})

	it('breaks a long name into lines rather than cut it', () => {
		const scene = rankedBars({ ...base, rows: [{ name: 'Kabupaten Penajam Paser Utara', value: 3 }] }, 340)
		const [value, ...lines] = textsOf(scene)
			.map(({ text }) => text)
			.toReversed()
		expect(value).toBe('3')
		expect(lines.length).toBeGreaterThan(1)
		expect(lines.toReversed().join(' ')).toBe('Kabupaten Penajam Paser Utara')
	})

	it('outlines provisional bars with dashes', () => {
		const scene = rankedBars({ ...base, rows: [{ name: 'A', value: 3, status: 'P' }] }, 340)
		expect(marksOf(scene, 'bars', 'b-prov')).toHaveLength(1)
	})

	it('says that there are no figures', () => {
		expect(textsOf(rankedBars({ ...base, rows: [] }, 340)).map(({ text }) => text)).toEqual(['belum ada data'])
	})

	it.each([700, 340])('draws the poverty rates of Jawa Timur %i units wide', async (width) => {
		const rows = jawaTimur2025.map(([name, value]) => ({ name, value, focus: name === 'Sumenep' }))
		const scene = rankedBars(
			{ ...base, rows, formatValue: indonesian(2), reference: { name: 'Jawa Timur', value: 9.5 }, showRanks: true },
			width,
		)
		expectInsideFrame(scene)
		expectTextsApart(scene)
		await expect(openableSvg(scene, 'Peringkat di Jawa Timur')).toMatchFileSnapshot(
			`__snapshots__/ranked-bars-${width}.svg`,
		)
	})
})
