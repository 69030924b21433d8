import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWord } from '../../issue/nearest-word.ts'

export const knownIndicatorRule: Rule = {
	id: 'known-indicator',
	explanation: {
		id: 'Indikator terdaftar di indicators.csv.',
		en: 'An indicator is registered in indicators.csv.',
	},
}

export function knownIndicator(id: string, known: readonly string[]): Finding | null {
	if (known.includes(id)) return null
	const near = id === '' ? undefined : nearestWord(id, known)
	return broken(knownIndicatorRule, { id: 'id dari indicators.csv', en: 'an id from indicators.csv' }, id, {
		id: near ? `mungkin maksudnya ${near}` : 'pakai id dari indicators.csv, atau daftarkan indikatornya di sana',
		en: near ? `perhaps ${near} is meant` : 'use an id from indicators.csv, or register the indicator there',
	})
}
