import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotRows } from '../../../src/charts/strip/dot-rows.ts'
import { areaName, figure, printed, widths } from './chart-arbitraries.ts'
import { expectInsideFrame, expectTextsApart, textsOf } from './scene-checks.ts'

const base = { formatValue: printed, formatAxis: printed, missingLabel: 'belum ada data' }
const item = fc.record({
	name: areaName,
	value: fc.option(figure),
	role: fc.constantFrom('peer', 'c1', 'c2', 'c3'),
	status: fc.constantFrom('A', 'P', 'U'),
})

describe('dotRows', () => {
	it('names every dot inside the frame, with no name over another, whatever the figures', () => {
		fc.assert(
			fc.property(fc.array(item, { minLength: 1, maxLength: 10 }), widths, (items, width) => {
				const scene = dotRows({ ...base, items }, width)
				expectInsideFrame(scene)
				expectTextsApart(scene)
				if (items.every(({ value }) => value === null)) return
				expect(scene.points?.places).toHaveLength(items.length)
				const starts = items.map(({ name }) => String(name).slice(0, 3))
				const texts = textsOf(scene).map(({ text }) => text)
				for (const start of starts) expect(texts.some((text) => text.startsWith(start))).toBe(true)
			}),
		)
	})

	it('stands from the highest to the lowest, those without a figure last and in words', () => {
		const items = [
			{ name: 'Umpama', value: 4, role: 'peer' },
			{ name: 'Andai', value: null, role: 'peer' },
			{ name: 'Misal', value: 9, role: 'c1' },
		] as const
		const scene = dotRows({ ...base, items }, 700)
		const places = scene.points?.places.toSorted((a, b) => a.y - b.y).map(({ item: at }) => items[at]?.name)
		expect(places).toEqual(['Misal', 'Umpama', 'Andai'])
		expect(textsOf(scene).map(({ text }) => text)).toContain('belum ada data')
	})

	it('says that there is nothing to show', () => {
		const none = dotRows({ ...base, items: [{ name: 'Andai', value: null, role: 'peer' }] }, 340)
		expect(textsOf(none).map(({ text }) => text)).toEqual(['belum ada data'])
	})
})
