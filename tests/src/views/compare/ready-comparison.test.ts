import '../invented-site.ts'
import { expect, it } from 'vitest'
import type { Figure } from '../../../../src/schemas/figure.ts'
import { readyComparison } from '../../../../src/topics/compare/ready-comparison.ts'
import { area } from '../invented-areas.ts'
import { marchSeries } from '../invented-figures.ts'
import { inventedIndicators } from '../invented-indicators.ts'
import { put } from '../invented-site.ts'

const set = { id: 'contoh', title: { id: 'Contoh', en: 'Example' }, codes: ['99.01', '99.02'], tied: false }

/** Forms that the ready comparison of two areas is drawn in. */
function formsOf(figures: readonly Figure[]): string[] {
	const indicator = inventedIndicators.find(({ id }) => id === 'p0')
	const areas = set.codes.map((code) => ({ area: area(code), hasPage: true, figures }))
	put('indicators/p0.json', { indicator, datasets: ['contoh'], areas })
	return readyComparison(set, 'id').views.map(({ form }) => form)
}

it('draws figures of one year once, as dots', () => {
	expect(formsOf(marchSeries({ 2025: 12 }))).toEqual(['titik'])
})
