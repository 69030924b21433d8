import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentHitsBox } from '../../../src/charts/boxes.ts'
import { cutLabel, labelThatFits, linesThatFit } from '../../../src/charts/labels.ts'
import { spread } from '../../../src/charts/spread.ts'
import { measureText, textSizes, textWeights } from '../../../src/charts/text-style.ts'
import { areaName } from './chart-arbitraries.ts'

describe('text measures', () => {
	const css = readFileSync(new URL('../../../src/styles/charts.css', import.meta.url), 'utf8')
	const declared = (className: string, property: string) =>
		new RegExp(`svg \\.${className} \\{[^}]*${property}: ([\\d.]+)`).exec(css)?.[1]

	it.each(Object.entries(textSizes))('knows the size of .%s as the style sheet has it', (className, size) => {
		expect(Number(declared(className, 'font-size'))).toBe(size)
	})

	it.each(Object.entries(textWeights))('knows the weight of .%s as the style sheet has it', (className, weight) => {
		expect(Number(declared(className, 'font-weight'))).toBe(weight)
	})

	it('gives all digits the same width, because figures are tabular', () => {
		expect(new Set([...'0123456789'].map((digit) => measureText(digit, 't'))).size).toBe(1)
	})

	it('finds bold wider than regular, and m wider than i', () => {
		expect(measureText('Sumenep', 't t-b')).toBeGreaterThan(measureText('Sumenep', 't'))
		expect(measureText('m', 't')).toBeGreaterThan(measureText('i', 't'))
	})
})

describe('labels', () => {
	it('take the longest form that fits', () => {
		expect(labelThatFits(['Jawa Timur', 'Jatim'], 't', 50)).toBe('Jatim')
		expect(labelThatFits(['Jawa Timur', 'Jatim'], 't', 10)).toBeUndefined()
	})

	it('are never wider than their room', () => {
		fc.assert(
			fc.property(areaName, fc.integer({ min: 30, max: 200 }), (name, room) => {
				for (const line of linesThatFit(name, 't', room)) expect(measureText(line, 't')).toBeLessThanOrEqual(room)
			}),
		)
	})

	it('end with an ellipsis when they are cut', () => {
		expect(cutLabel('Sambongwangan', 't', 60)).toMatch(/^Samb.*…$/)
	})
})

describe('spread', () => {
	const blocks = fc.array(
		fc.record({ wish: fc.integer({ min: -50, max: 400 }), size: fc.integer({ min: 5, max: 40 }) }),
		{ maxLength: 8 },
	)

	it('keeps blocks apart, in order and within bounds', () => {
		fc.assert(
			fc.property(blocks, (wished) => {
				const middles = spread(wished, 0, 400)
				const placed = wished
					.map(({ wish, size }, index) => ({ wish, size, middle: middles[index] ?? 0 }))
					.toSorted((a, b) => a.middle - b.middle)
				for (const [index, { middle, size, wish }] of placed.entries()) {
					expect(middle - size / 2).toBeGreaterThanOrEqual(-0.001)
					expect(middle + size / 2).toBeLessThanOrEqual(400.001)
					const before = placed[index - 1]
					if (!before) continue
					expect(middle - size / 2).toBeGreaterThanOrEqual(before.middle + before.size / 2 - 0.001)
					expect(wish).toBeGreaterThanOrEqual(before.wish)
				}
			}),
		)
	})

	it('leaves blocks where they wish to be when they do not meet', () => {
		expect(
			spread(
				[
					{ wish: 50, size: 10 },
					{ wish: 90, size: 10 },
				],
				0,
				100,
			),
		).toEqual([50, 90])
	})
})

describe('segmentHitsBox', () => {
	const box = { x: 10, y: 10, width: 10, height: 10 }

	it('finds strokes that cross, end inside or lie inside a box', () => {
		expect(segmentHitsBox([0, 15, 30, 15], box)).toBe(true)
		expect(segmentHitsBox([0, 0, 15, 15], box)).toBe(true)
		expect(segmentHitsBox([12, 12, 13, 13], box)).toBe(true)
	})

	it('passes strokes that miss a corner', () => {
		expect(segmentHitsBox([0, 18, 14, 32], box)).toBe(false)
		expect(segmentHitsBox([0, 5, 30, 5], box)).toBe(false)
	})
})
