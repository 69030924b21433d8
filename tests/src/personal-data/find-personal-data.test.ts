import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../scripts/assemble/sample/seeded-random.ts'
import { findPersonalData } from '../../../src/personal-data/find-personal-data.ts'
import { isIdentityNumber } from '../../../src/personal-data/identity-number.ts'
import { inventedIdentityNumber, inventedMobile } from '../../scripts/gate/personal-data/invented-numbers.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 31 })
const identityNumbers = seeds.map((seed) => inventedIdentityNumber(seededRandom(seed)))
const mobiles = seeds.map((seed) => inventedMobile(seededRandom(seed)))
const separators = fc.constantFrom(
	'',
	'',
	' ',
	'.',
	'-',
	'\u00a0',
	'\u200b',
	'\u2060',
	'\u00ad',
	'\u2013',
	' - ',
	'\u2009',
)
const words = fc.stringMatching(/^[A-Za-z ,;:]{0,30}$/)
const kindsIn = (text: string, prose = false) => findPersonalData(text, { prose }).map(({ kind }) => kind)

describe('findPersonalData', () => {
	it('finds an identity number with any separators inside any words', () => {
		const gaps = fc.array(separators, { minLength: 16, maxLength: 16 })
		fc.assert(
			fc.property(identityNumbers, gaps, words, words, (digits, between, before, after) => {
				const written = [...digits].map((digit, i) => (i === 0 ? digit : `${between[i]}${digit}`)).join('')
				expect(kindsIn(`${before}${written}${after}`)).toContain('identity-number')
			}),
			{ numRuns: 500 },
		)
	})

	it('finds an identity number that lost a digit at either end', () => {
		fc.assert(
			fc.property(identityNumbers, (digits) => {
				expect(kindsIn(digits.slice(0, 15))).toContain('identity-number')
				expect(kindsIn(digits.slice(1))).toContain('identity-number')
			}),
		)
	})

	it('finds a mobile number with any separators and prefix inside any words', () => {
		const gaps = fc.array(fc.constantFrom('', '', ' ', '.', '-', '\u00a0', '\u200b'), { minLength: 12, maxLength: 12 })
		fc.assert(
			fc.property(mobiles, gaps, fc.constantFrom('0', '62', '+62'), words, (mobile, between, prefix, before) => {
				// A point after the prefix makes an amount (62.840.123.456) or a decimal (0.84…), and those must pass.
				fc.pre(between[0] !== '.')
				const written = [...mobile].map((digit, i) => `${between[i] ?? ''}${digit}`).join('')
				expect(kindsIn(`${before} ${prefix}${written}`)).toContain('phone')
			}),
			{ numRuns: 500 },
		)
	})

	it('finds any e-mail address inside any words', () => {
		fc.assert(
			fc.property(fc.emailAddress(), words, (address, before) => {
				fc.pre(/^[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}$/i.test(address))
				expect(kindsIn(`${before} ${address}`)).toContain('email')
			}),
		)
	})

	it('never takes amounts, populations, area codes or days of the calendar for personal data', () => {
		const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.')
		const amounts = fc.integer({ min: 0, max: 999_999_999_999 }).map((value) => `Rp${grouped(value)}`)
		const totals = fc.integer({ min: 1_000, max: 999_999_999_999 }).map(grouped)
		const populations = fc.integer({ min: 0, max: 300_000_000 }).map(String)
		const two = (least: number, most: number) =>
			fc.integer({ min: least, max: most }).map((value) => String(value).padStart(2, '0'))
		const villages = fc
			.tuple(two(11, 97), two(1, 79), two(1, 60), fc.integer({ min: 1001, max: 3099 }))
			.map((parts) => parts.join('.'))
		const days = fc.tuple(fc.integer({ min: 1900, max: 2030 }), two(1, 12), two(1, 28)).map((parts) => parts.join('-'))
		const harmless = fc.oneof(amounts, totals, populations, villages, days)
		fc.assert(
			fc.property(
				fc.array(harmless, { minLength: 1, maxLength: 4 }),
				fc.constantFrom(', ', '; ', ' dan '),
				(list, and) => {
					expect(kindsIn(list.join(and), true)).toEqual([])
				},
			),
			{ numRuns: 500 },
		)
	})

	it('takes any text whatever without failing, and quickly', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				expect(kindsIn(text)).toBeInstanceOf(Array)
			}),
		)
		for (const text of [
			'1'.repeat(100_000),
			'a.'.repeat(50_000),
			'1 .'.repeat(30_000),
			'a@'.repeat(30_000),
			`${'a'.repeat(90_000)}@`,
			'08 '.repeat(30_000),
		]) {
			const start = performance.now()
			findPersonalData(text)
			expect(performance.now() - start).toBeLessThan(2_000)
		}
	})

	it('says where in the text as written', () => {
		expect(findPersonalData('a\u200b\u200bb pengguna@contoh.example')).toEqual([{ kind: 'email', index: 5 }])
		expect(findPersonalData('&nbsp;RT 02')).toEqual([{ kind: 'address', index: 6 }])
	})

	it('reads a number without its zero as a phone only under such a heading', () => {
		expect(findPersonalData('8401234567', { column: 'no_hp' })).toEqual([{ kind: 'phone', index: 0 }])
		expect(findPersonalData('8401234567', { column: 'nilai' })).toEqual([])
	})

	it('takes a day for a birth date where birth is spoken of, and in a cell beside nothing but a place', () => {
		expect(kindsIn('31-02-1987')).toEqual([])
		expect(kindsIn('Rekaan, 31-02-1987')).toEqual(['birth-date'])
		expect(kindsIn('Rekaan, 31-02-1987', true)).toEqual([])
		expect(kindsIn('lahir 31-02-1987', true)).toEqual(['birth-date'])
	})
})

describe('isIdentityNumber', () => {
	it('takes days 1 to 31 and, for women, 41 to 71, and no others', () => {
		const withDay = (day: number) => isIdentityNumber(`351501${String(day).padStart(2, '0')}02909001`)
		const taken = Array.from({ length: 100 }, (_, day) => day).filter(withDay)
		const days = (first: number) => Array.from({ length: 31 }, (_, i) => first + i)
		expect(taken).toEqual([...days(1), ...days(41)])
	})

	it('wants a province, a month and a serial number', () => {
		expect(isIdentityNumber('3515013002909001')).toBe(true)
		expect(isIdentityNumber('3915013002909001')).toBe(false)
		expect(isIdentityNumber('3515013013909001')).toBe(false)
		expect(isIdentityNumber('3515013002900000')).toBe(false)
	})
})
