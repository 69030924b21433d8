import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FunnelInput, funnel } from '../../../src/charts/funnel.ts'
import type { Box, Scene } from '../../../src/charts/scene.ts'
import { isWithoutValue, observationStatuses } from '../../../src/schemas/observation-status.ts'
import { widths } from './chart-arbitraries.ts'
import { openableSvg } from './openable-svg.ts'
import { expectInsideFrame, expectTextsApart, marksOf, textsOf } from './scene-checks.ts'

const base: Omit<FunnelInput, 'stages'> = {
	formatValue: (value) => `${value} orang`,
	sayAbsent: (status) => (status === 'Q' ? 'disamarkan' : 'belum ada data'),
	missingLabel: 'belum ada data',
}

const names = fc.constantFrom(
	'Terdaftar',
	'Dipastikan miskin ekstrem sesudah kunjungan rumah oleh petugas kelurahan dan pendamping',
	'Sahtanpaspasisangatpanjangsekalisampaitidakmuatdalamsatubarispunpadagambarlebarataupunsempit',
)
const words = fc.constantFrom(
	undefined,
	'22,2% dari tahap pertama',
	'22,2% dari tahap pertama, 48,9% dari tahap sebelumnya',
)

/** Stages that never grow, some of them unknown. */
const stages = fc
	.array(
		fc.record({
			name: names,
			count: fc.oneof(fc.nat(1_000_000), fc.constant(0)),
			status: fc.constantFrom(...observationStatuses),
			share: words,
			loss: fc.constantFrom(undefined, '3.120 orang lebih sedikit'),
		}),
		{ minLength: 2, maxLength: 7 },
	)
	.map((list) => {
		const falling = list.map(({ count }) => count).toSorted((a, b) => b - a)
		return list.map(({ count: _, ...stage }, index) => ({
			...stage,
			value: isWithoutValue(stage.status) ? null : (falling[index] ?? 0),
		}))
	})

function barsOf(scene: Scene): Box[] {
	return ['f-focus', 'b-prov', 'b-low']
		.flatMap((name) => marksOf(scene, 'bars', name))
		.flatMap(({ boxes }) => boxes)
		.toSorted((a, b) => a.y - b.y)
}

const pasuruan: FunnelInput['stages'] = [
	{ name: 'Tercatat dalam daftar', value: 4011 },
	{
		name: 'Dipastikan miskin ekstrem',
		value: 891,
		share: '22,2% dari tahap pertama',
		loss: '3.120 orang lebih sedikit',
	},
]

describe('funnel', () => {
	it('keeps everything inside the frame and all labels apart, whatever the stages', () => {
		fc.assert(
			fc.property(stages, widths, (list, width) => {
				const scene = funnel({ ...base, stages: list }, width)
				expectInsideFrame(scene)
				expectTextsApart(scene)
			}),
		)
	})

	it('draws bars from zero in the order of the stages, never longer than the one before', () => {
		fc.assert(
			fc.property(stages, widths, (list, width) => {
				const bars = barsOf(funnel({ ...base, stages: list }, width))
				expect(bars).toHaveLength(
					list.some(({ value }) => value !== null) ? list.filter(({ value }) => value).length : 0,
				)
				for (const [index, { x, width: length }] of bars.entries()) {
					expect(x).toBe(0)
					expect(length).toBeLessThanOrEqual((bars[index - 1]?.width ?? width) + 1e-9)
				}
			}),
		)
	})

	it('draws lengths in proportion to the counts', () => {
		const [first, second] = barsOf(funnel({ ...base, stages: pasuruan }, 700))
		expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(891 / 4011, 6)
	})

	it('draws equal stages alike, and a last stage of zero without a bar but with its figure', () => {
		const scene = funnel(
			{ ...base, stages: [...pasuruan.slice(0, 1), { name: 'Sama', value: 4011 }, { name: 'Habis', value: 0 }] },
			340,
		)
		const bars = barsOf(scene)
		expect(bars).toHaveLength(2)
		expect(bars[0]?.width).toBe(bars[1]?.width)
		expect(textsOf(scene).map(({ text }) => text)).toContain('0 orang')
	})

	it.each([
		['O', 'belum ada data'],
		['Q', 'disamarkan'],
	] as const)('says why a stage of status %s has no bar, and draws no edge to or from it', (status, said) => {
		const [first = { name: '', value: 0 }, last = first] = pasuruan
		const scene = funnel({ ...base, stages: [first, { name: 'Diperiksa', value: null, status }, last] }, 340)
		expect(barsOf(scene)).toHaveLength(2)
		expect(textsOf(scene).map(({ text }) => text)).toContain(said)
		expect(marksOf(scene, 'strokes', 'gr')).toEqual([])
		expect(marksOf(scene, 'strokes', 'missl')).toHaveLength(1)
	})

	it('shows estimated and provisional counts hollow, doubtful ones otherwise', () => {
		const scene = funnel(
			{
				...base,
				stages: [
					{ name: 'A', value: 9, status: 'P' },
					{ name: 'B', value: 8, status: 'U' },
				],
			},
			340,
		)
		expect(marksOf(scene, 'bars', 'b-prov')).toHaveLength(1)
		expect(marksOf(scene, 'bars', 'b-low')).toHaveLength(1)
	})

	it('says that there are no data where no stage is known', () => {
		const scene = funnel(
			{
				...base,
				stages: [
					{ name: 'A', value: null },
					{ name: 'B', value: null },
				],
			},
			340,
		)
		expect(textsOf(scene).map(({ text }) => text)).toEqual(['belum ada data'])
	})

	it('carries the word of simulated data', () => {
		const scene = funnel({ ...base, stages: pasuruan, simulatedLabel: 'SIMULASI' }, 700)
		expect(scene.marks.some((mark) => mark.kind === 'text' && mark.class === 't-sim')).toBe(true)
	})

	it.each([340, 700])('draws the list of Kota Pasuruan at %i units', async (width) => {
		const scene = funnel({ ...base, stages: pasuruan }, width)
		await expect(openableSvg(scene, 'Verifikasi di Kota Pasuruan, 2022')).toMatchFileSnapshot(
			`__snapshots__/funnel-${width}.svg`,
		)
	})
})
