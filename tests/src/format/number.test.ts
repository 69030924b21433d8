import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { formatNumber, roundTo } from '../../../src/format/number.ts'
import { languages } from '../../../src/schemas/bilingual.ts'
import { roundHalfAway } from '../../../src/statistics/round-half-away.ts'

const marks = { id: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const

/** Reads a printed number back: the way a careful reader of the language would. */
function parse(text: string, language: 'id' | 'en'): number {
	const { group, decimal } = marks[language]
	return Number(text.replaceAll(group, '').replace(decimal, '.').replace('\u2212', '-'))
}

/** Decimals as offices print them: at most six digits behind the point, below a billion. */
const figures = fc
	.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
	.map(([digits, places]) => Number(`${digits}e-${places}`))
const places = fc.integer({ min: 0, max: 4 })
const language = fc.constantFrom(...languages)

describe('formatNumber', () => {
	it.each([
		[188480, 0, '188.480', '188,480'],
		[17.02, 2, '17,02', '17.02'],
		[1234567.5, 1, '1.234.567,5', '1,234,567.5'],
		[999, 0, '999', '999'],
		[1000, 0, '1.000', '1,000'],
		[0, 2, '0,00', '0.00'],
		[7, 4, '7,0000', '7.0000'],
		[999.995, 2, '1.000,00', '1,000.00'],
		[0.7213, 4, '0,7213', '0.7213'],
	])('writes %d with %d decimals as %s in Indonesian and %s in English', (value, decimals, id, en) => {
		expect(formatNumber(value, decimals, 'id')).toBe(id)
		expect(formatNumber(value, decimals, 'en')).toBe(en)
	})

	it.each([
		[1.005, 2, '1,01'],
		[2.675, 2, '2,68'],
		[0.5, 0, '1'],
		[1.5, 0, '2'],
		[2.5, 0, '3'],
		[8.345, 2, '8,35'],
		[-2.345, 2, '\u22122,35'],
		[-0.5, 0, '\u22121'],
	])('rounds %d to %d decimals away from zero, as the digits are written: %s', (value, decimals, text) => {
		expect(formatNumber(value, decimals, 'id')).toBe(text)
	})

	it('writes a true minus sign and not a hyphen', () => {
		expect(formatNumber(-1234.5, 1, 'id')).toBe('\u22121.234,5')
		expect(formatNumber(-1234.5, 1, 'en')).toBe('\u22121,234.5')
	})

	it.each([-0, -0.001, -0.0049, -1e-7, -5.5e-17])('never prints a minus before a zero: %d', (value) => {
		expect(formatNumber(value, 2, 'id')).toBe('0,00')
		expect(formatNumber(value, 2, 'en')).toBe('0.00')
	})

	it('reads back as the rounded number in both languages', () => {
		fc.assert(
			fc.property(figures, places, language, (value, decimals, spoken) => {
				expect(parse(formatNumber(value, decimals, spoken), spoken)).toBe(roundHalfAway(value, decimals) || 0)
			}),
		)
	})

	it('prints exactly the decimals asked for, and groups of three digits', () => {
		fc.assert(
			fc.property(figures, places, (value, decimals) => {
				const fraction = decimals === 0 ? '' : `,\\d{${decimals}}`
				expect(formatNumber(value, decimals, 'id')).toMatch(new RegExp(`^\u2212?\\d{1,3}(\\.\\d{3})*${fraction}$`))
			}),
		)
	})

	it('needs neither Intl nor the locale of the machine', () => {
		const intl = vi.spyOn(Intl, 'NumberFormat').mockImplementation(() => {
			throw new Error('Intl was used')
		})
		const locale = vi.spyOn(Number.prototype, 'toLocaleString').mockReturnValue('?')
		expect(formatNumber(188480.5, 1, 'id')).toBe('188.480,5')
		intl.mockRestore()
		locale.mockRestore()
	})
})

describe('roundTo', () => {
	it('agrees with the rounding of the statistics, digit for digit', () => {
		fc.assert(
			fc.property(figures, places, (value, decimals) => {
				expect(roundTo(value, decimals)).toBe(roundHalfAway(value, decimals) || 0)
			}),
		)
	})

	it('takes the dust of binary subtraction for what it is, zero', () => {
		expect(roundTo(0.1 + 0.2 - 0.3, 2)).toBe(0)
		expect(roundTo(17.78 - 17.02, 2)).toBe(0.76)
	})

	it('mirrors around zero', () => {
		fc.assert(
			fc.property(figures, places, (value, decimals) => roundTo(-value, decimals) === -roundTo(value, decimals)),
		)
	})

	it('leaves whole numbers as they are, the largest too', () => {
		expect(roundTo(280_000_000_000_000, 2)).toBe(280_000_000_000_000)
		expect(roundTo(1e20, 4)).toBe(1e20)
	})

	it('rounds on the decimal digits of a number, however it comes to them', () => {
		const digitsOf = (value: number, decimals: number) => {
			const [digits, exponent = '0'] = String(Math.abs(value)).split('e')
			const shifted = Number(`${digits}e${Number(exponent) + decimals}`)
			const size = Number.isFinite(shifted) ? Number(`${Math.round(shifted)}e-${decimals}`) : Math.abs(value)
			return size === 0 ? 0 : Math.sign(value) * size
		}
		const halves = fc
			.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 8 }))
			.map(([whole, places]) => Number(`${whole}5e-${places + 1}`))
		const any = fc
			.oneof(figures, halves, ...[1e10, 2].map((most) => fc.double({ min: -most, max: most, noNaN: true })))
			.filter((value) => !Number.isInteger(value))
		fc.assert(
			fc.property(any, fc.integer({ min: 0, max: 10 }), (value, decimals) => {
				expect(roundTo(value, decimals)).toBe(digitsOf(value, decimals))
			}),
			{ numRuns: 3000 },
		)
	})
})
