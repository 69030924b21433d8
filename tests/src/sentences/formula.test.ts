import { describe, expect, it } from 'vitest'
import { sayFormula } from '../../../src/sentences/formula.ts'
import { indicator } from '../views/invented-indicators.ts'

const indicators = new Map(
	[
		indicator('penduduk', { short: { id: 'Penduduk', en: 'Population' } }),
		indicator('luas-km2', { short: { id: 'Luas', en: 'Area' } }),
		indicator('status-idm', { short: { id: 'Status IDM', en: 'IDM status' } }),
		indicator('keluarga-sejahtera-1', { short: { id: 'Sejahtera 1', en: 'Sejahtera 1' } }),
	].map((one) => [one.id, one]),
)

describe('sayFormula', () => {
	it('puts names in the place of ids', () => {
		expect(sayFormula('penduduk ÷ luas-km2', indicators, 'id')).toBe('Penduduk ÷ Luas')
		expect(sayFormula('penduduk ÷ luas-km2', indicators, 'en')).toBe('Population ÷ Area')
	})

	it('reads an id to its end, digits and dashes included', () => {
		expect(sayFormula('keluarga-sejahtera-1 + penduduk', indicators, 'id')).toBe('Sejahtera 1 + Penduduk')
	})

	it('leaves words that are no indicator, categories, and all signs and numbers', () => {
		expect(sayFormula('n(status-idm = penduduk)', indicators, 'id')).toBe('n(Status IDM = penduduk)')
		expect(sayFormula('n(status-idm = sangat-tertinggal)', indicators, 'en')).toBe('n(IDM status = sangat-tertinggal)')
		expect(sayFormula('100 × a ÷ b', indicators, 'id')).toBe('100 × a ÷ b')
	})
})
