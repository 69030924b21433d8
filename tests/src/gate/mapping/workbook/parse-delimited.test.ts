import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { parseDelimited } from '../../../../../src/gate/mapping/workbook/delimited/parse-delimited.ts'

const delimiter = fc.constantFrom(',', ';', '\t', '|')
const byPapa = (text: string, sign: string) => {
	const { data, errors } = Papa.parse<string[]>(text, { delimiter: sign, newline: '\n' })
	return { rows: data, brokenRow: errors.find(({ type }) => type === 'Quotes')?.row ?? null }
}

describe('cells of a text', () => {
	it('are those that PapaParse reads, quotation marks in their wrong places included', () => {
		const letters = delimiter.chain((sign) =>
			fc.tuple(
				fc.constant(sign),
				fc
					.array(fc.constantFrom('a', '1', ' ', '"', '""', '"', sign, '\n', `"${sign}`, `${sign}"`, '"\n'))
					.map((parts) => `${parts.join('')}\n`),
			),
		)
		fc.assert(
			fc.property(letters, ([sign, text]) => {
				const [own, known] = [parseDelimited(text, sign), byPapa(text, sign)]
				expect(own.brokenRow).toBe(known.brokenRow)
				// A text with a broken quotation mark is refused as a whole.
				if (known.brokenRow === null) expect(own.rows).toEqual(known.rows)
			}),
			{ numRuns: 5000 },
		)
	})

	it('may end in a quoted one with blanks behind it, which PapaParse refuses at the end of a text alone', () => {
		expect(parseDelimited('a;"b" ', ';')).toEqual({ rows: [['a', 'b']], brokenRow: null })
	})

	it('come back from what PapaParse writes', () => {
		const table = fc.array(fc.array(fc.string({ maxLength: 6 }), { minLength: 2, maxLength: 4 }), { minLength: 1 })
		fc.assert(
			fc.property(table, delimiter, (rows, sign) => {
				const clean = rows.map((row) => row.map((cell) => cell.replace(/\r/g, '')))
				const text = Papa.unparse(clean, { delimiter: sign, newline: '\n' })
				expect(parseDelimited(text, sign)).toEqual({ rows: clean, brokenRow: null })
			}),
		)
	})

	it('are read up to a number of rows, and in no more time where a sign is missing', () => {
		expect(parseDelimited('a;b\nc;d\ne', ';', 2).rows).toEqual([
			['a', 'b'],
			['c', 'd'],
		])
		const lines = 200_000
		const start = performance.now()
		expect(parseDelimited('baris\n'.repeat(lines), ';').rows).toHaveLength(lines + 1)
		// Looking for the sign anew from each line would take minutes.
		expect(performance.now() - start).toBeLessThan(5000)
	})
})
