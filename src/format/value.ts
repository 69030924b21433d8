import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { type Unit, unitWords } from '../schemas/unit.ts'
import { formatNumber } from './number.ts'

/** What decides how a number is printed. */
export type Printed = Pick<Indicator, 'unit' | 'decimals'>

/** A value in three parts, for figures that set the unit smaller: `{ before: '', number: '17,02', after: '%' }`. */
export function valueParts(value: number, indicator: Printed, language: Language) {
	const { before, after } = unitWords(indicator.unit, language)
	return { before, after, number: formatNumber(value, indicator.decimals, language) }
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
	return unitWords(unit, language).name
}
