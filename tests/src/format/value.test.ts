import { describe, expect, it } from 'vitest'
import { formatBare, formatValue, sayValue, unitName, valueParts } from '../../../src/format/value.ts'
import { languages } from '../../../src/schemas/bilingual.ts'
import { type Unit, units } from '../../../src/schemas/unit.ts'
import { indicator } from '../views/invented-indicators.ts'

type Words = { id: string; en: string }

/** Every unit as it must be printed: 1234.5 with one decimal, and its name in headings. */
const written: Record<Unit, { value: Words; name: Words }> = {
	persen: { value: { id: '1.234,5%', en: '1,234.5%' }, name: { id: 'persen', en: 'percent' } },
	orang: { value: { id: '1.234,5 orang', en: '1,234.5 people' }, name: { id: 'orang', en: 'people' } },
	keluarga: { value: { id: '1.234,5 keluarga', en: '1,234.5 families' }, name: { id: 'keluarga', en: 'families' } },
	'kartu-keluarga': {
		value: { id: '1.234,5 kartu keluarga', en: '1,234.5 family cards' },
		name: { id: 'kartu keluarga', en: 'family cards' },
	},
	'rupiah-kapita-bulan': {
		value: { id: 'Rp1.234,5', en: 'Rp1,234.5' },
		name: { id: 'rupiah per orang per bulan', en: 'rupiah per person per month' },
	},
	'rupiah-kapita-tahun': {
		value: { id: 'Rp1.234,5', en: 'Rp1,234.5' },
		name: { id: 'rupiah per orang per tahun', en: 'rupiah per person per year' },
	},
	tahun: { value: { id: '1.234,5 tahun', en: '1,234.5 years' }, name: { id: 'tahun', en: 'years' } },
	indeks: { value: { id: '1.234,5', en: '1,234.5' }, name: { id: 'indeks', en: 'index' } },
	kategori: { value: { id: '1.234,5', en: '1,234.5' }, name: { id: 'kategori', en: 'category' } },
	km2: { value: { id: '1.234,5 km²', en: '1,234.5 km²' }, name: { id: 'km²', en: 'km²' } },
	'orang-per-km2': {
		value: { id: '1.234,5 orang per km²', en: '1,234.5 people per km²' },
		name: { id: 'orang per km²', en: 'people per km²' },
	},
	desa: { value: { id: '1.234,5 desa', en: '1,234.5 desa' }, name: { id: 'desa', en: 'desa' } },
	kelurahan: {
		value: { id: '1.234,5 kelurahan', en: '1,234.5 kelurahan' },
		name: { id: 'kelurahan', en: 'kelurahan' },
	},
}

describe('every unit of measure', () => {
	it('has its words in this table', () => {
		expect(Object.keys(written)).toEqual([...units])
	})

	it.each(units)('is written as agreed in both languages: %s', (unit) => {
		const measured = indicator('contoh', { unit, decimals: 1 })
		for (const language of languages) {
			expect(formatValue(1234.5, measured, language)).toBe(written[unit].value[language])
			expect(unitName(unit, language)).toBe(written[unit].name[language])
		}
	})

	it.each(units)('comes apart into what stands before, the number, and what stands after: %s', (unit) => {
		const measured = indicator('contoh', { unit, decimals: 1 })
		const { before, number, after } = valueParts(1234.5, measured, 'id')
		expect(number).toBe('1.234,5')
		expect(before + number + after).toBe(formatValue(1234.5, measured, 'id'))
	})
})

describe('sayValue', () => {
	it('says percent as a word in running text, after a space', () => {
		const rate = indicator('p0', { unit: 'persen', decimals: 2 })
		expect(sayValue(17.02, rate, 'id')).toBe('17,02 persen')
		expect(sayValue(17.02, rate, 'en')).toBe('17.02 percent')
	})

	it('writes every other unit as in a table', () => {
		const poor = indicator('penduduk-miskin', { unit: 'orang', decimals: 0 })
		expect(sayValue(188480, poor, 'id')).toBe('188.480 orang')
	})
})

describe('formatBare', () => {
	it('leaves the unit to the heading and keeps the decimals of the indicator', () => {
		expect(formatBare(0.72, indicator('idm', { unit: 'indeks', decimals: 4 }), 'id')).toBe('0,7200')
		expect(formatBare(521366, indicator('garis-kemiskinan', { unit: 'rupiah-kapita-bulan', decimals: 0 }), 'en')).toBe(
			'521,366',
		)
	})
})
