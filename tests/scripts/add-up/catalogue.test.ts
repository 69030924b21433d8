import { describe, expect, it } from 'vitest'
import { holdings } from '../../../scripts/add-up/catalogue.ts'
import { observation } from './invented.ts'

describe('what a dataset holds', () => {
	const rows = [
		observation('97.01', 'b', '2024', 3),
		observation('97.02', 'a', '2023', 0),
		observation('97.71', 'a', '2023', null, { status: 'O' }),
	]

	it('counts figures, true zeros among them, and areas of which a row only says that there is none', () => {
		expect(holdings(rows, ['a', 'b', 'c'])).toMatchObject({ observations: 2, areas: 3, series: 3 })
	})

	it('names indicators in the order of the registry, and levels and periods from first to last', () => {
		const { indicators, levels, periods } = holdings(rows, ['a', 'b', 'c'])
		expect([indicators, levels]).toEqual([['a', 'b'], ['kabupaten-kota']])
		expect(periods).toEqual({ first: '2023', last: '2024' })
	})
})
