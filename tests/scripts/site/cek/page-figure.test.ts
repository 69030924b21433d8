import { describe, expect, it } from 'vitest'
import { pageFigures } from '../../../../scripts/site/cek/page-figure.ts'

const link = (code: string) => `<a href="/wilayah/${code}/">x</a>`

/** A frame as a page has it: its attributes, and what stands in it. */
const frame = (attributes: string, body: string) =>
	`<figure class="chart" id="keadaan" ${attributes}><h3 class="finding">Naik</h3><p class="chart-sub">P0, 2025</p>${body}` +
	'<figcaption class="src"><p>Sumber: BC. <a class="fid" href="/cek/?id=K7Q2M9-3T8B-4XR">Kode</a></p></figcaption></figure>'

const shows = (attributes: string, body = '') => pageFigures(frame(attributes, body))[0]?.shows

describe('what a figure of a page measures, and of whom', () => {
	it('is what its frame names, of the areas that its table or map leads to', () => {
		expect(shows('data-measures="p0@2025-03"', link('99.01') + link('99.02') + link('99.01'))).toEqual({
			measures: ['p0@2025-03'],
			areas: ['99.01', '99.02'],
			of: 2,
		})
	})

	it('is of the areas that the frame names, where it leads to none', () => {
		expect(shows('data-measures="p0" data-areas="33 35 64"')).toEqual({
			measures: ['p0'],
			areas: ['33', '35', '64'],
			of: 3,
		})
	})

	it('is told of the first twelve areas, and of how many there are', () => {
		const codes = Array.from({ length: 15 }, (_, at) => `99.${at + 10}`)
		const told = shows('data-measures="p0"', codes.map(link).join(''))
		expect([told?.areas.length, told?.of]).toEqual([12, 15])
	})

	it('is nothing where the frame names no measure: a count of recipients', () => {
		expect(shows('', link('99.01'))).toBeUndefined()
	})
})
