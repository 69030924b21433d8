import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonStretch } from '../../../../src/topics/compare/common-stretch.ts'
import type { CompareMeasure } from '../../../../src/topics/compare/compare-state.ts'
import { measureAreas } from '../../../../src/topics/compare/measured-areas.ts'
import { yearlyFigures } from '../../../../src/topics/compare/yearly-figures.ts'
import { inventedData, type Years } from './invented-comparison.ts'

function measured(years: Years, measure: CompareMeasure, from: number | null = null) {
	const yearly = yearlyFigures([...inventedData({ '99.01': years }).areas.values()], from, null)
	const [one] = measureAreas(yearly, measure, commonStretch(yearly))
	return one?.points.map(({ year, value }) => [year, value])
}

describe('a measured series', () => {
	it('counts the difference from the first year in points, exactly', () => {
		expect(measured({ 2023: 17.78, 2024: 17.02, 2025: 17.78 }, 'selisih')).toEqual([
			[2023, 0],
			[2024, -0.76],
			[2025, 0],
		])
	})

	it('counts percent of the first figure to one decimal', () => {
		expect(measured({ 2023: 20, 2024: 19, 2025: 20.51 }, 'persen')).toEqual([
			[2023, 0],
			[2024, -5],
			[2025, 2.6],
		])
	})

	it('sets the first year of the chosen period to 100', () => {
		expect(measured({ 2022: 40, 2023: 20, 2024: 15, 2025: 25 }, 'indeks', 2023)).toEqual([
			[2023, 100],
			[2024, 75],
			[2025, 125],
		])
	})

	it('never leaves the newest stretch: nothing is measured across a break', () => {
		expect(measured({ 2013: 30, 2014: 28, 2015: [20, 'B'], 2016: 19, 2017: 18 }, 'indeks')).toEqual([
			[2015, 100],
			[2016, 95],
			[2017, 90],
		])
	})

	it('leaves doubtful figures out, and measures nothing from zero', () => {
		expect(measured({ 2023: 20, 2024: [18, 'U'], 2025: 19 }, 'selisih')).toEqual([
			[2023, 0],
			[2024, null],
			[2025, -1],
		])
		expect(measured({ 2024: 0, 2025: 5 }, 'indeks')).toEqual([
			[2024, null],
			[2025, null],
		])
	})

	it('keeps the values themselves as published, broken or not', () => {
		expect(measured({ 2014: 28, 2015: [20, 'B'], 2016: null }, 'nilai')).toEqual([
			[2014, 28],
			[2015, 20],
			[2016, null],
		])
	})

	it('moves in percent as the index does: the index is 100 more, but for the last rounding', () => {
		const cents = fc.integer({ min: 1, max: 100_00 }).map((value) => value / 100)
		fc.assert(
			fc.property(cents, cents, (first, last) => {
				const years = { 2024: first, 2025: last }
				const [percent, index] = (['persen', 'indeks'] as const).map((one) => measured(years, one)?.[1]?.[1])
				// Halves are rounded away from zero on either side, so the two may part by one in the last place.
				expect(Math.abs(Number(index) - 100 - Number(percent))).toBeLessThan(0.1 + 1e-9)
			}),
		)
	})
})
