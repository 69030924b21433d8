import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CellCache } from '../../../../src/gate/csv/cell-cache.ts'
import { CsvScanner } from '../../../../src/gate/csv/csv-scanner.ts'

/** What the cache says of the first cell of every line, and which texts it had to judge. */
function judgeLines(lines: readonly string[], limit?: number) {
	const judged: string[] = []
	const cache = new CellCache((text) => {
		judged.push(text)
		return `<${text}>`
	}, limit)
	const outcomes: string[] = []
	const scanner = new CsvScanner(',', { line: 1, offset: 0 }, (record) => outcomes.push(cache.get(record, 0)))
	scanner.push(Buffer.from(lines.map((line) => `"${line.replaceAll('"', '""')}",x\n`).join('')))
	return { outcomes, judged }
}

describe('CellCache', () => {
	it('judges a text once, wherever it comes again', () => {
		const { outcomes, judged } = judgeLines(['a', 'a', 'b', 'a', 'b', ''])
		expect(outcomes).toEqual(['<a>', '<a>', '<b>', '<a>', '<b>', '<>'])
		expect(judged).toEqual(['a', 'b', ''])
	})

	it('judges anew beyond its limit, and is right all the same', () => {
		const { outcomes, judged } = judgeLines(['a', 'b', 'c', 'c', 'a'], 2)
		expect(outcomes).toEqual(['<a>', '<b>', '<c>', '<c>', '<a>'])
		expect(judged).toEqual(['a', 'b', 'c', 'c'])
	})

	it('remembers more texts than it has room for at first', () => {
		const codes = Array.from({ length: 9000 }, (_, i) => `99.01.${i}.wilayah-contoh`)
		const { outcomes, judged } = judgeLines([...codes, ...codes])
		expect(judged).toHaveLength(9000)
		expect(outcomes.slice(9000)).toEqual(codes.map((code) => `<${code}>`))
	})

	it('never mistakes one text for another', () => {
		const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '"', 'é', '1'), maxLength: 4 }))
		fc.assert(
			fc.property(words, (lines) => {
				expect(judgeLines(lines).outcomes).toEqual(lines.map((line) => `<${line}>`))
			}),
		)
	})
})
