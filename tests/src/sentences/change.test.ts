import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/schemas/figure.ts'
import { isSmall, sayChange, sayDifference, sayDirection } from '../../../src/sentences/change.ts'
import { indicator } from '../views/invented-indicators.ts'

const rate = indicator('p0', { unit: 'persen', measure: 'rate', decimals: 2 })
const gapIndex = indicator('p1', { unit: 'indeks', measure: 'index', decimals: 2 })
const line = indicator('garis-kemiskinan', { unit: 'rupiah-kapita-bulan', measure: 'amount' })
const poor = indicator('penduduk-miskin', { unit: 'orang', measure: 'count' })
const density = indicator('kepadatan-penduduk', { unit: 'orang-per-km2', measure: 'density', decimals: 1 })
const by = (points: number, percent: number | null = null): Change => ({ from: '2021', points, percent })

describe('sayChange', () => {
	it('counts the change of a percentage in points, never in percent', () => {
		expect(sayChange(by(-1.75, -8.53), rate, 'id', 'kabupaten-kota')).toBe('turun 1,75 poin persen')
		expect(sayChange(by(-1.75, -8.53), rate, 'en', 'kabupaten-kota')).toBe('down 1.75 percentage points')
		expect(sayChange(by(0.33, 1.6), rate, 'id', 'kabupaten-kota')).toBe('naik 0,33 poin persen')
		expect(sayChange(by(0.33, 1.6), rate, 'en', 'kabupaten-kota')).toBe('up 0.33 percentage points')
	})

	it('gives percent beside the number for amounts and counts', () => {
		expect(sayChange(by(14797, 2.92), line, 'id', 'kabupaten-kota')).toBe('naik Rp14.797 (2,9%)')
		expect(sayChange(by(14797, 2.92), line, 'en', 'kabupaten-kota')).toBe('up Rp14,797 (2.9%)')
		expect(sayChange(by(-8300, -4.22), poor, 'id', 'kabupaten-kota')).toBe('turun 8.300 orang (4,2%)')
		expect(sayChange(by(-8300, -4.22), poor, 'en', 'kabupaten-kota')).toBe('down 8,300 people (4.2%)')
	})

	it('leaves the percent out where the earlier figure was zero', () => {
		expect(sayChange(by(12, null), poor, 'id', 'kabupaten-kota')).toBe('naik 12 orang')
	})

	it('counts an index in points, a density in its own unit', () => {
		expect(sayChange(by(-0.42, -12), gapIndex, 'id', 'kabupaten-kota')).toBe('turun 0,42 poin')
		expect(sayChange(by(-0.42, -12), gapIndex, 'en', 'kabupaten-kota')).toBe('down 0.42 points')
		expect(sayChange(by(3.5, 0.7), density, 'id', 'kabupaten-kota')).toBe('naik 3,5 orang per km²')
	})

	it.each([0, -0, 0.004, -0.0049, 1e-9])('says unchanged where the printed figures are alike: %d', (points) => {
		expect(sayChange(by(points, 0.01), rate, 'id', 'kabupaten-kota')).toBe('tidak berubah')
		expect(sayChange(by(points, 0.01), rate, 'en', 'kabupaten-kota')).toBe('unchanged')
	})

	it('never writes a sign: the direction is a word', () => {
		const points = fc.integer({ min: -100_000, max: 100_000 }).map((digits) => digits / 100)
		fc.assert(
			fc.property(points, fc.constantFrom(rate, gapIndex, line, poor, density), (size, measured) => {
				const said = sayChange(by(size, size), measured, 'id', 'kabupaten-kota')
				expect(said).toMatch(/^(turun|naik|tidak berubah)/)
				expect(said).not.toMatch(/[-\u2212+]/)
			}),
		)
	})
})

describe('sayDirection', () => {
	it('judges the figure as it is printed', () => {
		expect(sayDirection(-0.4, poor, 'id', 'kabupaten-kota')).toBe('tidak berubah')
		expect(sayDirection(-0.5, poor, 'id', 'kabupaten-kota')).toBe('turun')
		expect(sayDirection(0.5, poor, 'en', 'kabupaten-kota')).toBe('up')
	})
})

describe('sayDifference', () => {
	it('is the same in both directions', () => {
		expect(sayDifference(-7.52, rate, 'id')).toBe('7,52 poin persen')
		expect(sayDifference(7.52, rate, 'id')).toBe('7,52 poin persen')
	})
})

describe('a change too small for the sample', () => {
	const sampled = { ...rate, smallDifference: 0.5, lowestLevel: 'kabupaten-kota' as const }

	it('is told as nearly the same, without its size', () => {
		expect(sayChange(by(-0.49, -2), sampled, 'id', 'kabupaten-kota')).toBe('hampir sama')
		expect(sayChange(by(0.05, 1), sampled, 'en', 'kabupaten-kota')).toBe('nearly the same')
		expect(sayChange(by(-0.5, -2), sampled, 'id', 'kabupaten-kota')).toBe('turun 0,50 poin persen')
		expect(sayChange(by(0.001, 0), sampled, 'id', 'kabupaten-kota')).toBe('tidak berubah')
	})

	it('is told in full above the level where samples are smallest, and where the registry states no limit', () => {
		expect(sayChange(by(-0.49, -2), sampled, 'id', 'provinsi')).toBe('turun 0,49 poin persen')
		expect(sayChange(by(-0.49, -2), rate, 'id', 'kabupaten-kota')).toBe('turun 0,49 poin persen')
	})

	it('is judged alike whichever way it goes, and as it is printed', () => {
		const sizes = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 1, max: 200 }))
		fc.assert(
			fc.property(sizes, ([hundredths, limit]) => {
				const measured = { ...sampled, smallDifference: limit / 100 }
				const small = isSmall(hundredths / 100, measured, 'kabupaten-kota')
				expect(small).toBe(hundredths !== 0 && Math.abs(hundredths) < limit)
				expect(isSmall(-hundredths / 100, measured, 'kabupaten-kota')).toBe(small)
				expect(isSmall(hundredths / 100, measured, 'provinsi')).toBe(false)
			}),
		)
	})
})
