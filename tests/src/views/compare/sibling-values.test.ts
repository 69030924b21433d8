import { describe, expect, it } from 'vitest'
import {
	firstAreas,
	siblingValues,
	tenHighest,
	tenLowest,
	withSimilar,
} from '../../../../src/topics/compare/sibling-values.ts'
import { suggestions } from '../../../../src/topics/compare/suggestions.ts'
import { inventedData, state } from './invented-comparison.ts'

const values = [20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 11, 5]
const figures = Object.fromEntries(
	values.map((value, at) => [`99.${String(at + 1).padStart(2, '0')}`, { 2025: value }]),
)
const data = inventedData({ ...figures, '99': { 2025: 14 } })
const siblings = siblingValues(data, '99')

describe('the areas to begin with', () => {
	it('are the usual ones that have a figure, else the first siblings that have', () => {
		expect(firstAreas(data, ['99.02', '98.01'])).toEqual(['99.02'])
		expect(firstAreas(data, ['98.01'])).toEqual(['99.01', '99.02', '99.03', '99.04', '99.05'])
	})

	it('are the usual ones, to be told why, where nothing has a figure', () => {
		expect(firstAreas(inventedData({}), ['98.01'])).toEqual(['98.01'])
	})
})

describe('sets of siblings', () => {
	it('are the ten at either end, and tell when one left out is tied with the last', () => {
		expect(tenHighest(siblings)).toEqual({ codes: Object.keys(figures).slice(0, 10), tied: true })
		expect(tenLowest(siblings).codes).toEqual([
			'99.12',
			'99.10',
			'99.11',
			'99.09',
			'99.08',
			'99.07',
			'99.06',
			'99.05',
			'99.04',
			'99.03',
		])
		expect(tenLowest(siblings).tied).toBe(false)
	})

	it('are the four nearest to an area, ties in the order of codes', () => {
		expect(withSimilar(siblings, '99.05')).toEqual(['99.05', '99.04', '99.06', '99.03', '99.07'])
		expect(withSimilar(siblings, '99.99')).toEqual([])
	})

	it('are suggested beside a comparison, as addresses', () => {
		const found = suggestions(data, state({ areas: ['99.05'] }), new Map(), 'id')
		expect(found.map(({ text }) => text)).toEqual([
			'Serupa dengan Kabupaten Wilayah 99.05',
			'Sepuluh tertinggi di Contoh Raya',
			'Sepuluh terendah di Contoh Raya',
		])
		expect(found[0]?.query).toBe('?wilayah=99.05,99.04,99.06,99.03,99.07&indikator=p0')
	})
})
