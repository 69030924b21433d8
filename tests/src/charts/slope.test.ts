import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slope } from '../../../src/charts/slope.ts'
import { areaName, figure, printed, widths } from './chart-arbitraries.ts'
import { openableSvg } from './openable-svg.ts'
import { expectInsideFrame, expectTextsApart, marksOf, textsOf } from './scene-checks.ts'

const base = { beforeLabel: '2015', afterLabel: '2025', formatValue: printed, missingLabel: 'belum ada data' }
const item = fc.record({ name: areaName, before: fc.option(figure), after: fc.option(figure), focus: fc.boolean() })

describe('slope', () => {
	it('keeps everything inside the frame and all labels apart, whatever the figures', () => {
		fc.assert(
			fc.property(fc.array(item, { maxLength: 20 }), widths, (items, width) => {
				const scene = slope({ ...base, items }, width)
				expectInsideFrame(scene)
				expectTextsApart(scene)
			}),
		)
	})

	it('leaves out areas that lack one of the two figures', () => {
		const scene = slope(
			{
				...base,
				items: [
					{ name: 'A', before: 1, after: 2 },
					{ name: 'B', before: null, after: 2 },
				],
			},
			340,
		)
		expect(marksOf(scene, 'lines', 'l-peer')).toHaveLength(1)
	})

	it('says that there is nothing to compare', () => {
		expect(textsOf(slope({ ...base, items: [] }, 340)).map(({ text }) => text)).toEqual(['belum ada data'])
	})

	it.each([700, 340])('draws the four kabupaten of Madura %i units wide', async (width) => {
		const items = [
			{ name: 'Sumenep', before: 20.2, after: 17.02, focus: true },
			{ name: 'Bangkalan', before: 22.57, after: 18.25 },
			{ name: 'Sampang', before: 25.69, after: 20.61 },
			{ name: 'Pamekasan', before: 17.41, after: 12.77 },
			{ name: 'Jawa Timur', before: 12.34, after: 9.5, reference: true },
		]
		const scene = slope({ ...base, items }, width)
		expectInsideFrame(scene)
		await expect(openableSvg(scene, 'Madura, 2015 dan 2025')).toMatchFileSnapshot(`__snapshots__/slope-${width}.svg`)
	})
})
