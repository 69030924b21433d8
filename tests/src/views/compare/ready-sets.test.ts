import '../invented-site.ts'
import { expect, it } from 'vitest'
import { readySets } from '../../../../src/topics/compare/ready-sets.ts'
import { area, areaFile } from '../invented-areas.ts'
import { marchSeries } from '../invented-figures.ts'
import { indicator } from '../invented-indicators.ts'
import { portal, put } from '../invented-site.ts'

/** The comparisons of an office, by what it named; `99.01` and `99.02` alone have figures, and are invented. */
function ownSets(areas: readonly string[]): (readonly string[])[] {
	const figures = marchSeries({ 2024: 13, 2025: 12 })
	const measured = ['99.01', '99.02'].map((code) => ({ area: area(code), hasPage: true, figures }))
	put('indicators/p0.json', { indicator: indicator('p0'), datasets: ['contoh'], areas: measured })
	for (const { area: one } of measured) {
		const event = { type: 'invention', date: null, from: null, formerName: null, source: 'Rekaan' } as const
		put(`areas/${one.code}.json`, areaFile(one.code, { events: [event] }))
	}
	put('portal.json', { ...portal, comparisons: [{ id: 'pilihan', title: { id: 'Pilihan', en: 'Choice' }, areas }] })
	return readySets().flatMap(({ id, codes }) => (id === 'pilihan' ? [codes] : []))
}

it('shows what the office chose, as far as there are figures', () => {
	expect(ownSets(['99.01', '99.02'])).toEqual([['99.01', '99.02']])
})

it('never makes a comparison of invented areas alone out of one that names real ones', () => {
	expect(ownSets(['99.01', '99.02', '99.03'])).toEqual([])
})
