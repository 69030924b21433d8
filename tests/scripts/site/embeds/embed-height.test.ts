import { describe, expect, it } from 'vitest'
import { cutFigure, type FigureParts } from '../../../../scripts/site/embeds/cut-figure.ts'
import { embedHeight } from '../../../../scripts/site/embeds/embed-height.ts'
import { inventedFigure } from './invented-figure.ts'

const parts = cutFigure(inventedFigure)
const taller = (changed: Partial<FigureParts>) => embedHeight({ ...parts, ...changed }, 'Terang')
const drawn = (width: number, height: number) =>
	`<div class="draw"><svg class="n" width="${width}" height="${height}"/></div>`

describe('embedHeight', () => {
	it('holds the tallest drawing and the words around it, in steps of ten', () => {
		expect(taller({})).toBeGreaterThan(380 + 150)
		expect(taller({}) % 10).toBe(0)
	})

	it('grows with the drawing and with every line that is shown', () => {
		const long = 'Angka ini diragukan karena sebabnya panjang. '.repeat(8)
		expect(taller({ drawing: drawn(340, 900) })).toBe(taller({ drawing: drawn(340, 700) }) + 200)
		expect(taller({ cautions: [long] })).toBeGreaterThan(taller({}) + 60)
		expect(taller({ finding: long })).toBeGreaterThan(taller({}))
		expect(taller({ readings: [long] })).toBe(taller({}))
	})

	it('reckons panels below one another, as a phone shows them', () => {
		const panels = (count: number) => `<div class="multi">${`<div>${drawn(288, 200)}</div>`.repeat(count)}</div>`
		expect(taller({ drawing: panels(4) })).toBeGreaterThanOrEqual(taller({ drawing: panels(2) }) + 400)
	})
})
