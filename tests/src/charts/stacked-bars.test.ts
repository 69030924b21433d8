import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box, Scene } from '../../../src/charts/scene.ts'
import { stackedCounts } from '../../../src/charts/stack/stacked-counts.ts'
import {
	type StackClass,
	type StackedInput,
	type StackRow,
	stackedShare,
} from '../../../src/charts/stack/stacked-share.ts'
import { areaName, widths } from './chart-arbitraries.ts'
import { openableSvg } from './openable-svg.ts'
import { indonesian, randublatungFamilies, sumenepVillageStatus } from './real-figures.ts'
import { expectInsideFrame, expectTextsApart, marksOf, textsOf } from './scene-checks.ts'

const status: StackClass[] = [
	{ name: 'Mandiri', fill: 'i4' },
	{ name: 'Maju', fill: 'i3' },
	{ name: ['Berkembang', 'Berkemb.'], fill: 'i2' },
]
const welfare: StackClass[] = [
	{ name: 'Pra Sejahtera', fill: 's5' },
	{ name: 'Sejahtera 1', fill: 's3' },
	{ name: 'Sejahtera 2', fill: 's1' },
]
const base = { classes: status, formatCount: indonesian(0), missingLabel: 'belum ada data' }

const count = fc.oneof(fc.constant(0), fc.nat(20), fc.nat(5_000_000))
const row: fc.Arbitrary<StackRow> = fc.record({
	name: areaName,
	counts: fc.oneof(fc.tuple(count, count, count), fc.constant([null, 1, 2])),
	focus: fc.boolean(),
})
const inputs: fc.Arbitrary<StackedInput> = fc
	.record({ rows: fc.array(row, { maxLength: 25 }), withTotal: fc.boolean() })
	.map(({ rows, withTotal }) => ({
		...base,
		rows: rows.map((one, index) => ({ ...one, total: withTotal && index === 0 })),
	}))

function segments(scene: Scene, input: StackedInput): Box[] {
	return input.classes
		.flatMap(({ fill }) => marksOf(scene, 'bars', fill).flatMap(({ boxes }) => boxes))
		.filter(({ height }) => height > 11)
}

describe.each([
	['stackedShare', stackedShare],
	['stackedCounts', stackedCounts],
] as const)('%s', (_, draw) => {
	it('keeps everything inside the frame and all labels apart, whatever the counts', () => {
		fc.assert(
			fc.property(inputs, widths, (input, width) => {
				const scene = draw(input, width)
				expectInsideFrame(scene)
				expectTextsApart(scene)
			}),
		)
	})

	it('starts every row at the same line', () => {
		fc.assert(
			fc.property(inputs, widths, (input, width) => {
				const boxes = segments(draw(input, width), input)
				const starts = new Map<number, number>()
				for (const { x, y } of boxes) starts.set(y, Math.min(x, starts.get(y) ?? x))
				expect(new Set([...starts.values()].map((x) => x.toFixed(3))).size).toBeLessThanOrEqual(1)
			}),
		)
	})

	it('draws no segment for a count of zero', () => {
		const input = { ...base, rows: [{ name: 'A', counts: [3, 0, 2] }] }
		expect(marksOf(draw(input, 700), 'bars', 'i3').flatMap(({ boxes }) => boxes)).toEqual([])
	})

	it('says in words that a row is not complete, instead of drawing what is known', () => {
		const input = {
			...base,
			rows: [
				{ name: 'A', counts: [3, 1, 2] },
				{ name: 'B', counts: [3, null, 2] },
			],
		}
		const scene = draw(input, 700)
		expect(textsOf(scene).map(({ text }) => text)).toContain('belum ada data')
		expect(marksOf(scene, 'bars', 'i4').flatMap(({ boxes }) => boxes)).toHaveLength(1)
	})

	it('says that there are no figures', () => {
		expect(textsOf(draw({ ...base, rows: [] }, 340)).map(({ text }) => text)).toEqual(['belum ada data'])
	})

	it('names a class that the first row lacks with a patch of its fill', () => {
		const scene = draw(
			{
				...base,
				rows: [
					{ name: 'A', counts: [0, 3, 3] },
					{ name: 'B', counts: [1, 3, 3] },
				],
			},
			700,
		)
		expect(textsOf(scene).map(({ text }) => text)).toContain('Mandiri')
		expect(marksOf(scene, 'bars', 'i4').flatMap(({ boxes }) => boxes)).toHaveLength(2)
	})
})

describe('stackedShare', () => {
	it('makes every bar equally long', () => {
		const rows = [
			{ name: 'A', counts: [1, 2, 3] },
			{ name: 'B', counts: [100, 0, 20] },
		]
		const boxes = segments(stackedShare({ ...base, rows }, 700), { ...base, rows })
		const ends = new Map<number, number>()
		for (const { x, y, width } of boxes) ends.set(y, Math.max(x + width, ends.get(y) ?? 0))
		expect([...ends.values()].map((end) => end.toFixed(3))).toHaveLength(2)
		expect(new Set([...ends.values()].map((end) => end.toFixed(3))).size).toBe(1)
	})

	it.each([700, 340])('draws the village status of Sumenep %i units wide', async (width) => {
		const kecamatan = sumenepVillageStatus.map(([name, ...counts]): StackRow => {
			const sum = counts[0] + counts[1] + counts[2]
			return { name, counts, note: [`${sum} desa`, String(sum)] }
		})
		const total: StackRow = { name: 'Sumenep', counts: [101, 137, 92], total: true, note: ['330 desa', '330'] }
		const scene = stackedShare(
			{ ...base, rows: [total, ...kecamatan], formatShare: (share) => `${indonesian(1)(share * 100)}%` },
			width,
		)
		expectInsideFrame(scene)
		expectTextsApart(scene)
		await expect(openableSvg(scene, 'Status desa di Sumenep')).toMatchFileSnapshot(
			`__snapshots__/stacked-share-${width}.svg`,
		)
	})
})

describe('stackedCounts', () => {
	it('makes bars as long as their sums, which stand behind them', () => {
		const rows = [
			{ name: 'A', counts: [10, 20, 30] },
			{ name: 'B', counts: [5, 10, 15] },
		]
		const scene = stackedCounts({ ...base, rows }, 700)
		const boxes = segments(scene, { ...base, rows })
		const left = Math.min(...boxes.map(({ x }) => x))
		const lengths = [...new Set(boxes.map(({ y }) => y))].map(
			(y) => Math.max(...boxes.filter((box) => box.y === y).map(({ x, width }) => x + width)) - left,
		)
		expect((lengths[0] ?? 0) + 1).toBeCloseTo(2 * ((lengths[1] ?? 0) + 1), 6)
		expect(textsOf(scene).map(({ text }) => text)).toEqual(expect.arrayContaining(['60', '30']))
	})

	it.each([700, 340])('draws the families of Randublatung %i units wide', async (width) => {
		const rows = randublatungFamilies
			.toSorted((a, b) => b[1] + b[2] + b[3] - (a[1] + a[2] + a[3]))
			.map(([name, ...counts]): StackRow => ({ name, counts, focus: name === 'Pilang' }))
		const scene = stackedCounts({ ...base, classes: welfare, rows }, width)
		expectInsideFrame(scene)
		expectTextsApart(scene)
		await expect(openableSvg(scene, 'Keluarga di Randublatung')).toMatchFileSnapshot(
			`__snapshots__/stacked-counts-${width}.svg`,
		)
	})
})
