import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classScale } from '../../../src/chart-content/class-scale.ts'
import { type ClassBarInput, classBar } from '../../../src/charts/class-bar.ts'
import { indicator } from '../views/invented-indicators.ts'
import { openableSvg } from './openable-svg.ts'
import { expectInsideFrame, marksOf } from './scene-checks.ts'

const words = ['sangat-tertinggal', 'tertinggal', 'berkembang', 'maju', 'mandiri']
const limits = [0.4907, 0.5989, 0.7072, 0.8155]
const index = indicator('indeks', { minimum: 0, maximum: 1 })
const classes = indicator('status', { categories: words, limits })

function barOf(value: number, middle: number | null, scale = classScale(value, middle, index, classes)): ClassBarInput {
	return { value, label: value.toFixed(4), status: 'A', middle, start: 0, steps: [], ...scale }
}

describe('classScale', () => {
	const wordsOf = (value: number, middle: number | null = null) =>
		classScale(value, middle, index, classes)?.steps.map(({ word }) => word)

	it('shows four steps around the value and the middle of its siblings', () => {
		expect(wordsOf(0.75)).toEqual(['tertinggal', 'berkembang', 'maju', 'mandiri'])
		expect(wordsOf(0.95)).toEqual(['tertinggal', 'berkembang', 'maju', 'mandiri'])
		expect(wordsOf(0.3)).toEqual(['sangat tertinggal', 'tertinggal', 'berkembang', 'maju'])
		expect(wordsOf(0.45, 0.9)).toEqual(['sangat tertinggal', 'tertinggal', 'berkembang', 'maju', 'mandiri'])
	})

	it('marks the step that holds the value; a limit belongs to the step below', () => {
		const own = (value: number) => classScale(value, null, index, classes)?.steps.find((step) => step.own)?.word
		expect([own(0.8155), own(0.8156), own(0.1)]).toEqual(['maju', 'mandiri', 'sangat tertinggal'])
	})

	it('takes a scale of any length, and an end that nobody gave', () => {
		const hundred = indicator('indeks', { minimum: 0, maximum: 100 })
		const open = indicator('indeks', { minimum: null, maximum: null })
		const two = indicator('status', { categories: ['rendah', 'tinggi'], limits: [60] })
		expect(classScale(72.5, null, hundred, two)).toMatchObject({ start: 0, steps: [{ end: 60 }, { end: 100 }] })
		const wide = indicator('status', { categories: ['a', 'b', 'c'], limits: [10, 20] })
		expect(classScale(72.5, null, open, two)).toBeNull()
		expect(classScale(-5, null, open, wide)?.start).toBe(-5)
		expect(classScale(15, null, open, wide)).toMatchObject({ start: 0, steps: [{ end: 10 }, { end: 20 }, { end: 30 }] })
	})

	it('is none without limits, or with limits that do not fit the words', () => {
		expect(classScale(0.5, null, index, indicator('status', { categories: words }))).toBeNull()
		expect(classScale(0.5, null, index, indicator('status', { categories: ['a'], limits }))).toBeNull()
	})
})

describe('classBar', () => {
	const score = fc.double({ min: 0, max: 1, noNaN: true })

	it('keeps value, words, ring and upright inside the frame, whatever they are', () => {
		fc.assert(
			fc.property(score, fc.option(score), (value, middle) => expectInsideFrame(classBar(barOf(value, middle)))),
		)
	})

	it('rings the value where it stands on the scale', () => {
		const scene = classBar(barOf(0.7595, 0.7122))
		const [ring] = marksOf(scene, 'circle', 'halo')
		expect(ring?.cx).toBeCloseTo(((0.7595 - 0.4907) / (1 - 0.4907)) * 327 + 0.5, 1)
		expect(marksOf(scene, 'strokes', 'refl')).toHaveLength(1)
		expect(marksOf(classBar(barOf(0.7595, null)), 'strokes', 'refl')).toHaveLength(0)
	})

	it('is low enough for the first screen of a phone', () => {
		expect(classBar(barOf(0.7595, 0.7122)).height).toBeLessThan(52)
	})

	it('is drawn for a village', async () => {
		const svg = openableSvg(classBar(barOf(0.7595, 0.7122)), '0,7595, maju')
		await expect(svg).toMatchFileSnapshot('__snapshots__/class-bar.svg')
	})
})
