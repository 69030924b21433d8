import { describe, expect, it } from 'vitest'
import { shippedValues } from '../data/shipped-data.ts'
import { corpus } from './corpus.ts'

const figureOfYear = (area: string, period: string, indicator: string, value: string) =>
	[area, period.slice(0, 4), indicator, Number.isNaN(Number(value)) ? value : Number(value)].join()

const shipped = new Set(
	[...shippedValues()].map(([key, value]) => {
		const [area = '', period = '', indicator = ''] = key.split(' ')
		return figureOfYear(area, period, indicator, value)
	}),
)

function isTrue(line: string): boolean {
	const [area = '', period = '', indicator = '', value = ''] = line.split(',')
	return area.startsWith('99') || value === '' || shipped.has(figureOfYear(area, period, indicator, value))
}

/**
 * What stands in a table of the corpus ends in guides, pictures and other tests, where nobody can tell a figure that was
 * made up. What comes out under a real area is therefore what the office ships for that year; whatever else a shape
 * needs (targets, recipients, years of no dataset) is of the invented area 99.
 */
describe('the tables of offices', () => {
	it('hold no figure that is made up for a real area', () => {
		const figures = corpus().flatMap(({ slug, figures }) => figures.map((line) => ({ slug, line })))
		expect(figures.length).toBeGreaterThan(500)
		expect(figures.filter(({ line }) => !isTrue(line))).toEqual([])
	})

	it('count recipients of invented areas alone', () => {
		const recipients = corpus().flatMap(({ slug, recipients }) => recipients.map((line) => ({ slug, line })))
		expect(recipients.filter(({ line }) => !line.startsWith('99'))).toEqual([])
	})
})
