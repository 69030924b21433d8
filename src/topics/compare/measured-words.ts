import { axisDecimals } from '../../format/axis-decimals.ts'
import { formatNumber, roundTo } from '../../format/number.ts'
import { formatBare, unitName } from '../../format/value.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Stretch } from './common-stretch.ts'
import type { CompareData } from './compare-data.ts'
import type { CompareMeasure } from './compare-state.ts'
import { compareText } from './compare-text.ts'

/** How the numbers of a comparison are written, on points, on the axis and in the heading of the table. */
export type MeasuredWords = {
	/** "17,02", "−3,18", "84,3". */
	value: (value: number) => string
	axis: (value: number) => string
	axisUnit: string
	/** "persen", "poin persen, sejak 2015", "2015 = 100". */
	unit: string
}

export function measuredWords(
	{ indicator, unitWords }: CompareData,
	measure: CompareMeasure,
	stretch: Stretch | null,
	language: Language,
): MeasuredWords {
	const t = compareText(language)
	const own = unitWords?.[language] ?? unitName(indicator.unit, language)
	const since = String(stretch?.from ?? '')
	const decimals = measure === 'nilai' || measure === 'selisih' ? indicator.decimals : 1
	const units: Record<CompareMeasure, string> = {
		nilai: own,
		selisih: `${differenceUnit(indicator.unit, own, language)}, ${t.sinceYear(since)}`,
		persen: t.percentSince(since),
		indeks: t.baseYear(since),
	}
	const isPercent = measure === 'persen' || (measure === 'nilai' && indicator.unit === 'persen')
	return {
		value: (value) =>
			measure === 'nilai' ? formatBare(value, indicator, language) : signed(value, decimals, measure, language),
		axis: (value) => formatNumber(value, axisDecimals(value), language),
		axisUnit: isPercent ? '%' : '',
		unit: units[measure],
	}
}

function differenceUnit(unit: string, own: string, language: Language): string {
	if (unit === 'persen') return language === 'id' ? 'poin persen' : 'percentage points'
	if (unit === 'indeks' && own === unitName('indeks', language)) return language === 'id' ? 'poin' : 'points'
	return own
}

/** A change carries its sign, an index does not. */
function signed(value: number, decimals: number, measure: CompareMeasure, language: Language): string {
	const text = formatNumber(value, decimals, language)
	return measure !== 'indeks' && roundTo(value, decimals) > 0 ? `+${text}` : text
}
