import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { isOutside, rangeInWords } from './finding/value-range.ts'

export const percentRangeRule: Rule = {
	id: 'percent-range',
	explanation: {
		id: 'Nilai berpersen berada di antara minimum dan maksimum indikatornya, lazimnya 0 sampai 100.',
		en: 'A value in percent lies between the minimum and maximum of its indicator, as a rule 0 to 100.',
	},
}

export function percentRange(
	value: number,
	text: string,
	indicator: Pick<Indicator, 'unit' | 'measure' | 'minimum' | 'maximum'>,
): Finding | null {
	if (indicator.unit !== 'persen' || !isOutside(value, indicator)) return null
	return broken(percentRangeRule, rangeInWords(indicator), text, {
		id: 'nilai indikator ini memakai persen, misalnya 11,24; periksa letak komanya',
		en: 'this indicator is in percent, for example 11.24; check where the decimal mark stands',
	})
}
