import type { Language } from '../schemas/bilingual.ts'
import type { Indicator, Unit } from '../schemas/indicator.ts'
import { formatNumber } from './number.ts'

/** What decides how a number is printed. */
export type Printed = Pick<Indicator, 'unit' | 'decimals'>

type Affix = { before: string; after: string }

/** How each unit is written around its number; the words follow the number after a space. */
const affixes: Record<Unit, Record<Language, Affix>> = {
	persen: { id: { before: '', after: '%' }, en: { before: '', after: '%' } },
	orang: { id: { before: '', after: ' orang' }, en: { before: '', after: ' people' } },
	keluarga: { id: { before: '', after: ' keluarga' }, en: { before: '', after: ' families' } },
	'kartu-keluarga': { id: { before: '', after: ' kartu keluarga' }, en: { before: '', after: ' family cards' } },
	'rupiah-kapita-bulan': { id: { before: 'Rp', after: '' }, en: { before: 'Rp', after: '' } },
	indeks: { id: { before: '', after: '' }, en: { before: '', after: '' } },
	kategori: { id: { before: '', after: '' }, en: { before: '', after: '' } },
	km2: { id: { before: '', after: ' km²' }, en: { before: '', after: ' km²' } },
	'orang-per-km2': { id: { before: '', after: ' orang per km²' }, en: { before: '', after: ' people per km²' } },
	desa: { id: { before: '', after: ' desa' }, en: { before: '', after: ' desa' } },
	kelurahan: { id: { before: '', after: ' kelurahan' }, en: { before: '', after: ' kelurahan' } },
}

/** A value in three parts, for figures that set the unit smaller: `{ before: '', number: '17,02', after: '%' }`. */
export function valueParts(value: number, indicator: Printed, language: Language): Affix & { number: string } {
	return { ...affixes[indicator.unit][language], number: formatNumber(value, indicator.decimals, language) }
}

/** A value with its unit: "17,02%", "188.480 orang", "Rp521.366". */
export function formatValue(value: number, indicator: Printed, language: Language): string {
	const { before, number, after } = valueParts(value, indicator, language)
	return `${before}${number}${after}`
}

/** A value in running text, where percent is a word: "17,02 persen". */
export function sayValue(value: number, indicator: Printed, language: Language): string {
	if (indicator.unit !== 'persen') return formatValue(value, indicator, language)
	return `${formatNumber(value, indicator.decimals, language)} ${language === 'id' ? 'persen' : 'percent'}`
}

/** A bare number with the decimals of its indicator, for tables and axes whose heading names the unit. */
export function formatBare(value: number, indicator: Printed, language: Language): string {
	return formatNumber(value, indicator.decimals, language)
}

/** The unit in words, for headings: "persen", "orang", "rupiah per orang per bulan". */
export function unitName(unit: Unit, language: Language): string {
	return unitNames[unit][language]
}

const unitNames: Record<Unit, Record<Language, string>> = {
	persen: { id: 'persen', en: 'percent' },
	orang: { id: 'orang', en: 'people' },
	keluarga: { id: 'keluarga', en: 'families' },
	'kartu-keluarga': { id: 'kartu keluarga', en: 'family cards' },
	'rupiah-kapita-bulan': { id: 'rupiah per orang per bulan', en: 'rupiah per person per month' },
	indeks: { id: 'indeks', en: 'index' },
	kategori: { id: 'kategori', en: 'category' },
	km2: { id: 'km²', en: 'km²' },
	'orang-per-km2': { id: 'orang per km²', en: 'people per km²' },
	desa: { id: 'desa', en: 'desa' },
	kelurahan: { id: 'kelurahan', en: 'kelurahan' },
}
