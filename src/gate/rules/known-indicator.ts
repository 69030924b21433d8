import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWordHint } from '../../issue/nearest-word.ts'

export const knownIndicatorRule: Rule = {
	id: 'known-indicator',
	explanation: {
		id: 'Indikator terdaftar di indicators.csv.',
		en: 'An indicator is registered in indicators.csv.',
	},
}

export function knownIndicator(id: string, known: readonly string[]): Finding | null {
	if (known.includes(id)) return null
	return broken(
		knownIndicatorRule,
		{ id: 'id dari indicators.csv', en: 'an id from indicators.csv' },
		id,
		nearestWordHint(id, known, {
			id: 'pakai id dari indicators.csv, atau daftarkan indikatornya di sana',
			en: 'use an id from indicators.csv, or register the indicator there',
		}),
	)
}
