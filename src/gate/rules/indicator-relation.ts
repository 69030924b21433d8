import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWordHint } from '../../issue/nearest-word.ts'
import type { Indicator } from '../../schemas/indicator.ts'

export const indicatorRelationRule: Rule = {
	id: 'indicator-relation',
	explanation: {
		id: 'Induk suatu indikator terdaftar, bukan indikator itu sendiri, dan tidak punya induk lagi.',
		en: 'What an indicator belongs to is registered, another one, and belongs to nothing itself.',
	},
}

type Related = Pick<Indicator, 'id' | 'belongsTo'>

/** A relation that leads nowhere or in a circle; `null` for a good one and for none. */
export function indicatorRelation({ id, belongsTo }: Related, all: readonly Related[]): Finding | null {
	if (belongsTo === undefined) return null
	const head = all.find((one) => one.id === belongsTo)
	if (!head) {
		return broken(
			indicatorRelationRule,
			{ id: 'id dari indicators.csv', en: 'an id from indicators.csv' },
			belongsTo,
			nearestWordHint(
				belongsTo,
				all.map((one) => one.id),
				{ id: 'pakai id dari indicators.csv, atau kosongkan', en: 'use an id from indicators.csv, or leave it empty' },
			),
		)
	}
	if (belongsTo !== id && head.belongsTo === undefined) return null
	return broken(
		indicatorRelationRule,
		{ id: 'indikator yang bukan bagian dari indikator lain', en: 'an indicator that belongs to no other' },
		belongsTo,
		{
			id: 'tulis indikator yang berdiri sendiri sebagai induk',
			en: 'name an indicator that stands for itself',
		},
	)
}
