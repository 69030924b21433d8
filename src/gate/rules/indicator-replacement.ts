import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWordHint } from '../../issue/nearest-word.ts'
import type { Indicator } from '../../schemas/indicator.ts'

export const indicatorReplacementRule: Rule = {
	id: 'indicator-replacement',
	explanation: {
		id: 'Indikator pengganti terdaftar, dan penggantian tidak berputar kembali.',
		en: 'What replaces an indicator is registered, and replacements do not lead back.',
	},
}

type Replaced = Pick<Indicator, 'id' | 'replacedBy'>

/** A replacement that is unknown or leads back to what it replaces; `null` for a good one and for none. */
export function indicatorReplacement(own: Replaced, all: readonly Replaced[]): Finding | null {
	const { replacedBy } = own
	if (replacedBy === undefined) return null
	const byId = new Map(all.map((one) => [one.id, one]))
	if (!byId.has(replacedBy)) {
		return broken(
			indicatorReplacementRule,
			{ id: 'id dari indicators.csv', en: 'an id from indicators.csv' },
			replacedBy,
			nearestWordHint(replacedBy, [...byId.keys()], {
				id: 'daftarkan indikator pengganti itu, atau kosongkan selnya',
				en: 'register what replaces it, or empty the cell',
			}),
		)
	}
	if (!leadsBack(own, byId)) return null
	return broken(
		indicatorReplacementRule,
		{
			id: 'indikator yang tidak digantikan oleh indikator ini',
			en: 'an indicator that is not itself replaced by this one',
		},
		replacedBy,
		{
			id: 'dua indikator tidak dapat saling menggantikan; kosongkan salah satunya',
			en: 'two indicators cannot replace each other; empty one of the cells',
		},
	)
}

function leadsBack(own: Replaced, byId: ReadonlyMap<string, Replaced>): boolean {
	const seen = new Set<string>()
	for (let id = own.replacedBy; id !== undefined && !seen.has(id); id = byId.get(id)?.replacedBy) {
		if (id === own.id) return true
		seen.add(id)
	}
	return false
}
