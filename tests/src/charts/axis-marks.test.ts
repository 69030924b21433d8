import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MARKS_ROOM } from '../../../src/charts/line/axis-marks.ts'
import { type LineChartInput, lineChart } from '../../../src/charts/line/line-chart.ts'
import { boxOfText } from '../../../src/charts/text-style.ts'

const input = (marks: LineChartInput['marks']): LineChartInput => ({
	series: [
		{
			name: 'Kabupaten Contoh',
			role: 'focus',
			points: Array.from({ length: 21 }, (_, at) => ({
				time: 2005 + at,
				label: String(2005 + at),
				value: 20 - at / 2,
				status: 'A' as const,
			})),
		},
	],
	formatValue: (value) => String(value),
	formatAxis: (value) => String(value),
	missingLabel: 'belum ada data',
	marks,
})

describe('lettered places on the time axis', () => {
	it('change nothing where there are none', () => {
		for (const width of [340, 700]) expect(lineChart(input([]), width)).toEqual(lineChart(input(undefined), width))
	})

	it('stand in a room of their own below the times, inside the frame, apart from every other text', () => {
		const marks = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 })
		fc.assert(
			fc.property(marks, fc.constantFrom(340, 700), (places, width) => {
				const numbered = places
					.toSorted((a, b) => a - b)
					.map((at, n) => ({ time: 2005 + at * 2.1, text: String.fromCharCode(65 + n) }))
				const plain = lineChart(input([]), width)
				const scene = lineChart(input(numbered), width)
				expect(scene.height).toBe(plain.height + MARKS_ROOM)
				const rings = scene.marks.flatMap((mark) => (mark.kind === 'circle' && mark.class === 'ax' ? [mark] : []))
				expect(rings).toHaveLength(numbered.length)
				const texts = plain.marks.flatMap((mark) => (mark.kind === 'text' ? [boxOfText(mark)] : []))
				rings.forEach(({ cx, cy, r }, at) => {
					expect(cy + r).toBeLessThanOrEqual(scene.height)
					expect(cx + r).toBeLessThanOrEqual(width)
					expect(cx - r).toBeGreaterThanOrEqual(0)
					for (const { y, height } of texts) expect(y + height).toBeLessThanOrEqual(cy - r)
					const next = rings[at + 1]
					if (next) expect(next.cx - cx).toBeGreaterThanOrEqual(2 * r)
				})
			}),
		)
	})
})
