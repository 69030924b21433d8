import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksOf, type NumberStyle, readNumber } from '../../../../src/gate/read/read-number.ts'
import { markBytes, readPlainNumber } from '../../../../src/gate/read/read-plain-number.ts'

const rates: NumberStyle = { format: 'comma', declared: false, grouped: false }
const counts: NumberStyle = { ...rates, grouped: true }
const pointRates: NumberStyle = { format: 'point', declared: true, grouped: false }
const pointCounts: NumberStyle = { ...pointRates, grouped: true }

/** The number, or the rule that refused it. */
function read(text: string, style: NumberStyle): number | string {
	const result = readNumber(text, style)
	return typeof result === 'number' ? result : result.rule
}

function readPlain(text: string, style: NumberStyle = rates): number {
	return readPlainNumber(Buffer.from(text), 0, Buffer.byteLength(text), markBytes(marksOf(style)))
}

/** Writes a decimal number as Excel with Indonesian settings shows it: decimal comma, points between thousands if grouped. */
function writeIndonesian(sign: string, whole: string, decimals: string, grouped: boolean): string {
	const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole
	return `${sign}${digits}${decimals === '' ? '' : `,${decimals}`}`
}

describe('readNumber', () => {
	it('reads texts with one reading alike in every style', () => {
		const readings: [string, number][] = [
			['0', 0],
			['18,76', 18.76],
			['18.76', 18.76],
			['0.599', 0.599],
			['0,599', 0.599],
			['34347.428', 34347.428],
			['1234', 1234],
			['1.234.567', 1234567],
			['1,234,567', 1234567],
			['1.234,5', 1234.5],
			['1,234.5', 1234.5],
			['1.234.567,8', 1234567.8],
			['12.3456', 12.3456],
			['-1,5', -1.5],
			['-0', 0],
			['-0,0', 0],
			['9007199254740991', 9007199254740991],
		]
		for (const [text, value] of readings) {
			for (const style of [rates, counts, pointRates, pointCounts]) expect(read(text, style), text).toBe(value)
		}
	})

	it('takes the thousands mark of the format for one in counts and amounts', () => {
		expect(read('1.234', counts)).toBe(1234)
		expect(read('-450.250', counts)).toBe(-450250)
		expect(read('1,234', pointCounts)).toBe(1234)
	})

	it('refuses the decimal mark of the format before three digits in counts and amounts', () => {
		expect(read('1,234', counts)).toBe('ambiguous-number')
		expect(read('1.234', pointCounts)).toBe('ambiguous-number')
	})

	it('takes a comma before three digits for decimals in rates, and refuses a point', () => {
		expect(read('1,234', rates)).toBe(1.234)
		expect(read('1.234', rates)).toBe('ambiguous-number')
		expect(read('-1.234', rates)).toBe('ambiguous-number')
		expect(read('999.000', rates)).toBe('ambiguous-number')
	})

	it('takes a point before three digits for decimals only where the sidecar declares it', () => {
		expect(read('1.234', pointRates)).toBe(1.234)
		expect(read('1.234', { ...pointRates, declared: false })).toBe('ambiguous-number')
		expect(read('1,234', pointRates)).toBe('ambiguous-number')
		expect(read('1.234', { ...rates, declared: true })).toBe('ambiguous-number')
	})

	it('refuses everything else', () => {
		const refused = [
			'',
			' 1',
			'1 ',
			'1 234',
			'1\u00a0234',
			'+1',
			'--1',
			'1-',
			'01',
			'00',
			'.5',
			'5.',
			',5',
			'5,',
			'1e3',
		]
		const damaged = [
			'12.34.567',
			'1.2345.678',
			'0.123.456',
			'1,234,56',
			'1.234,567.8',
			'1,23,4',
			'−5',
			'١٢',
			'１',
			'NaN',
		]
		const words = ['Infinity', '0x10', '1_000', 'Rp5', '5%', '(5)', "'5", '#REF!', '=1', '-', '1/2', '9007199254740992']
		for (const text of [...refused, ...damaged, ...words]) {
			for (const style of [rates, counts, pointRates, pointCounts])
				expect(read(text, style), text).toBe('number-format')
		}
	})

	const sign = fc.constantFrom('', '-')
	const whole = fc.oneof(fc.nat(2000), fc.nat(999_999_999_999)).map(String)
	const decimals = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 6 })

	it('reads back any number that an Indonesian Excel writes, or says that it is ambiguous, never another', () => {
		fc.assert(
			fc.property(sign, whole, decimals, fc.boolean(), (minus, digits, fraction, grouped) => {
				const text = writeIndonesian(minus, digits, fraction, grouped)
				const value = Number(`${minus}${digits}.${fraction}0`) + 0
				const inRates = read(text, rates)
				const inCounts = read(text, counts)
				const pointOnly = /^-?[1-9]\d{0,2}\.\d{3}$/.test(text)
				const commaOnly = /^-?[1-9]\d{0,2},\d{3}$/.test(text)
				expect(inRates).toBe(pointOnly ? 'ambiguous-number' : value)
				expect(inCounts).toBe(commaOnly ? 'ambiguous-number' : value)
			}),
		)
	})

	it('reads back any number that a program writes with a decimal point, where the sidecar says so', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
				const text = String(value)
				fc.pre(!text.includes('e'))
				expect(read(text, pointRates)).toBe(value + 0)
			}),
		)
	})
})

describe('readPlainNumber', () => {
	const text = fc.string({ unit: fc.constantFrom(...'0123456789', '.', ',', '-', ' '), maxLength: 20 })

	it('reads a number as readNumber does in the same style, or leaves it to that', () => {
		fc.assert(
			fc.property(text, (written) => {
				for (const style of [rates, counts, pointRates, pointCounts, { ...pointRates, declared: false }]) {
					const plain = readPlain(written, style)
					if (!Number.isNaN(plain)) expect(read(written, style)).toBe(plain)
				}
			}),
			{ numRuns: 2000 },
		)
	})

	it('gives the double that the decimal text stands for', () => {
		const digits = fc.tuple(fc.nat(999_999), fc.nat(99_999_999))
		fc.assert(
			fc.property(digits, ([whole, fraction]) => {
				const written = `${whole},${String(fraction).padStart(8, '0')}`
				expect(readPlain(written)).toBe(Number(written.replace(',', '.')))
			}),
		)
	})

	it('reads a text with two readings by the marks of its column', () => {
		expect([readPlain('1.234', counts), readPlain('1,234', rates), readPlain('1.234', pointRates)]).toEqual([
			1234, 1.234, 1.234,
		])
	})

	it('leaves ambiguous texts, signs and long numbers alone', () => {
		for (const written of ['1.234', '-1', '1234567890123456', '', '1.', '.1', '01', '1.2.3', 'é']) {
			expect(readPlain(written), written).toBeNaN()
		}
	})
})
