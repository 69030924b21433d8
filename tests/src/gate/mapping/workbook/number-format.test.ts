import { expect, it } from 'vitest'
import { shownByBuiltIn, shownByCode } from '../../../../../src/gate/mapping/workbook/xlsx/number-format.ts'

it.each([
	'dd/mm/yyyy',
	'[$-421]d\\ mmmm\\ yyyy;@',
	'd-mmm-yy',
	'mmm-yy',
	'mmmm',
	'yyyy',
	'dd/mm/yyyy\\ hh:mm',
	'[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
	'DD/MM/YYYY',
	'm/d/yy h:mm AM/PM',
	'"Tanggal "dd.mm.yyyy',
])('a number shown by %s is a day', (code) => {
	expect(shownByCode(code)).toBe('date')
})

it.each([
	'General',
	'0.00',
	'#,##0',
	'[$Rp-421]#,##0',
	'"Rp"#,##0_);[Red]\\("Rp"#,##0\\)',
	'#,##0" jiwa (dalam ribuan, per tahun dsb.)"',
	'0.00"%"',
	'0\\%',
	'h:mm',
	'hh:mm:ss',
	'mm:ss',
	'[h]:mm:ss',
	'[mm]:ss',
	'@',
	'0.0E+00',
	'_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
	'',
])('a number shown by %s stays a number', (code) => {
	expect(shownByCode(code)).toBe('number')
})

it.each(['0%', '0.00%', '0,0\\ %', '[Red]0.0%;-0.0%', '#,##0.00%;[Red]"d"-0%'])(
	'a number shown by %s is a share of a hundred',
	(code) => {
		expect(shownByCode(code)).toBe('percent')
	},
)

it('knows the formats that stand in no file', () => {
	const shown = (as: string) => Array.from({ length: 60 }, (_, id) => id).filter((id) => shownByBuiltIn(id) === as)
	expect(shown('percent')).toEqual([9, 10])
	expect(shown('date')).toEqual([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
})
