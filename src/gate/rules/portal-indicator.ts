import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWordHint } from '../../issue/nearest-word.ts'

export const portalIndicatorRule: Rule = {
	id: 'portal-indicator',
	explanation: {
		id: 'home_indicator di portal.yaml terdaftar di indicators.csv.',
		en: 'home_indicator in portal.yaml is registered in indicators.csv.',
	},
}

export function portalIndicator(id: string, known: readonly string[]): Finding | null {
	if (known.includes(id)) return null
	return broken(
		portalIndicatorRule,
		{ id: 'id dari indicators.csv', en: 'an id from indicators.csv' },
		id,
		nearestWordHint(id, known, { id: 'pakai id dari indicators.csv', en: 'use an id from indicators.csv' }),
	)
}
