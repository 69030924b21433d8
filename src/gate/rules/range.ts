import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { isOutside, rangeInWords } from './finding/value-range.ts'

export const rangeRule: Rule = {
	id: 'range',
	explanation: {
		id: 'Nilai berada di antara minimum dan maksimum indikatornya; cacah tidak pernah negatif.',
		en: 'A value lies between the minimum and maximum of its indicator; a count is never negative.',
	},
}

/** All units but percent, which has a rule of its own because its mistakes are others. */
export function range(
	value: number,
	text: string,
	indicator: Pick<Indicator, 'unit' | 'measure' | 'minimum' | 'maximum'>,
): Finding | null {
	if (indicator.unit === 'persen' || !isOutside(value, indicator)) return null
	const words = rangeInWords(indicator)
	return broken(rangeRule, { id: `${words.id} ${indicator.unit}`, en: `${words.en} ${indicator.unit}` }, text, {
		id: `periksa nilai dan satuannya (${indicator.unit}); batasnya tertulis di indicators.csv`,
		en: `check the value and its unit (${indicator.unit}); the limits stand in indicators.csv`,
	})
}
