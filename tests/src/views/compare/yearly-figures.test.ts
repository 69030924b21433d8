import { describe, expect, it } from 'vitest'
import { breakYears, commonStretch } from '../../../../src/topics/compare/common-stretch.ts'
import { yearlyFigures } from '../../../../src/topics/compare/yearly-figures.ts'
import { compared, inventedData } from './invented-comparison.ts'

const twice = (year: number, march: number, september: number) => [
	compared(year, march, { period: `${year}-03`, reference: `${year}-03` }),
	compared(year, september, { period: `${year}-09`, reference: `${year}-09` }),
]

function references(figures: Parameters<typeof inventedData>[0]): string[][] {
	const yearly = yearlyFigures([...inventedData(figures).areas.values()], null, null)
	return yearly.map(({ years }) => years.map(({ figure }) => figure.reference))
}

describe('one figure a year', () => {
	it('is of the month that most areas have', () => {
		const september = (year: number, value: number) => compared(year, value, { reference: `${year}-09` })
		expect(
			references({
				'99.01': [september(2014, 20), compared(2015, 19)],
				'99.02': [september(2014, 18), compared(2015, 17)],
				'99': [...twice(2014, 12.4, 12.3), ...twice(2015, 12.3, 12.2)],
			}),
		).toEqual([
			['2014-09', '2015-03'],
			['2014-09', '2015-03'],
			['2014-09', '2015-03'],
		])
	})

	it('is of the usual month where each year has two', () => {
		const march = compared(2023, 10.35)
		expect(references({ '99': [...twice(2022, 10.4, 10.5), march, ...twice(2024, 9.8, 9.6)] })).toEqual([
			['2022-03', '2023-03', '2024-03'],
		])
	})

	it('is the published one before one added up, and the whole before a part', () => {
		const summed = (have: number) => ({
			dataset: null,
			derivation: { formula: 'Σ', inputs: [], coverage: { have, of: 2 } },
		})
		const [one] = yearlyFigures(
			[
				...inventedData({
					'99.01': [compared(2024, 5, summed(1)), compared(2024, 9, summed(2)), compared(2024, 8)],
				}).areas.values(),
			],
			null,
			null,
		)
		expect(one?.years.map(({ figure }) => figure.value)).toEqual([8])
	})

	it('lies in the years asked for', () => {
		const data = inventedData({ '99.01': { 2020: 1, 2021: 2, 2022: 3 } })
		const [one] = yearlyFigures([...data.areas.values()], 2021, 2021)
		expect(one?.years.map(({ year }) => year)).toEqual([2021])
	})
})

describe('the stretch that may be compared', () => {
	const stretchOf = (figures: Parameters<typeof inventedData>[0]) =>
		commonStretch(yearlyFigures([...inventedData(figures).areas.values()], null, null))

	it('begins at the newest break of any area and ends in the last shared year', () => {
		expect(
			stretchOf({
				'99.01': { 2010: 30, 2012: [25, 'B'], 2013: 24, 2015: [20, 'B'], 2025: 17 },
				'99': { 2010: 15, 2012: 13, 2013: 12, 2015: 12, 2025: 10, 2026: 9 },
			}),
		).toEqual({ from: 2015, to: 2025 })
	})

	it('does not exist for a single year', () => {
		expect(stretchOf({ '99.01': { 2024: 1 }, '99.02': { 2024: 2 } })).toBeNull()
	})

	it('takes no break from the first figure of a series: it breaks nothing', () => {
		const yearly = yearlyFigures(
			[...inventedData({ '99.01': { 2013: [20, 'B'], 2014: 19 } }).areas.values()],
			null,
			null,
		)
		expect(breakYears(yearly)).toEqual([])
	})
})
