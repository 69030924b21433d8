import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvLine } from '../../../../src/gate/csv/csv-text.ts'
import { guardText, startsFormula, unguardText } from '../../../../src/gate/csv/safe-text.ts'

/** Texts that are likely to hurt: operators, blanks, breaks, quotes, apostrophes and any other character. */
const hostileText = fc.string({
	unit: fc.oneof(
		fc.constantFrom(
			...'=+-@＝＋－＠﹦﹢﹣﹫\'"\t\r\n\v\f ,;|',
			'\u00a0',
			'\u0085',
			'\u2028',
			'\u200b',
			'\ufeff',
			'\r\n',
		),
		fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
	),
	maxLength: 12,
})

function readBack(line: string): string[] {
	const { data, errors } = Papa.parse<string[]>(line, { delimiter: ',', newline: '\r\n' })
	expect(errors).toEqual([])
	return data[0] ?? []
}

describe('csvLine', () => {
	test('writes commas, CRLF and quotes only where a text needs them', () => {
		expect(csvLine(['33.16.02.2013', 'Desa Pilang, Kec. Randublatung', 'kata "dalam" kutip', null])).toBe(
			'33.16.02.2013,"Desa Pilang, Kec. Randublatung","kata ""dalam"" kutip",\r\n',
		)
	})

	test('leaves numbers bare, negative ones and very small ones too', () => {
		expect(csvLine([20.51, -1.75, 0, -0, 1e-7, -2.5e21, 188480])).toBe(
			'20.51,-1.75,0,0,0.0000001,-2500000000000000000000,188480\r\n',
		)
	})

	test('refuses a number that is none', () => {
		expect(() => csvLine([Number.NaN])).toThrow('no number to publish: NaN')
	})

	test.each([
		['=1+1', "'=1+1"],
		['+62 341', "'+62 341"],
		['-3 poin', "'-3 poin"],
		['@SUM(A1)', "'@SUM(A1)"],
		['  =1+1', "'  =1+1"],
		['\u00a0\u200b=1+1', "'\u00a0\u200b=1+1"],
		['＝1+1', "'＝1+1"],
		['catatan\n=1+1', "catatan\n'=1+1"],
		['catatan\r\n ＋1', "catatan\r\n' ＋1"],
		['\tx', "'\tx"],
		['\rx', "'\rx"],
		["'=1", "''=1"],
		['a=b', 'a=b'],
		["Ra'as", "Ra'as"],
	])('guards %j as %j', (text, guarded) => {
		expect(guardText(text)).toBe(guarded)
	})

	test('any text survives the file and never starts a formula', () => {
		fc.assert(
			fc.property(hostileText, hostileText, (first, second) => {
				const cells = readBack(csvLine([first, second, 'akhir']))
				expect(cells.map(unguardText)).toEqual([first, second, 'akhir'])
				expect(cells.some(startsFormula)).toBe(false)
			}),
			{ numRuns: 2000 },
		)
	})

	test('any number survives the file, written plainly', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				const [text = ''] = readBack(csvLine([value, 'akhir']))
				expect(Number(text)).toBe(value === 0 ? 0 : value)
				expect(text).toMatch(/^-?\d+(\.\d+)?$/)
			}),
		)
	})
})
