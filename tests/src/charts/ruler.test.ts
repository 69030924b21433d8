import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ruler } from '../../../src/charts/ruler.ts'
import { percentage } from './chart-arbitraries.ts'
import { openableSvg } from './openable-svg.ts'
import { expectInsideFrame, expectTextsApart, marksOf } from './scene-checks.ts'

const whole = { maximum: 100, maximumLabel: '100 penduduk' }

describe('ruler', () => {
	it('keeps everything inside the frame and its labels apart', () => {
		fc.assert(
			fc.property(percentage, fc.option(percentage), (value, parent) => {
				const scene = ruler({
					...whole,
					value,
					reference: parent === null ? null : { label: 'Jawa Timur 9,50', value: parent },
				})
				expectInsideFrame(scene)
				expectTextsApart(scene)
			}),
		)
	})

	it('makes the saffron part as long as the value', () => {
		const [part] = marksOf(ruler({ ...whole, value: 25 }, 400), 'bars', 'halo').flatMap(({ boxes }) => boxes)
		expect(part?.width).toBeCloseTo(100, 0)
	})

	it('is drawn for Sumenep', async () => {
		const scene = ruler({ ...whole, value: 17.02, reference: { label: 'Jawa Timur 9,50', value: 9.5 } })
		await expect(openableSvg(scene, '17,02 dari 100 penduduk')).toMatchFileSnapshot('__snapshots__/ruler.svg')
	})
})
