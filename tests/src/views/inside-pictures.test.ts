import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import type { ChartContent } from '../../../src/chart-content/chart-content.ts'
import { rankedChildren } from '../../../src/chart-content/ranked-children.ts'
import { foldTrends } from '../../../src/topics/area/fold-trends.ts'
import { insidePictures } from '../../../src/topics/area/inside-pictures.ts'
import { context } from './context.ts'
import { area } from './invented-areas.ts'
import { figure } from './invented-figures.ts'

const children = (count: number, id = 'p0') =>
	Array.from({ length: count }, (_, index) => ({
		area: { ...area('99.01'), code: `99.${String(index + 1).padStart(2, '0')}`, name: `Nama${index}` },
		hasPage: true,
		newest: { [id]: figure('2025', index + 1) },
	}))
const drawn = (count: number) => {
	const { charts, maps } = insidePictures(context('99', 'id', { children: children(count) }))
	return [charts.map(({ id }) => id), maps.map(({ values }) => values.id)]
}

describe('what lies inside an area', () => {
	it('is drawn once a measure: few areas as bars, many as dots where there is no map', () => {
		expect(drawn(2)).toEqual([[], []])
		expect(drawn(7)).toEqual([['urutan-p0'], []])
		// Nobody placed these on a map.
		expect(drawn(8)).toEqual([['isi-p0'], []])
	})

	it('is ranked from the highest, with every area and no map', () => {
		const chart = rankedChildren(context('99', 'id', { children: children(4) }), 'p0')
		expect(chart?.table.rows.map(({ cells }) => cells[2])).toEqual(['4,00', '3,00', '2,00', '1,00'])
		expect(chart?.finding).toMatch(/^Persentase penduduk miskin merentang dari 1,00 persen di Nama0/)
		expect(chart?.source).toMatch(/^Sumber: /)
	})
})

describe('trends behind a fold', () => {
	const chart = (id: string, multiples = false) => ({ id, multiples }) as ChartContent
	const ids = (charts: readonly ChartContent[]) => charts.map(({ id }) => id)

	it('are measures side by side, and all beyond the second; the first always stands open', () => {
		const [shown, folded] = foldTrends([chart('a'), chart('b'), chart('c'), chart('d', true)])
		expect([ids(shown), ids(folded)]).toEqual([
			['a', 'b'],
			['c', 'd'],
		])
		expect(ids(foldTrends([chart('d', true)])[0])).toEqual(['d'])
		expect(foldTrends([])).toEqual([[], []])
	})
})
