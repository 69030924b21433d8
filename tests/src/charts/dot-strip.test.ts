import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RING_RADIUS } from '../../../src/charts/focus-dot.ts'
import type { Scene } from '../../../src/charts/scene.ts'
import { HIGHEST_STACK, MOST_APART, stackDots } from '../../../src/charts/stack/stack-dots.ts'
import { type DotStripInput, dotStrip, type StripItem } from '../../../src/charts/strip/dot-strip.ts'
import { areaName, figure, observed, percentage, printed, widths } from './chart-arbitraries.ts'
import { openableSvg } from './openable-svg.ts'
import { indonesian, jawaTimur2025 } from './real-figures.ts'
import { expectInsideFrame, expectTextsApart, marksOf, textsOf } from './scene-checks.ts'

const base = { formatValue: printed, formatAxis: printed, missingLabel: 'belum ada data' }

function itemsOf(value: fc.Arbitrary<number>): fc.Arbitrary<StripItem[]> {
	const item = fc.record({ name: areaName, one: observed(value), label: fc.boolean() })
	return fc
		.tuple(fc.array(item, { maxLength: 60 }), fc.nat(60))
		.map(([items, focus]) =>
			items.map(({ name, one, label }, index) => ({ name, ...one, label, focus: index === focus })),
		)
}

const strips = fc.record({
	items: fc.oneof(itemsOf(percentage), itemsOf(figure)),
	domain: fc.constantFrom('zero' as const, 'fit' as const),
	reference: fc.option(fc.record({ name: fc.constant('Jawa Timur'), value: percentage })),
})

/** Every dot of a strip with its radius, the ring standing for this area. */
function dotsOf(scene: Scene): { x: number; y: number; r: number }[] {
	const plain = marksOf(scene, 'dots', 'f-peer').flatMap(({ centres, r }) => centres.map(([x, y]) => ({ x, y, r })))
	const named = marksOf(scene, 'circle', 'f-peer').map(({ cx, cy, r }) => ({ x: cx, y: cy, r }))
	const ring = marksOf(scene, 'circle', 'halo').map(({ cx, cy, r }) => ({ x: cx, y: cy, r }))
	return [...plain, ...named, ...ring]
}

const heightsOf = (dots: readonly { y: number }[]) => dots.map(({ y }) => y).toSorted((a, b) => a - b)
const spread = (dots: readonly { y: number }[]) => (heightsOf(dots).at(-1) ?? 0) - (heightsOf(dots)[0] ?? 0)
const pitchOf = (dots: readonly { y: number }[]) => (heightsOf(dots)[1] ?? 0) - (heightsOf(dots)[0] ?? 0)

describe('dotStrip', () => {
	it('keeps everything inside the frame, whatever the figures', () => {
		fc.assert(
			fc.property(strips, widths, (strip, width) =>
				expectInsideFrame(dotStrip({ ...base, ...strip, startNote: (start) => `Sumbu mulai dari ${start}` }, width)),
			),
		)
	})

	it('never prints one label over another', () => {
		const withClasses = { limits: [20, 60], classNames: ['rendah', 'sedang', 'tinggi'] }
		fc.assert(
			fc.property(itemsOf(percentage), fc.boolean(), percentage, widths, (items, classes, value, width) => {
				const reference = { name: 'Jawa Timur', value }
				expectTextsApart(dotStrip({ ...base, items, reference, ...(classes ? withClasses : {}) }, width))
			}),
		)
	})

	it('never lets two dots overlap, nor a dot touch the ring, where there is room for all', () => {
		fc.assert(
			fc.property(itemsOf(percentage), widths, (all, width) => {
				const items = all.slice(0, MOST_APART - 7)
				const dots = dotsOf(dotStrip({ ...base, items }, width))
				for (const [index, one] of dots.entries()) {
					for (const other of dots.slice(index + 1)) {
						expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.r + other.r - 0.01)
					}
				}
			}),
		)
	})

	it('draws a larger value further right, at its exact place', () => {
		const values = fc.uniqueArray(percentage, { minLength: 2, maxLength: 40 })
		fc.assert(
			fc.property(values, widths, (numbers, width) => {
				const items = numbers.map((value) => ({ name: 'A', value }))
				const places = dotsOf(dotStrip({ ...base, items }, width)).map(({ x }) => x)
				const largest = Math.max(...numbers)
				const [origin, end] = [12, Math.max(...places)]
				const expected = numbers.toSorted((a, b) => a - b).map((value) => origin + (value / largest) * (end - origin))
				for (const [index, x] of places.entries()) expect(x).toBeCloseTo(expected[index] ?? 0, 6)
			}),
		)
	})

	it('stacks equal values above and below the axis of the strip, the ring in the middle', () => {
		expect(stackDots([5, 5, 5, 5], 3, 1, RING_RADIUS).rows).toEqual([2, 0, -2, 3])
	})

	it('is never much higher than its highest stack, and keeps the heights of stacks in proportion', () => {
		const alike = (value: number, count: number) =>
			Array.from({ length: count }, (_, index) => ({ name: `A${index}`, value }))
		const items = [...alike(0.6, 200), ...alike(0.8, 50), ...alike(1, 12), ...alike(0.2, 4)]
		for (const width of [340, 700]) {
			const scene = dotStrip({ ...base, items, formatCount: String }, width)
			expect(scene.height).toBeLessThan(HIGHEST_STACK + 90)
			const stacks = Map.groupBy(dotsOf(scene), ({ x }) => x)
			const heights = [...stacks.values()].map((dots) => dots.length / (spread(dots) + pitchOf(dots)))
			for (const height of heights) expect(height).toBeCloseTo(heights[0] ?? 0, 6)
			expectInsideFrame(scene)
			expectTextsApart(scene)
			const counts = textsOf(scene).filter(({ class: name }) => name === 't-xs')
			expect(counts.map(({ text }) => text).filter((text) => /^\d+$/.test(text))).toEqual(
				expect.arrayContaining(['200', '50', '12']),
			)
		}
	})

	it('counts no stack whose dots stand apart', () => {
		const items = Array.from({ length: 20 }, () => ({ name: 'A', value: 1 }))
		expect(textsOf(dotStrip({ ...base, items, formatCount: String }, 700)).map(({ text }) => text)).not.toContain('20')
	})

	it('leaves an area without a figure out and never puts it at zero', () => {
		const scene = dotStrip(
			{
				...base,
				items: [
					{ name: 'Ada', value: 4 },
					{ name: 'Tidak', value: null, status: 'O' },
				],
			},
			700,
		)
		expect(dotsOf(scene)).toHaveLength(1)
	})

	it('says that there are no figures instead of drawing an empty axis', () => {
		expect(textsOf(dotStrip({ ...base, items: [] }, 340)).map(({ text }) => text)).toEqual(['belum ada data'])
	})

	it('tells where each area lies by its place among the items given, so that its figure can be found', () => {
		const items = [3, null, 1, 2].map((value) => ({ name: 'A', value }))
		const { along, places = [] } = dotStrip({ ...base, items }, 700).points ?? {}
		expect(along).toBe('x')
		expect(places.map(({ item }) => item)).toEqual([2, 3, 0])
		expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).toSorted((a, b) => a - b))
	})

	it('always names this area, even in the thick of the others', () => {
		const items = Array.from({ length: 38 }, (_, index) => ({
			name: `A${index}`,
			value: 9 + (index % 7) / 10,
			focus: index === 20,
		}))
		expect(textsOf(dotStrip({ ...base, items, domain: 'zero' }, 340)).some(({ text }) => text.startsWith('A20 '))).toBe(
			true,
		)
	})

	it('does not name one of several areas as the largest', () => {
		const items = [
			{ name: 'A', value: 1 },
			{ name: 'B', value: 9 },
			{ name: 'C', value: 9 },
		]
		const texts = textsOf(dotStrip({ ...base, items }, 700)).map(({ text }) => text)
		expect(texts).toContain('A 1')
		expect(texts.filter((text) => /^[BC]/.test(text))).toEqual([])
	})

	it('says where the axis starts when it does not start at zero', () => {
		const input: DotStripInput = {
			...base,
			items: [
				{ name: 'A', value: 0.6 },
				{ name: 'B', value: 0.7 },
			],
			domain: [0.4, 1],
		}
		const scene = dotStrip({ ...input, startNote: (start) => `Sumbu mulai dari ${start}` }, 700)
		expect(scene.axisStart).toBe(0.4)
		expect(textsOf(scene).map(({ text }) => text)).toContain('Sumbu mulai dari 0,4')
		expect(marksOf(scene, 'strokes', 'brk').flatMap((mark) => mark.segments)).toHaveLength(2)
	})

	it('draws provisional figures hollow and doubtful ones as diamonds', () => {
		const scene = dotStrip(
			{
				...base,
				items: [
					{ name: 'A', value: 1, status: 'P' },
					{ name: 'B', value: 2, status: 'U' },
				],
			},
			340,
		)
		expect(marksOf(scene, 'circle', 'd-prov')).toHaveLength(1)
		expect(marksOf(scene, 'diamond', 'd-low')).toHaveLength(1)
	})
})

describe('the 38 kabupaten and kota of Jawa Timur, March 2025', () => {
	it.each([700, 340])('are drawn %i units wide', async (width) => {
		const items = jawaTimur2025.map(([name, value]) => ({
			name,
			value,
			focus: name === 'Sumenep',
			label: name === 'Bangkalan',
		}))
		const scene = dotStrip(
			{
				...base,
				items,
				reference: { name: 'Jawa Timur', value: 9.5 },
				formatValue: indonesian(2),
				formatAxis: indonesian(0),
				axisUnit: '%',
			},
			width,
		)
		expectInsideFrame(scene)
		expectTextsApart(scene)
		await expect(openableSvg(scene, 'Sebaran di Jawa Timur')).toMatchFileSnapshot(
			`__snapshots__/dot-strip-${width}.svg`,
		)
	})
})
