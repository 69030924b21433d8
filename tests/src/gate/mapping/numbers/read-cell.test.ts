import { describe, expect, it } from 'vitest'
import { measureWords } from '../../../../../src/gate/mapping/measures/measure-words.ts'
import { readCell } from '../../../../../src/gate/mapping/numbers/read-cell.ts'

const read = (text: string) => {
	const value = readCell({ text, number: null, date: null, formula: false, percent: false })
	return value.kind === 'number' ? [value.digits, value.percent, value.mark].join(' ').trim() : value.kind
}

describe('a cell of text where a figure is expected', () => {
	it.each([
		['25.280 jiwa', '25.280 no'],
		['25 280 orang', '25280 no'],
		['12 KK', '12 no'],
		['8,63 persen', '8,63 text'],
		['8,63 %', '8,63 text'],
		['8,63%*', '8,63 text *'],
		['12,3*', '12,3 no *'],
		['45r', '45 no r'],
		['7)', 'text'],
		['12,3 1)', '12,3 no 1'],
		['Rp 600.000,-', '600.000 no'],
		['25 ribu jiwa', 'asked'],
		['Rp 1,5 juta', 'asked'],
		['(8,63)', 'asked'],
		['(1)', 'text'],
		['(2023)', 'text'],
		['25 ribu desa', 'text'],
		['25 ribuan', 'text'],
		['12 desa 3 kelurahan', 'text'],
		['2 Koto', 'text'],
		['jiwa', 'text'],
		['-', 'missing'],
	])('"%s" is read as "%s"', (text, expected) => {
		expect(read(text)).toBe(expected)
	})
})

describe('the words of a heading', () => {
	it('say thousands by three zeros alone, not by those of a number', () => {
		expect(measureWords('Jumlah Bantuan (Rp 000)')).toContain('ribu')
		expect(measureWords('59 000 jiwa')).not.toContain('ribu')
		expect(measureWords('1.000 jiwa')).not.toContain('ribu')
	})
})
