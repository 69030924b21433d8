import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { observationCsv } from '../../../../src/desk/engine/observation-csv.ts'
import { publishedFigures } from '../../../../src/gate/comparison/published-figures.ts'
import type { SavedRow } from '../../../../src/gate/comparison/table-figure.ts'

const row: fc.Arbitrary<SavedRow> = fc.record({
	area: fc.stringMatching(/^\d\d(\.\d\d){0,2}$/),
	period: fc.constantFrom('2023', '2024', '2024-03', '2024-T2'),
	indicator: fc.constantFrom('satu', 'dua'),
	value: fc.constantFrom('1', '20.5', '0.125', ''),
	status: fc.constantFrom('A', 'E', 'O'),
	copies: fc.constantFrom('', '2'),
	note: fc.constantFrom('', 'Satu, "dua"', 'baris\nkedua'),
})
const keyOf = ({ area, period, indicator }: SavedRow) => `${area} ${period} ${indicator}`
const rows = fc.uniqueArray(row, { selector: keyOf, maxLength: 20 })
const sorted = (list: readonly SavedRow[]) => [...list].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))

describe('a dataset written by the desk', () => {
	it('is read back row by row', () => {
		fc.assert(
			fc.property(rows, (written) => {
				expect(sorted(publishedFigures(observationCsv(written).text))).toEqual(sorted(written))
			}),
		)
	})

	it('is the same bytes in whatever order its rows come', () => {
		fc.assert(
			fc.property(rows, (written) => {
				expect(observationCsv([...written].reverse()).text).toBe(observationCsv(written).text)
			}),
		)
	})

	it('says which row each line was written from', () => {
		fc.assert(
			fc.property(rows, (written) => {
				const { text, rows: inOrder } = observationCsv(written)
				const codes = publishedFigures(text).map(({ area }) => area)
				expect(codes).toEqual(inOrder.map(({ area }) => area))
			}),
		)
	})

	it('is no empty dataset where something else came in its place: a page of an error, a file of another shape', () => {
		expect(publishedFigures('')).toEqual([])
		for (const text of ['<!doctype html><title>404</title>', 'kode_wilayah,nilai\n99.01,4\n'])
			expect(() => publishedFigures(text)).toThrow(RangeError)
	})
})

describe('the figures of a published table', () => {
	const figure = { area: '33.10', period: '2025', indicator: 'satu', value: '12.5', status: 'A', copies: '', note: 'a' }

	it.each([
		['commas', 'kode_wilayah,periode,indikator,nilai,catatan\n33.10,2025,satu,12.5,a\n'],
		['semicolons and decimal commas', 'kode_wilayah;periode;indikator;nilai;catatan\r\n33.10;2025;satu;12,5; a\r\n'],
		[
			'a line that says so',
			'\uFEFFsep=;\nkode_wilayah;periode;indikator;nilai;catatan\n="33.10";"2025";satu;"12,5";a\n\n',
		],
		['other columns around', 'nama,kode_wilayah,nilai,periode,indikator,kategori,catatan\nX,33.10,,2025,satu,12.5,a'],
	])('are read with %s', (_, csv) => {
		expect(publishedFigures(csv)).toEqual([figure])
	})

	it('are never none because the table could not be read', () => {
		expect(() => publishedFigures('satu\tdua\n1\t2\n')).toThrow(RangeError)
		expect(publishedFigures('')).toEqual([])
	})
})
