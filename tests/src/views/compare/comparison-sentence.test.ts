import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonView } from '../../../../src/topics/compare/comparison-view.ts'
import { movesOf, overtakings } from '../../../../src/topics/compare/what-moved.ts'
import { yearlyFigures } from '../../../../src/topics/compare/yearly-figures.ts'
import { inventedData, state, type Years } from './invented-comparison.ts'

function said(
	figures: Readonly<Record<string, Years>>,
	parts: Parameters<typeof state>[0] = {},
	language: 'id' | 'en' = 'id',
) {
	const view = comparisonView(inventedData(figures), state({ areas: Object.keys(figures), ...parts }), language)
	return view && [view.finding, view.sentence]
}

describe('the sentence of a comparison', () => {
	it('names the largest fall, the range now, and who changed places', () => {
		const figures = {
			'99.01': { 2024: 20.2, 2025: 17.02 },
			'99.02': { 2024: 18, 2025: 17.5 },
			'99.03': { 2024: 10, 2025: 9 },
		}
		expect(said(figures)).toEqual([
			'Sejak Maret 2024 persentase penduduk miskin turun paling banyak di Contoh: 3,18 poin persen',
			'Turun di semua 3 wilayah. Pada Maret 2025 angkanya dari 9,00 persen di Umpama sampai 17,50 persen di Misal, selisih 8,50 poin persen. Misal di bawah Contoh pada Maret 2024, di atasnya pada Maret 2025.',
		])
		expect(said(figures, {}, 'en')).toEqual([
			'Since March 2024 the poverty rate fell most in Contoh: by 3.18 percentage points',
			'It fell in all 3 areas. In March 2025 it ranged from 9.00 percent in Umpama to 17.50 percent in Misal, a gap of 8.50 percentage points. Misal stood below Contoh in March 2024 and above it in March 2025.',
		])
	})

	it('tells a year without its month where figures have none', () => {
		const data = inventedData({ '99.01': { 2024: 20, 2025: 18 }, '99.02': { 2024: 10, 2025: 9 } })
		const inYears = new Map(
			[...data.areas].map(([code, one]) => [
				code,
				{
					...one,
					figures: one.figures.map((figure) => ({ ...figure, reference: String(figure.year), month: undefined })),
				},
			]),
		)
		const view = comparisonView({ ...data, areas: inYears }, state({ areas: ['99.01', '99.02'] }), 'id')
		expect(view?.finding).toBe('Sejak 2024 persentase penduduk miskin turun paling banyak di Contoh: 2,00 poin persen')
	})

	it('names those who tie together, and both directions', () => {
		expect(
			said({
				'99.01': { 2024: 10, 2025: 9 },
				'99.02': { 2024: 12, 2025: 11 },
				'99.03': { 2024: 5, 2025: 5.5 },
			})?.[0],
		).toBe('Sejak Maret 2024 persentase penduduk miskin turun paling banyak di Contoh dan Misal: 1,00 poin persen')
		expect(said({ '99.01': { 2024: 10, 2025: 9 }, '99.02': { 2024: 5, 2025: 5.5 } })?.[1]).toContain(
			'Naik paling banyak di Misal: 0,50 poin persen.',
		)
	})

	it('says when nothing changed, and when all are alike', () => {
		expect(said({ '99.01': { 2024: 10, 2025: 10 }, '99.02': { 2024: 10, 2025: 10 } })).toEqual([
			'Sejak Maret 2024 persentase penduduk miskin tidak berubah',
			'Maret 2025: 10,00 persen di semua wilayah.',
		])
	})

	it('counts from the last break and leaves doubtful figures out', () => {
		expect(
			said({
				'99.01': { 2023: 40, 2024: [20, 'B'], 2025: 19 },
				'99.02': { 2023: 30, 2024: [15, 'B'], 2025: 14.5 },
				'99.03': { 2023: 30, 2024: [15, 'B'], 2025: [1, 'U'] },
			})?.[0],
		).toBe('Sejak Maret 2024 persentase penduduk miskin turun paling banyak di Contoh: 1,00 poin persen')
	})

	it('tells percent where the comparison is read in percent', () => {
		const figures = { '99.01': { 2024: 20, 2025: 18 }, '99.02': { 2024: 10, 2025: 8.5 } }
		expect(said(figures, { measure: 'persen' })?.[0]).toBe(
			'Sejak Maret 2024 persentase penduduk miskin turun paling banyak di Misal: 15,0 persen dari angka awal',
		)
	})

	it('names the ends where there is one year only', () => {
		expect(said({ '99.01': { 2024: 20 }, '99.02': { 2024: 10 } })?.[0]).toBe(
			'Persentase penduduk miskin tertinggi di Contoh, terendah di Misal',
		)
	})

	it('has nobody overtake between values that print alike', () => {
		const value = fc.integer({ min: 0, max: 300 }).map((tenth) => tenth / 1000)
		fc.assert(
			fc.property(value, value, value, value, (a, b, c, d) => {
				const data = inventedData({ '99.01': { 2024: a, 2025: b }, '99.02': { 2024: c, 2025: d } })
				const yearly = yearlyFigures([...data.areas.values()], null, null)
				for (const { upper, lower } of overtakings(movesOf(yearly, { from: 2024, to: 2025 }, 2))) {
					expect(lower.before - upper.before).toBeGreaterThan(0.009)
					expect(upper.after - lower.after).toBeGreaterThan(0.009)
				}
			}),
		)
	})

	it('tells the change of one area alone, without a most', () => {
		expect(said({ '99.01': { 2024: 20.2, 2025: 17.02 } })?.[0]).toBe(
			'Sejak Maret 2024 persentase penduduk miskin di Contoh turun 3,18 poin persen',
		)
	})

	it('tells moves too small for the samples as none, and only where all areas have such samples', () => {
		const finding = (figures: Readonly<Record<string, Years>>, language: 'id' | 'en' = 'id') => {
			const data = inventedData(figures)
			const indicator = { ...data.indicator, smallDifference: 0.5, lowestLevel: 'kabupaten-kota' as const }
			const view = comparisonView({ ...data, indicator }, state({ areas: Object.keys(figures) }), language)
			return `${view?.finding}. ${view?.sentence}`
		}
		const still = { 2024: 17.2, 2025: 17.02 }
		expect(finding({ '99.01': still })).toMatch(/^Sejak Maret 2024 persentase penduduk miskin di Contoh hampir sama\./)
		expect(finding({ '99.01': still }, 'en')).toContain('is nearly the same')
		const both = { '99.01': still, '99.02': { 2024: 12, 2025: 12.3 } }
		expect(finding(both)).toMatch(/^Sejak Maret 2024 persentase penduduk miskin hampir sama\./)
		const one = finding({ '99.01': still, '99.02': { 2024: 12, 2025: 9 } })
		expect(one).toMatch(/turun paling banyak di Misal: 3,00 poin persen/)
		expect(one).not.toContain('Turun di semua')
		expect(finding({ '99': still, '99.01': still })).toContain('turun paling banyak')
	})

	it('heads a strip of one year by its ends', () => {
		expect(said({ '99.01': { 2024: 20, 2025: 18 }, '99.02': { 2024: 10, 2025: 9 } }, { form: 'titik' })).toEqual([
			'Persentase penduduk miskin tertinggi di Contoh, terendah di Misal',
			'Pada Maret 2025 angkanya dari 9,00 persen di Misal sampai 18,00 persen di Contoh, selisih 9,00 poin persen. Sejak Maret 2024 persentase penduduk miskin turun paling banyak di Contoh: 2,00 poin persen.',
		])
	})

	it('uses no causal words', () => {
		const all = [
			said({ '99.01': { 2024: 10, 2025: 9 }, '99.02': { 2024: 5, 2025: 5.5 } }),
			said({ '99.01': { 2024: 1 } }),
		]
		expect(all.flat().join(' ')).not.toMatch(/karena|sehingga|akibat|berkat|menyebabkan|because|thanks to|due to/i)
	})
})
