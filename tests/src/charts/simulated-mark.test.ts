import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesOverlap } from '../../../src/charts/boxes.ts'
import type { Mark, Scene, TextMark } from '../../../src/charts/scene.ts'
import { withSimulatedMark } from '../../../src/charts/simulated-mark.ts'
import { boxOfText, textMark } from '../../../src/charts/text-style.ts'

const scene = (marks: Mark[], width = 340, height = 200): Scene => ({ width, height, axisStart: null, marks })
const word = ({ marks }: Scene) =>
	marks.find((mark): mark is TextMark => mark.kind === 'text' && mark.class === 't-sim')

describe('the word SIMULASI in a drawing', () => {
	it('is not there where the data are real', () => {
		const real = scene([textMark('Desa A', 't', 10, 20)])
		expect(withSimulatedMark(real, undefined)).toBe(real)
	})

	it('stands in the lower right corner where nothing is written', () => {
		const { x, y, anchor } = word(withSimulatedMark(scene([]), 'SIMULASI')) ?? {}
		expect([x, y, anchor]).toEqual([340, 188, 'end'])
	})

	it('gives way to labels, those inside the areas of a map included, and grows the drawing where all is written on', () => {
		const label = textMark('517', 't', 300, 180)
		const moved = withSimulatedMark(
			scene([{ kind: 'link', code: '99', href: null, title: '', marks: [label] }]),
			'SIMULASI',
		)
		expect(word(moved)?.y === 188 && word(moved)?.anchor === 'end').toBe(false)
		expect(moved.marks.at(-1)).toBe(word(moved))
		const full = Array.from({ length: 20 }, (_, line) =>
			textMark('nama desa yang panjang sekali ya ini', 't', 0, line * 11),
		)
		expect(withSimulatedMark(scene(full), 'SIMULASI').height).toBeGreaterThan(200)
	})

	it('never lies over a label, and always within the drawing', () => {
		const label = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 10, max: 200 }) })
		fc.assert(
			fc.property(fc.array(label, { maxLength: 40 }), (labels) => {
				const texts = labels.map(({ x, y }) => textMark('Kec. A 12', 't-s', x, y))
				const drawn = withSimulatedMark(scene(texts), 'SIMULASI')
				const mark = word(drawn)
				if (!mark) throw new Error('no word')
				const box = boxOfText(mark)
				expect(texts.some((text) => boxesOverlap(boxOfText(text), box))).toBe(false)
				expect(box.x >= 0 && box.x + box.width <= drawn.width && box.y + box.height <= drawn.height + 8).toBe(true)
			}),
		)
	})
})
